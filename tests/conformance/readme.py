#!/usr/bin/python3
"""Runs what the README's page "The router on its own" tells one to paste, against the router at ROUTER_URL.

With "curl" only the lines with curl. The router has the demo workspaces. Each block has to say what is expected here; nothing but the address is changed.
"""
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
from urllib.parse import urlsplit

from twilio.rest import Client

HOME = "127.0.0.1:8787"
ANSWERS = "127.0.0.1", 8080
README = pathlib.Path(__file__).parents[2] / "README.md"
CURL = ["By hand, with curl", "With a call, and answered by a web server"]
EXPECTED = {
    CURL[0]: ["", '"reservation_status": "accepted"'],
    CURL[1]: ['"reservation_status": "accepted"', "", '"assignment_status": "assigned"'],
    "Point your clients at it": ["Tutorial", "Tutorial", "Alice is "],
    "Take a call": ['"coaching": true'],
}
RUN = {"sh": ["bash", "-eu", "-c"], "js": ["node", "-e"], "python": ["/usr/bin/python3", "-c"]}


def blocks(title):
    """The kind and text of every block below the heading."""
    text = README.read_text(encoding="utf-8")
    body = text.split(f"### {title}\n", 1)[1]
    end = re.search(r"^##+ ", body, re.MULTILINE)
    return re.findall(r"^```(\w+)\n(.*?)^```", body[:end.start()] if end else body, re.MULTILINE | re.DOTALL)


def said_by(kind, text, expected):
    """What the block prints until it has said what is expected; it may go on for ever."""
    here = text.replace(HOME, urlsplit(os.environ["ROUTER_URL"]).netloc)
    with subprocess.Popen(["timeout", "180", *RUN[kind], here], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        said = ""
        for line in process.stdout:
            said += line
            if expected in said:
                break
        process.kill()
    return said


def answering(text):
    """A web server out of a block, on a port of its own; the process, and where it listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(["timeout", "600", "bash", "-eu", "-c", text.replace(str(ANSWERS[1]), str(port))],
                               stderr=subprocess.DEVNULL)
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex((ANSWERS[0], port)) == 0:
                return process, f"{ANSWERS[0]}:{port}"
        threading.Event().wait(0.1)
    raise AssertionError("the web server of the README does not answer")


def name_alice():
    """What the Worker SDK's lines want in the environment: the SIDs of "Tutorial" and its Alice."""
    client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])
    client.taskrouter.base_url = os.environ["ROUTER_URL"]
    workspace, = client.taskrouter.workspaces.list(friendly_name="Tutorial")
    alice, = workspace.workers.list(friendly_name="Alice")
    os.environ.update(WORKSPACE=workspace.sid, WORKER=alice.sid)


def judge(title, number, said, expected):
    print(f"ok {title}: block {number}" if expected in said else f"not ok {title}: block {number}: {said!r}")
    return expected not in said


def names():
    """The lines with curl that name the workspace and what is in it."""
    return blocks(CURL[0])[1][1].split("\n#", 1)[0] + "\n"


def clients(title, before=""):
    """How many blocks of the heading did not say what they should; each stands alone, behind `before`."""
    found = blocks(title)
    assert len(found) >= len(EXPECTED[title]), f"{title}: {len(found)} blocks"
    return sum(judge(title, number, said_by(kind, before + text, expected), expected)
               for number, ((kind, text), expected) in enumerate(zip(found, EXPECTED[title]), 1) if expected)


def by_curl():
    """The same for the lines with curl, which share the names that the first of them give; the lines that start the router
    are left out."""
    server, where = answering(blocks(CURL[1])[1][1])
    failures = 0
    for title in CURL:
        for number, ((kind, text), expected) in enumerate(zip(blocks(title), EXPECTED[title]), 1):
            if expected:
                here = names() + text.replace("%s:%d" % ANSWERS, where)
                failures += judge(title, number, said_by(kind, here, expected), expected)
    server.terminate()
    return failures


def main():
    name_alice()
    failures = by_curl()
    if "curl" not in sys.argv:
        failures += clients("Point your clients at it")
        failures += clients("Take a call", names())
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
