#!/usr/bin/env python3
"""Time first builds of the same archives by newssite and by Hugo, in turn, and check that both did the same work.

Each build starts without output and cache. Wall, CPU (user and system) and peak memory are the system's own figures for
the finished process; the table shows medians, and ratios newssite / Hugo of runs that follow each other. `growth` is the
CPU of an article in relation to that in the first archive of 1,000 or more: 1.00 all the way down is linear. Without
--hugo only newssite is built. Ends with 1 if the two have not made the same pages and feeds with the same parts.

  cold.py --newssite artifacts/newssite/newssite --hugo hugo --n 30 1000 10000 100000
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys

import measure
from archive import NOW

# Below this many articles, starting costs more than they do.
LARGE = 1000

PARTS = {
    "paragraphs": b"<p",
    "headings": b"<h2",
    "list items": b"<li",
    "links": b"<a ",
    "cards": b'class="card"',
    "times": b"<time",
    "JSON-LD": b"application/ld+json",
    "feed items": b"<item>",
}


# What Hugo has no counterpart of; ours is made all the same, and counts.
OURS_ALONE = {"feeds.opml"}


class Contest:
    """Two sites with the same stories, in folders beside each other."""

    def __init__(self, asked, count, work):
        self.asked, self.count, self.work = asked, count, work
        self.commands = {"newssite": [asked.newssite, "build", "--quiet", "--now", NOW]}
        if asked.hugo:
            self.commands["hugo"] = [asked.hugo, "--quiet", "--clock", NOW]
        self.runs = {name: [] for name in self.commands}

    def folder(self, name):
        return os.path.join(self.work, name)

    def prepare(self):
        shutil.copytree(os.path.join(measure.HERE, "site"), self.folder("newssite"))
        measure.make_archive(self.folder("newssite"), self.count, self.asked.seed)
        if self.asked.hugo:
            shutil.copytree(os.path.join(measure.HERE, "hugo"), self.folder("hugo"))
            subprocess.check_call(["cp", "-r", os.path.join(self.folder("newssite"), "content"), self.folder("hugo")])

    def build_in_turn(self):
        """The first turn reads the programs from the disk and is not counted."""
        for turn in range(self.asked.runs + 1):
            for name, command in self.commands.items():
                measure.remove(self.folder(name), "public", ".newssite", "resources")
                built = measure.run(command, self.folder(name))
                if turn > 0:
                    self.runs[name].append(built)

    def cpu_per_article(self):
        return measure.middle(self.runs["newssite"]).cpu / self.count

    def ratio(self, figure):
        pairs = zip(self.runs["newssite"], self.runs["hugo"])
        return statistics.median(getattr(ours, figure) / getattr(theirs, figure) for ours, theirs in pairs)

    def print_rows(self, base):
        for name, runs in self.runs.items():
            middle = measure.middle(runs)
            growth = "%.2f" % (self.cpu_per_article() / base) if base and name == "newssite" else ""
            measure.row(
                f"{self.count:,}", name, "%.2f s" % middle.wall, "%.2f s" % middle.cpu, "%.0f MB" % middle.peak,
                "%.0f µs" % (middle.cpu / self.count * 1e6), growth)
        if self.asked.hugo:
            measure.row("", "**ratio**", *("**%.3f**" % self.ratio(figure) for figure in ("wall", "cpu", "peak")), "", "")

    def find_differences(self):
        """What one site has and the other has not; empty if both builds did the same."""
        ours, theirs = (Made(os.path.join(self.folder(name), "public")) for name in ("newssite", "hugo"))
        for what, mine, other in (("files", ours.files, theirs.files), ("addresses in sitemaps", ours.mapped, theirs.mapped)):
            only_ours, only_theirs = sorted(mine - other), sorted(other - mine)
            if only_ours or only_theirs:
                yield "%s: only newssite has %d %s, only Hugo has %d %s" % (what, len(only_ours), only_ours[:3], len(only_theirs), only_theirs[:3])
        for part, count in ours.parts.items():
            if abs(count - theirs.parts[part]) > .01 * theirs.parts[part]:
                yield "%s: newssite %d, Hugo %d" % (part, count, theirs.parts[part])


class Made:
    """What a site consists of. Sitemaps count by the addresses in them: one generator splits them, the other does not."""

    def __init__(self, public):
        self.files, self.mapped, self.parts = set(), set(), dict.fromkeys(PARTS, 0)
        for folder, _, names in os.walk(public):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    self.take(os.path.relpath(path, public), file.read())

    def take(self, path, content):
        if os.path.basename(path).startswith("sitemap"):
            # The addresses of other sitemaps, in an index of them, are no pages.
            self.mapped.update(url for url in re.findall(rb"<loc>([^<]*)</loc>", content) if not url.endswith(b".xml"))
            return
        if path in OURS_ALONE:
            return
        self.files.add(path)
        for part, mark in PARTS.items():
            self.parts[part] += content.count(mark)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    measure.add_common_options(parser)
    parser.add_argument("--hugo", help="Hugo's program", type=measure.program)
    parser.add_argument("--n", type=int, nargs="+", default=[1000], help="sizes of archives, in articles [default: 1000]")
    asked = parser.parse_args()
    measure.head("articles", "", "wall", "CPU", "peak memory", "CPU per article", "growth")
    base, differences = None, []
    for count in asked.n:
        with measure.workplace(asked) as work:
            contest = Contest(asked, count, work)
            contest.prepare()
            contest.build_in_turn()
            if base is None and count >= LARGE:
                base = contest.cpu_per_article()
            contest.print_rows(base)
            if asked.hugo:
                differences += ["%d articles: %s" % (count, difference) for difference in contest.find_differences()]
    if differences:
        sys.exit("\n".join(differences))


if __name__ == "__main__":
    main()
