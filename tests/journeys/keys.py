#!/usr/bin/python3
"""System-wide keys: pressed while another program has the keyboard, or nobody, they answer offers."""
import os
import subprocess
import sys

from desktop import Console, screenshot, to_window
from ring import settings
from router import Router, Tutorial, until
from toast import sign_in

TAKEN = "Another program has this key. Choose another one."


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def answer(tutorial, console, keys, status):
    tutorial.new_task({"selected_language": "es", "name": "Rosa Ibarra", "from": "+15550100042"})
    until("the toast", console.toast)
    press(keys)
    return until(f"the router says {status}", lambda: tutorial.reservations(status))[0]["task_sid"]


def main():
    place, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    # Alt+F4 is the window manager's; Ctrl+Alt with a function key would be the X server's own.
    settings("[keys]\naccept=Ctrl+Shift+F9\nreject=Ctrl+Shift+F10\nstatus=Ctrl+Shift+F11\nshow=Alt+F4\n")
    with Router.at(place) as router:
        tutorial = Tutorial(router)
        console = Console(console_program)
        sign_in(console, router)
        console.find("Status", ("push button menu", "push button"))

        console.press("File")
        console.press("Settings…")
        console.press("Keys", roles=("page tab",))
        console.find(TAKEN, ("label",))
        screenshot(os.path.join(pictures, "keys.png"))
        console.press("Close")
        print("ok: a key that another program has is said in words")

        to_window("Tutorial — Cordboard", "windowminimize")
        press("ctrl+shift+F11")
        until("available by a key", lambda: tutorial.alice_is() == "Idle")
        task = answer(tutorial, console, "ctrl+shift+F9", "accepted")
        router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")
        print("ok: a key makes available and takes an offer while no window of ours has the keyboard")

        tutorial.set_alice("Idle")
        answer(tutorial, console, "ctrl+shift+F10", "rejected")
        print("ok: a key rejects")
        console.stop()
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
