#!/usr/bin/python3
"""Launch to ready, and memory, of the real console on a real display. Run it alone:

    tests/support/headless-session tests/bench/start.py BUILD_DIR [ROUNDS]

Ready: its main window is mapped, as xdotool sees it (looks every few milliseconds, so the figure is an upper bound).
Memory: proportional set size once it is signed in and has been quiet for five seconds. The router runs on a copy of its
libraries, so that none of the console's pages counts as shared with it.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "journeys"))
from router import Router  # noqa: E402


def copy_of_libraries(program, folder):
    for line in subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout.splitlines():
        found = re.search(r"=> (/\S+)", line)
        if found:
            shutil.copy(found.group(1), folder)


def proportional_set_size(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    raise AssertionError("no Pss")


def launch(console, router):
    begin = time.monotonic()
    process = subprocess.Popen(
        [console, "--base-url", router.url, "--workspace", "Tutorial", "--worker", "Alice"],
        env=router.environment, stderr=subprocess.DEVNULL)
    while subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Cordboard$"], capture_output=True,
                         check=False).returncode != 0:
        assert time.monotonic() - begin < 20, "no window"
    return process, (time.monotonic() - begin) * 1000


def main():
    build, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    program = os.path.join(build, "bin", "cordboard-router")
    with tempfile.TemporaryDirectory() as libraries:
        copy_of_libraries(program, libraries)
        os.environ["LD_LIBRARY_PATH"] = libraries
        with Router(program) as router:
            del os.environ["LD_LIBRARY_PATH"]
            router.environment.pop("LD_LIBRARY_PATH", None)
            times, sizes = [], []
            for number in range(rounds):
                process, took = launch(os.path.join(build, "bin", "cordboard"), router)
                times.append(took)
                if number < 3:
                    threading.Event().wait(8)
                    sizes.append(proportional_set_size(process.pid))
                process.terminate()
                process.wait(10)
    print(f"launch to window, warm: median {statistics.median(times[1:]):.0f} ms, "
          f"{min(times[1:]):.0f}–{max(times[1:]):.0f}; first {times[0]:.0f} ms")
    print(f"memory signed in: median {statistics.median(sizes):.1f} MB PSS, {min(sizes):.1f}–{max(sizes):.1f}")


if __name__ == "__main__":
    main()
