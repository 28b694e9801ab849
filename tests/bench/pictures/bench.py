#!/usr/bin/env python3
"""Times the making of pictures: photographs of 12 megapixels to five widths in AVIF, WebP and JPEG, by NewsSite's workshop and by
@11ty/eleventy-img, with the same widths, qualities and efforts, in turns, each time into an empty folder.

    npm install --prefix WORK @11ty/eleventy-img     (once; it brings sharp, which also makes the photographs)
    python3 tests/bench/pictures/bench.py WORK [--photographs 100] [--runs 3]

WORK is a folder outside the repository. The photographs are made there once, by photographs.mjs: own noise at several scales, so that they
cost an encoder what a photograph costs it. newssite.cs is our side and eleventy.mjs theirs. Prints a line for each run (seconds by the
clock, seconds of processors, MB made) and the medians. On a machine that does other things too, hold the seconds of processors
against each other.
"""
import argparse, os, pathlib, resource, shutil, statistics, subprocess, time

HERE = pathlib.Path(__file__).resolve().parent


def run(name, command, out, env):
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)
    clock, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    processors = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    files = [file for file in out.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{name:10} {clock:8.1f} s  {processors:8.1f} s of processors  {len(files)} files  {size:.1f} MB", flush=True)
    return clock, processors


def main():
    options = argparse.ArgumentParser()
    options.add_argument("work", type=pathlib.Path)
    options.add_argument("--photographs", type=int, default=100)
    options.add_argument("--runs", type=int, default=3)
    given = options.parse_args()
    work = given.work.resolve()
    # A script finds its packages beside itself.
    for script in ("photographs.mjs", "eleventy.mjs"):
        shutil.copy(HERE / script, work / script)
    photographs = work / f"photographs-{given.photographs}"
    if not photographs.exists():
        subprocess.run(["node", work / "photographs.mjs", photographs, str(given.photographs)], check=True)
    program = work / "newssite-bench"
    subprocess.run(["dotnet", "build", HERE / "newssite.cs", "-c", "Release", "-v", "q", "-o", program], check=True)
    jobs = str(len(os.sched_getaffinity(0)))
    times = {"newssite": [], "eleventy": []}
    for _ in range(given.runs):
        out = work / "out"
        times["newssite"].append(run("newssite", ["dotnet", program / "newssite.dll", photographs, out, jobs], out, os.environ))
        times["eleventy"].append(run("eleventy", ["node", work / "eleventy.mjs", photographs, out], out, {**os.environ, "UV_THREADPOOL_SIZE": jobs}))
    for place, kind in enumerate(("by the clock", "of processors")):
        ours, theirs = (statistics.median(each[place] for each in times[name]) for name in ("newssite", "eleventy"))
        print(f"seconds {kind}: newssite {ours:.1f}, eleventy-img {theirs:.1f}: {ours / theirs:.2f} times its time")


if __name__ == "__main__":
    main()
