#!/usr/bin/env python3
"""Time what newssite does when little has changed: the theme broadsheet over an archive that is built already.

Each scenario starts from the finished site, makes its change, measures the build that follows as a process of its own, and
undoes the change with another build. The table shows medians, and how many files were written and deleted. The first
build of each scenario is compared with a build without cache and output: files byte for byte, findings one for one.
Ends with 1 where they differ.

  rebuild.py --newssite artifacts/newssite/newssite --n 100000
"""
import argparse
import json
import os
import shutil
import subprocess
import sys

import archive
import measure

REPOSITORY = os.path.dirname(os.path.dirname(measure.HERE))


class Paper:
    """The site, and what can happen to it. Every change returns what undoes it."""

    def __init__(self, asked, work):
        self.program, self.root, self.aside = asked.newssite, os.path.join(work, "site"), os.path.join(work, "aside")
        shutil.copytree(os.path.join(measure.HERE, "broadsheet"), self.root)
        shutil.copytree(os.path.join(REPOSITORY, "themes"), os.path.join(self.root, "themes"))
        os.mkdir(self.aside)
        measure.make_archive(self.root, asked.n, asked.seed, "--rich")
        self.story = self.find_story(asked.n - 1 - asked.back)

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def find_story(self, number):
        """The path of a story below content/, without its extension."""
        ending = "-%d.md" % number
        for folder, _, names in os.walk(self.path("content")):
            for name in names:
                if name.endswith(ending):
                    return os.path.relpath(os.path.join(folder, name), self.path("content"))[:-len(".md")]
        sys.exit("there is no story number %d" % number)

    def build(self):
        """What it took, and what the program says it did."""
        built = measure.run([self.program, "build", "--format", "json", "--now", archive.NOW], self.root)
        return built, json.loads(built.output)

    # Changes of one file.

    def edit(self, path, change):
        with open(self.path(path), encoding="utf-8", newline="") as file:
            before = file.read()
        after = change(before)
        if after == before:
            sys.exit("%s: nothing was changed" % path)
        self.write(path, after)
        return lambda: self.write(path, before)

    def write(self, path, text):
        with open(self.path(path), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def edit_story(self, change):
        return self.edit("content/%s.md" % self.story, change)

    def edit_template(self, name):
        start = 'wrap block "main" ~}}\n'
        return self.edit("themes/broadsheet/" + name, lambda text: text.replace(start, start + "<!-- changed -->\n", 1))

    # What happens in a newsroom, and around it.

    def nothing(self):
        return lambda: None

    def fix_typo(self):
        return self.edit_story(lambda text: text.replace(".\n\n", ". Never mind.\n\n", 1))

    def change_headline(self):
        return self.edit_story(lambda text: text.replace('title: "', 'title: "Corrected: ', 1))

    def add_story(self):
        with open(self.path("content/%s.md" % self.story), encoding="utf-8", newline="") as file:
            lines = file.read().split("\n")
        lines[1:3] = ['title: "The newest of all stories"', "date: 2026-01-31T22:00:00Z"]
        path = "content/%s-again.md" % self.story
        self.write(path, "\n".join(lines))
        return lambda: os.remove(self.path(path))

    def delete_story(self):
        return self.set_aside("content/%s.md" % self.story)

    def withdraw_story(self):
        return self.edit_story(lambda text: text.replace("---\n", "---\ngone: true\n", 1))

    def change_story_template(self):
        return self.edit_template("article.html")

    def change_rare_template(self):
        return self.edit_template("authors.html")

    def change_asset(self):
        return self.edit("themes/broadsheet/assets/css/print.css", lambda text: text + "hr { display: none; }\n")

    def change_configuration(self):
        return self.edit("newssite.yaml", lambda text: text.replace("but one", "but two"))

    def clone(self):
        """As on a machine of CI: sources are new files of this minute, output and cache are copies that keep their times."""
        restored = os.path.join(self.aside, "clone")
        os.mkdir(restored)
        for name in sorted(os.listdir(self.root)):
            keep_times = name in ("public", ".newssite")
            subprocess.check_call(["cp", "-a" if keep_times else "-r", self.path(name), restored])
        original = os.path.join(self.aside, "original")
        os.rename(self.root, original)
        os.rename(restored, self.root)

        def undo():
            shutil.rmtree(self.root)
            os.rename(original, self.root)
        return undo

    def lose_output(self):
        os.remove(self.path("public", self.story, "index.html"))
        return lambda: None

    def spoil_output(self):
        self.edit("public/%s/index.html" % self.story, lambda text: text + "<!-- by somebody else -->")
        return lambda: None

    # Comparing with a clean build.

    def set_aside(self, path):
        kept = os.path.join(self.aside, os.path.basename(path))
        os.rename(self.path(path), kept)
        return lambda: os.rename(kept, self.path(path))

    def differences(self, told):
        """Builds the tree as it is without cache and output, and puts both back."""
        bring_back = [self.set_aside("public"), self.set_aside(".newssite")]
        _, clean = self.build()
        found = measure.differences(os.path.join(self.aside, "public"), self.path("public"))
        if told["diagnostics"] != clean["diagnostics"]:
            found.append("the findings differ: %d, clean %d" % (len(told["diagnostics"]), len(clean["diagnostics"])))
        measure.remove(self.root, "public", ".newssite")
        for put in bring_back:
            put()
        return found


SCENARIOS = {
    "nothing": Paper.nothing,
    "a typo fixed in one body": Paper.fix_typo,
    "a headline changed": Paper.change_headline,
    "one new story": Paper.add_story,
    "one story deleted": Paper.delete_story,
    "one story withdrawn": Paper.withdraw_story,
    "a template changed: stories": Paper.change_story_template,
    "a template changed: staff page": Paper.change_rare_template,
    "a theme asset changed": Paper.change_asset,
    "configuration changed": Paper.change_configuration,
    "git clone, cache restored": Paper.clone,
    "an output file deleted": Paper.lose_output,
    "an output file altered": Paper.spoil_output,
}


def rebuild(paper, change, runs, compare):
    """The builds, what the first of them told, and where its result differs from a clean one's."""
    builds, first, differences = [], None, []
    for turn in range(runs):
        undo = change(paper)
        built, told = paper.build()
        builds.append(built)
        if turn == 0:
            first = told
            differences = paper.differences(told) if compare else []
        elif counts(told) != counts(first):
            differences.append("the first run wrote and deleted %s files, another %s" % (counts(first), counts(told)))
        undo()
        paper.build()
    return measure.middle(builds), first, differences


def counts(told):
    return told["summary"]["filesWritten"], told["summary"]["filesDeleted"]


def print_row(name, middle, told, same):
    written, deleted = counts(told)
    measure.row(name, "%.2f s" % middle.wall, "%.2f s" % middle.cpu, "%.0f MB" % middle.peak, f"{written:,}", f"{deleted:,}", same)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    measure.add_common_options(parser)
    parser.add_argument("--n", type=int, default=100000, help="articles [default: 100000]")
    parser.add_argument("--back", type=int, default=3, help="the story that is edited is so many before the newest [default: 3]")
    parser.add_argument("--only", default="", help="only scenarios whose name holds this")
    parser.add_argument("--no-check", dest="check", action="store_false", help="compare nothing with a clean build")
    asked = parser.parse_args()
    failed = []
    with measure.workplace(asked) as work:
        paper = Paper(asked, work)
        measure.head("%s articles" % f"{asked.n:,}", "wall", "CPU", "peak memory", "written", "deleted", "like a clean build")
        built, told = paper.build()
        print_row("first build", built, told, "")
        for name, change in SCENARIOS.items():
            if asked.only not in name:
                continue
            middle, told, differences = rebuild(paper, change, asked.runs, asked.check)
            print_row(name, middle, told, "no" if differences else "yes" if asked.check else "")
            failed += ["%s: %s" % (name, difference) for difference in differences]
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()
