#!/usr/bin/python3
"""Runs what the README's page "The router on its own" tells one to paste, against the router at ROUTER_URL.

With "curl" only the lines with curl. The router has the demo workspaces. Each block has to say what is expected here; nothing but the address is changed.
"""
import os
import pathlib
import re
import subprocess
import sys
from urllib.parse import urlsplit

from twilio.rest import Client

HOME = "127.0.0.1:8787"
README = pathlib.Path(__file__).parents[2] / "README.md"
CURL = "By hand, with curl"
EXPECTED = {
    CURL: ["", '"reservation_status":"accepted"'],
    "Point your clients at it": ["Tutorial", "Tutorial", "Alice is "],
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
    with subprocess.Popen(["timeout", "60", *RUN[kind], here], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        said = ""
        for line in process.stdout:
            said += line
            if expected in said:
                break
        process.kill()
    return said


def name_alice():
    """What the Worker SDK's lines want in the environment: the SIDs of "Tutorial" and its Alice."""
    client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])
    client.taskrouter.base_url = os.environ["ROUTER_URL"]
    workspace, = client.taskrouter.workspaces.list(friendly_name="Tutorial")
    alice, = workspace.workers.list(friendly_name="Alice")
    os.environ.update(WORKSPACE=workspace.sid, WORKER=alice.sid)


def main():
    name_alice()
    failures = 0
    for title in [CURL] if "curl" in sys.argv else EXPECTED:
        expectations = EXPECTED[title]
        found = blocks(title)
        if len(found) < len(expectations):
            print(f"not ok {title}: {len(found)} blocks")
            failures += 1
        for number, ((kind, text), expected) in enumerate(zip(found, expectations), 1):
            if not expected:
                continue  # the lines that start the router
            said = said_by(kind, text, expected)
            failures += expected not in said
            print(f"ok {title}: block {number}" if expected in said else f"not ok {title}: block {number}: {said!r}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
