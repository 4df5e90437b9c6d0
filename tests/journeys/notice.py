#!/usr/bin/python3
"""Offers as notifications of a real desktop: a real server shows them, and a real click on their buttons answers."""
import glob
import os
import subprocess
import sys

import pyatspi

from desktop import Console, click, first, screenshot
from router import Router, Tutorial, until
from toast import sign_in


class NotificationServer:
    """xfce4-notifyd on this session's bus."""

    def __init__(self):
        program = glob.glob("/usr/lib/*/xfce4/notifyd/xfce4-notifyd")[0]
        self.process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until("the notification server", lambda: "org.freedesktop.Notifications" in subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
             "org.freedesktop.DBus.ListNames"], capture_output=True, text=True, check=True).stdout)

    def button(self, name):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return first(application, lambda node: node.getRoleName() == "push button" and node.name == name
                             and node.getState().contains(pyatspi.STATE_SHOWING))
        return None

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def offer(tutorial, name):
    task = tutorial.new_task({"selected_language": "es", "name": name, "from": "+15550100042"})
    tutorial.set_alice("Idle")
    return task["sid"]


def complete(router, tutorial):
    task = until("taken", lambda: tutorial.reservations("accepted"))[0]["task_sid"]
    router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")


def main():
    place, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    server = NotificationServer()
    with Router.at(place) as router:
        tutorial = Tutorial(router)
        console = Console(console_program)
        sign_in(console, router)

        offer(tutorial, "Luis Prado")
        toast = until("the toast in front of the window", console.toast)
        assert not server.button("Accept"), "the toast alone tells while the window is in use"
        console.press("Accept", toast)
        complete(router, tutorial)
        print("ok: no notification beside the toast while the window is in use")

        subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
        offer(tutorial, "Rosa Ibarra")
        accept = until("the notification", lambda: server.button("Accept"))
        until("the toast beside it", console.toast)
        screenshot(os.path.join(pictures, "notice.png"))
        click(accept)
        until("the router says accepted", lambda: tutorial.reservations("accepted"))
        until("the notification goes", lambda: not server.button("Accept"))
        print("ok: accepted in the notification")

        complete(router, tutorial)
        offer(tutorial, "Juan Soto")
        until("the next notification", lambda: server.button("Reject"))
        console.press("Accept", until("its toast", console.toast))
        until("the notification goes with the toast's answer", lambda: not server.button("Reject"))
        print("ok: an answer in the toast closes the notification")

        server.stop()
        complete(router, tutorial)
        offer(tutorial, "Eva Luz")
        console.press("Accept", until("the toast without a server", console.toast))
        until("taken without a server", lambda: tutorial.reservations("accepted"))
        print("ok: without a server the toast goes on")
        console.stop()
    print("4 passed, 0 failed")


if __name__ == "__main__":
    main()
