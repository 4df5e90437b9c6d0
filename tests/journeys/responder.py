#!/usr/bin/python3
"""The tutorial with the console in place of its web server: the same curl commands, and a real router that calls."""
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse

from router import Router, Tutorial, until


class Responder:
    """A console without a screen, signed in for this run only, that answers callbacks on a free port."""

    def __init__(self, program, router, folder):
        left_out = ("TWILIO_", "XDG_", "DBUS_", "DISPLAY", "WAYLAND_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        environment.update(HOME=folder, XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="offscreen",
                           TWILIO_ACCOUNT_SID=router.account, TWILIO_AUTH_TOKEN=router.token)
        self.process = subprocess.Popen(
            [program, "--base-url", router.url, "--workspace", "Tutorial", "--worker", "Alice", "--respond", "0"],
            env=environment, stdout=subprocess.PIPE, text=True)
        self.url = ""
        for line in self.process.stdout:
            if line.startswith("cordboard answering callbacks on "):
                self.url = line.split()[-1]
                break
        assert self.url, "the console did not say where it answers"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(15) == 0, "SIGTERM ends it cleanly"

    def curl(self, path, *options):
        """Status, content type and body."""
        done = subprocess.run(["curl", "-s", "-m", "10", "-w", "\n%{http_code} %{content_type}", *options, self.url + path],
                              capture_output=True, text=True, check=True)
        body, told = done.stdout.rsplit("\n", 1)
        status, _, kind = told.partition(" ")
        return int(status), kind, body


def signed_in(console):
    """Until then the service is not asked for anything."""
    return until("a task is made", lambda: (lambda answer: answer if answer[0] == 200 else None)(console.curl("/create_task")))


def make_a_task(tutorial, console):
    status, kind, body = signed_in(console)
    assert (status, kind, json.loads(body)) == (200, "application/json", {"selected_language": "es"}), body
    status, _, body = console.curl("/create-task", "-d", "Attributes=" + urllib.parse.quote('{"selected_language":"en"}'))
    assert (status, json.loads(body)) == (200, {"selected_language": "en"}), body
    made = tutorial.router.curl(f"{tutorial.path}/Tasks")["tasks"]
    assert sorted(task["attributes"] for task in made) == ['{"selected_language":"en"}', '{"selected_language":"es"}'], made


def leave_it_to_the_agent(tutorial, console):
    """The callback is answered with {}; then the tutorial's link takes the task."""
    callback = console.url + "/assignment_callback"
    tutorial.router.curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", f"AssignmentCallbackUrl={callback}")
    tutorial.set_alice("Idle")
    offer, = until("an offer", lambda: tutorial.reservations("pending"))

    status, kind, body = console.curl(f"/accept_reservation?TaskSid={offer['task_sid']}&ReservationSid={offer['sid']}")

    assert (status, kind, json.loads(body)) == (200, "application/json", {"reservation_status": "accepted"}), body
    assert tutorial.task(offer["task_sid"])["assignment_status"] == "assigned"
    assert tutorial.alice_is() == "Busy"
    finish(tutorial, offer["task_sid"])


def tell_whose_it_is(tutorial, console):
    tutorial.new_task({"selected_language": "es"})
    tutorial.set_alice("Idle")
    offer, = until("an offer", lambda: tutorial.reservations("pending"))

    answer = console.curl("/accept_reservation", "-d", f"task_sid={offer['task_sid']}&reservation_sid={offer['sid']}")

    assert answer == (200, "text/plain; charset=utf-8", "Alice"), answer
    again = console.curl(f"/accept_reservation?TaskSid={offer['task_sid']}&ReservationSid={offer['sid']}")
    assert again[0] == 400 and "message" in json.loads(again[2]), again
    finish(tutorial, offer["task_sid"])


def believe_no_stranger(_, console):
    for signature in ((), ("-H", "X-Twilio-Signature: bm9ib2R5")):
        status, _, body = console.curl("/assignment_callback", "-d", "TaskSid=WT1", *signature)
        assert status == 403 and "instruction" not in body, body
    assert console.curl("/create_task", "-H", "X-Forwarded-For: 203.0.113.9")[0] == 403, "through a tunnel"
    assert console.curl("/create_task", "-H", "Sec-Fetch-Site: cross-site")[0] == 403, "from a page of somebody else"


def answer_in_time(tutorial, console):
    """Also when the service no longer answers."""
    tutorial.router.process.terminate()
    tutorial.router.process.wait(10)
    began = time.monotonic()
    status, kind, body = console.curl("/create_task")
    assert status in (502, 504) and kind == "application/json" and "message" in json.loads(body), body
    assert time.monotonic() - began < 5, "the service waits 5 s"


def finish(tutorial, task):
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")
    tutorial.set_alice("Offline")


def main():
    passed = 0
    with Router(os.path.abspath(sys.argv[1])) as router, tempfile.TemporaryDirectory() as folder:
        tutorial = Tutorial(router)
        with Responder(os.path.abspath(sys.argv[2]), router, folder) as console:
            for step in (make_a_task, leave_it_to_the_agent, tell_whose_it_is, believe_no_stranger, answer_in_time):
                step(tutorial, console)
                print("ok:", step.__name__)
                passed += 1
    print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main()
