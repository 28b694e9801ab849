"""What the scripts beside this one share: running a program and measuring it, middles of runs, tables, trees of files."""
import argparse
import collections
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))

# Wall and CPU in seconds, peak memory in MB; what the program printed.
Run = collections.namedtuple("Run", "wall cpu peak output")


def run(command, folder):
    """
    The system's own figures for one process from start to end. A process inherits the peak of the one that starts it: the
    scripts stay small, and leave what takes memory to other processes, so that theirs is never the larger one.
    """
    started = time.monotonic()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except KeyboardInterrupt:
            # It would go on in the folder that is removed.
            child.kill()
            child.wait()
            raise
        wall = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if child.returncode != 0:
            told = (output.read() + errors.read()).decode(errors="replace")
            sys.exit("%s ended with %d:\n%s" % (" ".join(command), child.returncode, told[-3000:]))
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.read())


def program(name):
    """Where a program lies, found as the shell finds it; an error if there is none. For argparse."""
    path = shutil.which(name)
    if path is None:
        raise argparse.ArgumentTypeError("there is no program '%s'" % name)
    return os.path.abspath(path)


def middle(runs):
    """The medians, each figure for itself."""
    return Run(*(statistics.median(getattr(one, figure) for one in runs) for figure in ("wall", "cpu", "peak")), None)


def remove(root, *names):
    for name in names:
        path = os.path.join(root, name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.remove(path)


def make_archive(root, count, seed, *options):
    """In a process of its own."""
    subprocess.check_call([sys.executable, os.path.join(HERE, "archive.py"), root, str(count), "--seed", str(seed), *options])


def differences(one, other):
    """The first files that two folders do not share byte for byte."""
    found = subprocess.run(["diff", "-rq", one, other], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return found.stdout.decode(errors="replace").splitlines()[:5]


def row(*cells):
    """A line of a Markdown table."""
    print("| " + " | ".join(cells) + " |", flush=True)


def head(*cells):
    row(*cells)
    row("---", *["---:"] * (len(cells) - 1))


def add_common_options(parser):
    parser.add_argument("--newssite", required=True, help="the program; figures that are published are those of the native one", type=program)
    parser.add_argument("--runs", type=int, default=5, help="how often each build is measured [default: 5]")
    parser.add_argument("--seed", type=int, default=1, help="of the archive [default: 1]")
    parser.add_argument("--work", default="/dev/shm", help="a RAM disk: all is made in a new folder there, and removed [default: %(default)s]")


def workplace(asked):
    return tempfile.TemporaryDirectory(prefix="newssite-bench-", dir=asked.work)
