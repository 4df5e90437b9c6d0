#!/usr/bin/python3
"""The whole job without a mouse, with the keyboard or through the accessibility bus alone; and every control named."""
import json
import os
import sys

from desktop import PRESSABLE, Console, screenshot
from keyboard import Keyboard
from names import faults
from router import Router, Tutorial, until
from ways import ByKeyboard, ByBus


def all_named(console, where):
    found = faults(console.application())
    assert not found, f"{where}:\n  " + "\n  ".join(found)


def job(console, way, tutorial, picture):
    """Sign in, settings, go available, take the toast, describe, wrap up, complete, read what was missed, answer by the form,
    New Task, tables; after each step every control is named."""
    router = tutorial.router
    console.find("Connect", ("push button",))
    all_named(console, "sign-in")
    way.sign_in(router)
    until("signed in", lambda: console.has("Status", PRESSABLE))
    all_named(console, "desk")
    way.require_a_disposition(["Solved", "Call back"], lambda: all_named(console, "settings"))
    until("the settings are closed", lambda: not console.has("Dispositions", ("text",)))

    task = tutorial.new_task({"selected_language": "es", "name": "Rosa Ibarra", "from": "+15550100042"})["sid"]
    way.choose_status("Idle")
    until("the toast", console.toast)
    all_named(console, "offer")
    screenshot(picture)
    way.accept()
    until("the router says assigned", lambda: tutorial.task(task)["assignment_status"] == "assigned")
    console.find("Wrap Up", ("push button",))
    all_named(console, "task in hand")

    way.describe("Call her on Monday", "Solved")
    way.wrap_up()
    until("the router says wrapping", lambda: tutorial.task(task)["assignment_status"] == "wrapping")
    way.complete("solved")
    until("the router says completed", lambda: tutorial.task(task)["assignment_status"] == "completed")
    assert tutorial.task(task)["reason"] == "solved"
    said = json.loads(tutorial.task(task)["attributes"])["conversations"]
    assert said == {"outcome": "Solved", "content": "Call her on Monday"}, said
    way.back_to("Idle")
    until("Alice is idle again", lambda: tutorial.alice_is() == "Idle")

    read_what_was_missed(console, way, tutorial)
    answer_by_the_form(console, way, tutorial)

    way.choose_status("Offline")
    until("Alice is offline", lambda: tutorial.alice_is() == "Offline")
    way.new_task('{"selected_language": "en", "name": "Zoe Quill"}', lambda: all_named(console, "New Task"))
    zoe = until("the router has the task", lambda: tutorial.waiting("Zoe Quill"))

    way.cancel_task("Zoe Quill", "by mistake", lambda: all_named(console, "tasks"))
    until("the router says canceled", lambda: tutorial.task(zoe)["assignment_status"] == "canceled")
    way.change_status_of("Bob", "Idle", lambda: all_named(console, "agents"))
    until("Bob is idle", lambda: tutorial.worker("Bob")["activity_name"] == "Idle")
    way.look_at_queues()
    console.find("Customer Care Requests - Spanish", ("table cell",))
    all_named(console, "queues")


def read_what_was_missed(console, way, tutorial):
    """An offer that its caller does not wait for is under “Missed”, with the reason."""
    task = tutorial.new_task({"selected_language": "es", "name": "Nils Holm"})["sid"]
    until("the toast", console.toast)
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=canceled", "Reason=hung up")
    until("the toast can no longer be answered", lambda: not console.toast())
    line = way.read_missed("Nils Holm", lambda: all_named(console, "missed"))
    assert "The task was withdrawn." in line, line


def answer_by_the_form(console, way, tutorial):
    """A call is taken into a conference, with a parameter of one's own."""
    task = tutorial.new_task({"selected_language": "es", "name": "Eva Lund", "from": "+15550100043",
                              "call_sid": "CA00000000000000000000000000000002"})["sid"]
    until("the toast", console.toast)
    way.open_form()
    form = until("the form", lambda: console.windows("Answer Offer"))[0]
    all_named(console, "answer offer")
    way.fill_in(form, "Timeout", "20")
    preview = console.find("Request", ("text",), form).queryText()
    until("the request has it", lambda: "Timeout=20" in preview.getText(0, -1))
    way.send(form)
    until("the router says assigned", lambda: tutorial.task(task)["assignment_status"] == "assigned")
    until("the form is closed", lambda: not console.windows("Answer Offer"))
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")


def main():
    way_name, router_program, console_program, pictures = sys.argv[1:5]
    os.makedirs(pictures, exist_ok=True)
    way_of = {"keyboard": ByKeyboard, "bus": ByBus}[way_name]
    with Router(router_program) as router:
        console = Console(console_program, "--profile", way_of.__name__)
        way = way_of(console, Keyboard(console))
        try:
            job(console, way, Tutorial(router), os.path.join(pictures, f"a11y-{way_of.__name__}.png"))
        except BaseException:
            screenshot(os.path.join(pictures, f"a11y-{way_of.__name__}-failed.png"))
            raise
        way.choose_status("Offline")
        until("she is offline", lambda: Tutorial(router).alice_is() == "Offline")
        way.quit()
        until("the program has ended", lambda: console.process.poll() is not None)
        assert console.process.returncode == 0, console.process.returncode
    print(f"ok: the whole job {way_of.__doc__}")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
