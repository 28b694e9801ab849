#!/usr/bin/env python3
"""A newsroom's day in short: many saves, renames, breakages and mends in one newssite serve that goes on.

Each step does to the site what an editor, a text editor or git does to it, waits until browsers are told, and looks by HTTP
whether what they would load is what was saved. In the end the preview is compared, byte for byte, with that of a new process
in a copy of the folder that has no cache. Fails if a step is not shown, if anything differs, or if the memory of the process
has grown by more than a fifth since the second quarter; in the first one it takes the room for garbage that it then keeps.

  session.py --newssite artifacts/newssite/newssite --n 10000 --steps 2000
"""
import argparse
import contextlib
import http.client
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time

import archive
import measure
import serve

# Seconds; a first build of a large archive takes its time.
LONGEST = 60
LONGEST_FIRST = 1200


class Browser:
    """Somebody who looks at the preview: hears what browsers are told, and loads pages."""

    def __init__(self, origin):
        self.origin, self.heard, self.news = origin, [], threading.Condition()
        connection = http.client.HTTPConnection(origin)
        connection.request("GET", "/.newssite/events")
        threading.Thread(target=self.listen, args=[serve.messages(connection.getresponse())], daemon=True).start()

    def listen(self, messages):
        for message in messages:
            with self.news:
                self.heard.append(message)
                self.news.notify_all()

    def wait(self, known, wanted, longest=LONGEST):
        """Until there is a message after the first KNOWN that is as wanted; whether one came."""
        with self.news:
            return self.news.wait_for(lambda: any(wanted(message) for message in self.heard[known:]), longest)

    def load(self, path):
        connection = http.client.HTTPConnection(self.origin)
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        return answer.status, text


class Desk:
    """The stories of one section, and what happens to them. Every step returns what browsers must be told and see."""

    def __init__(self, root, seed):
        self.content, self.chance, self.count = os.path.join(root, "content"), random.Random(seed), 0
        self.stories = sorted(self.paths(), key=self.number)[-400:]
        # Every fiftieth may be linked to by others, and stays where it is.
        self.movable = [path for path in self.stories if self.number(path) % 50 != 0]
        self.broken = None

    def paths(self):
        for folder, _, names in os.walk(self.content):
            for name in names:
                if re.search(r"-\d+\.md$", name):
                    yield os.path.relpath(os.path.join(folder, name), self.content)

    @staticmethod
    def number(path):
        return int(re.search(r"-(\d+)\.md$", path).group(1))

    @staticmethod
    def address(path):
        return "/" + path.removesuffix(".md") + "/"

    def read(self, path):
        with open(os.path.join(self.content, path), encoding="utf-8", newline="") as file:
            return file.read()

    def save(self, path, text):
        serve.save(os.path.join(self.content, path), text)

    def step(self):
        self.count += 1
        if self.broken:
            return self.mend()
        kinds = [(60, self.write), (10, self.headline), (8, self.swap), (5, self.burst), (7, self.rename), (5, self.breakage), (3, self.delete), (2, self.add)]
        return self.chance.choices([kind for _, kind in kinds], [weight for weight, _ in kinds])[0]()

    def marked(self, text):
        return "%s\n\nStep number %d of the day.\n" % (re.sub(r"\n\nStep number \d+ of the day\.\n$", "", text).rstrip("\n"), self.count)

    def mark(self):
        return "Step number %d of the day." % self.count

    def write(self):
        path = self.chance.choice(self.stories)
        self.save(path, self.marked(self.read(path)))
        return "save", self.address(path), 200, self.mark()

    def headline(self):
        path = self.chance.choice(self.stories)
        self.save(path, re.sub(r'^title: .*$', 'title: "Headline %d of the day"' % self.count, self.read(path), count=1, flags=re.MULTILINE))
        return "headline", self.address(path), 200, "Headline %d of the day" % self.count

    def swap(self):
        """As many editors save: into another file, which then takes the place."""
        path = self.chance.choice(self.stories)
        target = os.path.join(self.content, path)
        serve.save(target + ".swp", "not yet")
        serve.save(target + "~", self.marked(self.read(path)))
        os.replace(target + "~", target)
        os.remove(target + ".swp")
        return "editor's save", self.address(path), 200, self.mark()

    def burst(self):
        path = self.chance.choice(self.stories)
        for part in range(5):
            self.save(path, self.marked(self.read(path)).replace(self.mark(), "Not yet, %d." % part if part < 4 else self.mark()))
            time.sleep(.004)
            self.save(path, self.read(path).replace("Not yet, %d.\n" % part, ""))
        self.save(path, self.marked(self.read(path)))
        return "burst", self.address(path), 200, self.mark()

    def rename(self):
        old = self.chance.choice(self.movable)
        new = re.sub(r"[^/]*-(\d+)\.md$", r"moved-%d-\1.md" % self.count, old)
        os.rename(os.path.join(self.content, old), os.path.join(self.content, new))
        for stories in (self.stories, self.movable):
            stories[stories.index(old)] = new
        return "rename", self.address(new), 200, "<html"

    def breakage(self):
        path = self.chance.choice(self.stories)
        self.broken = path, self.read(path)
        ways = [("date: ", "date: 2026-13-45 # "), ("title: ", "title: [ "), ("tags: [", "tags: {")]
        # A new story has no tags.
        how = self.chance.choice([way for way in ways if way[0] in self.broken[1]])
        self.save(path, self.broken[1].replace(*how, 1))
        return "breakage", None, None, None

    def mend(self):
        path, text = self.broken
        self.broken = None
        self.save(path, self.marked(text))
        return "mend", self.address(path), 200, self.mark()

    def delete(self):
        path = self.movable.pop(self.chance.randrange(len(self.movable)))
        self.stories.remove(path)
        os.remove(os.path.join(self.content, path))
        return "delete", self.address(path), 404, ""

    def add(self):
        folder = os.path.dirname(self.chance.choice(self.stories))
        path = "%s/new-%d-%d.md" % (folder, self.count, 10**6 + 50 * self.count + 1)
        # Addresses take year and month from the date, folders of the archive are called so.
        date = "-".join(folder.split("/")[1:])
        self.save(path, '---\ntitle: "New story %d"\ndate: %s-01T06:00:00Z\nauthors: [Ada Nobody]\nsummary: "A story that was not there."\n---\n\n%s\n' % (self.count, date, self.mark()))
        self.stories.append(path)
        self.movable.append(path)
        return "new story", self.address(path), 200, self.mark()


@contextlib.contextmanager
def preview(asked, root, port):
    """A preview that has built the site, and somebody who looks at it."""
    process = subprocess.Popen([asked.newssite, "serve", "-C", root, "--port", str(port), "--now", archive.NOW], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        found = next(filter(None, (re.match(r"Serving http://([^/]+)/", line) for line in process.stdout)), None)
        if found is None:
            sys.exit("the preview did not start")
        # What else it says must not fill the pipe.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        browser = Browser(found.group(1))
        if not browser.wait(0, is_built, LONGEST_FIRST):
            sys.exit("there was no first build")
        yield process, browser
    finally:
        process.terminate()
        process.wait()


def is_built(message):
    return message.get("build", "0") != "0"


def work(asked, root, process, browser):
    desk, taken, memory = Desk(root, asked.seed), {}, []
    for number in range(asked.steps):
        known, began = len(browser.heard), time.perf_counter()
        kind, address, status, text = desk.step()
        if address is None:
            if not browser.wait(known, lambda message: message["count"] > 0):
                sys.exit("step %d, %s: nobody was told of the error" % (number, kind))
        else:
            shown = False
            while not shown:
                if not browser.wait(known, lambda message: message["count"] == 0):
                    sys.exit("step %d, %s: %s was not shown; told: %s" % (number, kind, address, browser.heard[known:]))
                known = len(browser.heard)
                answer = browser.load(address)
                shown = answer[0] == status and text in answer[1]
        taken.setdefault(kind, []).append(1000 * (time.perf_counter() - began))
        if number % 20 == 19:
            memory.append(serve.resident(process))
    return taken, memory


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=10000, help="articles [default: 10000]")
    parser.add_argument("--steps", type=int, default=2000, help="[default: 2000]")
    measure.add_common_options(parser)
    asked = parser.parse_args()
    with measure.workplace(asked) as folder:
        root, copy = os.path.join(folder, "site"), os.path.join(folder, "copy")
        serve.make_site(asked, root)
        with preview(asked, root, 0) as (process, browser):
            began = time.perf_counter()
            taken, memory = work(asked, root, process, browser)
            elapsed = time.perf_counter() - began
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".newssite"))
        with preview(asked, copy, browser.origin.rsplit(":", 1)[1]):
            pass
        measure.head("step", "how often", "median", "slowest")
        for kind, times in sorted(taken.items(), key=lambda pair: -len(pair[1])):
            measure.row(kind, "%d" % len(times), "%.0f ms" % statistics.median(times), "%.0f ms" % max(times))
        different = measure.differences(os.path.join(root, ".newssite", "preview"), os.path.join(copy, ".newssite", "preview"))
        quarter = max(1, len(memory) // 4)
        early, late = statistics.median(memory[quarter:2 * quarter] or memory), statistics.median(memory[-quarter:])
        print("%d steps in %.0f s; memory %.0f MB in the second quarter, %.0f MB in the last" % (asked.steps, elapsed, early, late))
        if different:
            sys.exit("the preview is not what a new process makes of the same files:\n" + "\n".join(different))
        if late > 1.2 * early:
            sys.exit("the memory has grown by more than a fifth")
        print("the preview is byte for byte what a new process makes of the same files")


if __name__ == "__main__":
    main()
