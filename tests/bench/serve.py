#!/usr/bin/env python3
"""Time from saving a story to the signal that makes browsers load its page anew, in one newssite serve that goes on.

The body of one of the newest stories is saved again and again, each time with another word; the time runs from before the
file is written until the message of the new build has arrived here. The first saves are not counted: they are the ones
that find nothing in memory.

  serve.py --newssite artifacts/newssite/newssite --n 10000
"""
import argparse
import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

import archive
import measure

REPOSITORY = os.path.dirname(os.path.dirname(measure.HERE))


def make_site(asked, root):
    shutil.copytree(os.path.join(measure.HERE, "broadsheet"), root)
    shutil.copytree(os.path.join(REPOSITORY, "themes"), os.path.join(root, "themes"))
    measure.make_archive(root, asked.n, asked.seed, "--rich")


def newest(root, number):
    ending = "-%d.md" % number
    for folder, _, names in os.walk(os.path.join(root, "content")):
        for name in names:
            if name.endswith(ending):
                return os.path.join(folder, name)
    sys.exit("there is no story number %d" % number)


def messages(answer):
    """What browsers are told, one after the other."""
    while True:
        line = answer.readline()
        if not line:
            sys.exit("the preview has ended")
        if line.startswith(b"data: "):
            yield json.loads(line[6:])


def resident(process):
    with open("/proc/%d/status" % process.pid, encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def save(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def time_saves(asked, root, process):
    origin = None
    while origin is None:
        line = process.stdout.readline()
        if not line:
            sys.exit("the preview did not start")
        found = re.match(r"Serving http://([^/]+)/", line)
        origin = found and found.group(1)
    started = time.perf_counter()
    connection = http.client.HTTPConnection(origin)
    connection.request("GET", "/.newssite/events")
    told = messages(connection.getresponse())
    while len(next(told).get("build", "0")) < 2:
        pass
    print("first build: %.2f s, %.0f MB" % (time.perf_counter() - started, resident(process)))
    story = newest(root, asked.n - 1 - asked.back)
    with open(story, encoding="utf-8", newline="") as file:
        before = file.read()
    taken = []
    for number in range(asked.warm + asked.saves):
        began = time.perf_counter()
        save(story, "%s\n\nSaved for the %dth time.\n" % (before.rstrip(), number))
        message = next(told)
        while message["build"] == message["before"]:
            message = next(told)
        taken.append(1000 * (time.perf_counter() - began))
        time.sleep(asked.pause)
    counted = sorted(taken[asked.warm:])
    measure.head("articles", "saves", "median", "fastest", "slowest", "first", "memory")
    measure.row("%d" % asked.n, "%d" % len(counted), "%.0f ms" % statistics.median(counted), "%.0f ms" % counted[0], "%.0f ms" % counted[-1], "%.0f ms" % taken[0], "%.0f MB" % resident(process))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=10000, help="articles [default: 10000]")
    parser.add_argument("--back", type=int, default=3, help="the story that is saved is so many before the newest [default: 3]")
    parser.add_argument("--saves", type=int, default=30, help="how many saves are counted [default: 30]")
    parser.add_argument("--warm", type=int, default=5, help="how many come before them [default: 5]")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds from a signal to the next save [default: 1]")
    parser.add_argument("--keep", help="a folder where the site is made, or lies already, and stays")
    measure.add_common_options(parser)
    asked = parser.parse_args()
    with measure.workplace(asked) as work:
        root = asked.keep or os.path.join(work, "site")
        if not os.path.exists(root):
            make_site(asked, root)
        process = subprocess.Popen([asked.newssite, "serve", "-C", root, "--port", "0", "--now", archive.NOW], stdout=subprocess.PIPE, text=True)
        try:
            time_saves(asked, root, process)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
