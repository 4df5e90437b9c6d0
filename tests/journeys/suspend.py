#!/usr/bin/python3
"""The machine sleeps with a console on it, and the network is another one afterwards: what passed by is told, what stands
is offered, and what was in hand is still there."""
import os
import sys

from desktop import Console, screenshot
from line import Line
from machine import Machine
from router import Router, Tutorial, until


def offered(tutorial, name):
    """A task that is offered to Alice now; its SID."""
    task = tutorial.new_task({"selected_language": "es", "name": name, "from": "+15550100042"})["sid"]
    until(f"{name} is offered", lambda: task in [r["task_sid"] for r in tutorial.reservations("pending")])
    return task


def cancel(tutorial, task):
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=canceled", "Reason=gave up")


def set_patience(tutorial, seconds):
    tutorial.router.curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", f"TaskReservationTimeout={seconds}")


def while_it_sleeps(tutorial):
    """One caller gives up, one is not answered in time, one still waits."""
    cancel(tutorial, offered(tutorial, "Rosa Ibarra"))
    until("Alice is free again", lambda: tutorial.alice_is() == "Idle")
    set_patience(tutorial, 1)
    juan = offered(tutorial, "Juan Soto")
    until("his offer times out", lambda: juan in [r["task_sid"] for r in tutorial.reservations("timeout")])
    cancel(tutorial, juan)
    set_patience(tutorial, 120)
    tutorial.set_alice("Idle")
    return offered(tutorial, "Eva Luz")


def row(console, *words):
    """Whether a missed offer shows that says all of this."""
    node = console.find("Missed offers", ("list",))
    rows = [node.getChildAtIndex(i).name for i in range(node.childCount)]
    return any(all(word in text for word in words) for text in rows)


def job(console, machine, line, tutorial, picture):
    console.find("Status", ("push button", "push button menu", "toggle button"))
    until("it asks for a moment before a sleep", lambda: machine.delays() == 1)
    until("its socket stands", lambda: len(line.sockets()) == 1)
    tutorial.set_alice("Idle")

    machine.go_to_sleep(console.process)
    line.go_away()
    eva = while_it_sleeps(tutorial)
    machine.wake_up(console.process)

    offer = until("the toast", console.toast)
    print("ok: what stands is offered")
    until("its socket stands again", lambda: len(line.sockets()) == 1)
    until("it asks for a moment before the next sleep", lambda: machine.delays() == 1)
    print("ok: it is connected anew")
    console.press("Go to Missed")
    until("the one who gave up", lambda: row(console, "New", "Rosa Ibarra", "The task was withdrawn."))
    until("the one who was not answered", lambda: row(console, "New", "Juan Soto", "The time to answer ran out."))
    screenshot(picture)
    print("ok: what passed by is told")
    console.press("Accept", offer)
    until("the router says assigned", lambda: tutorial.task(eva)["assignment_status"] == "assigned")
    print("ok: it is taken over the new connections")


def main():
    router_program, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    with Router(router_program) as router, Machine() as machine:
        line = Line(int(router.url.rsplit(":", 1)[1]))
        environment = dict(router.environment, DBUS_SYSTEM_BUS_ADDRESS=machine.address)
        console = Console(console_program, "--base-url", line.url, "--workspace", "Tutorial", "--worker", "Alice",
                          environment=environment)
        try:
            job(console, machine, line, Tutorial(router), os.path.join(pictures, "suspend.png"))
        except BaseException:
            screenshot(os.path.join(pictures, "suspend-failed.png"))
            raise
        console.stop()
    print("4 passed, 0 failed")


if __name__ == "__main__":
    main()
