#!/usr/bin/python3
"""The tutorial with the toast: real window, window manager, bus and keyring; the secret is in the keyring and nowhere else."""
import os
import subprocess
import sys

from desktop import Console, active_window, click, screenshot
from router import Router, Tutorial, until

ROWS = ("list item", "table cell", "tree item")


def sign_in(console, router):
    console.press("Local router")
    console.type("Profile name", "Tutorial desk")
    console.type("Address", router.url)
    console.type("Account SID", router.account)
    console.type("Secret", router.token)
    console.press("Connect")
    choose(console, "Tutorial", "Next")
    choose(console, "Alice", "Sign In")


def choose(console, name, button):
    click(console.find(name, ROWS))
    console.press(button)


def secret_is_in_the_keyring_only(token):
    found = subprocess.run(["secret-tool", "search", "--all", "server", "Cordboard"], capture_output=True, text=True,
                           check=False)
    assert token in found.stdout, "secret-tool finds the secret"
    home = subprocess.run(["grep", "-rlF", token, os.environ["HOME"]], capture_output=True, text=True, check=False)
    assert home.stdout == "", f"the secret lies in {home.stdout}"


def take_with_the_toast(console, tutorial, picture):
    task = tutorial.new_task({"selected_language": "es", "name": "Rosa Ibarra", "from": "+15550100042"})
    before = active_window()
    tutorial.set_alice("Idle")
    offer = until("the toast", lambda: console.windows("Offer"))[0]
    console.find("Accept", ("push button",), offer)
    assert active_window() == before, "the toast takes the focus from nobody"
    screenshot(picture)

    console.press("Accept", offer)

    until("the router says accepted", lambda: tutorial.reservations("accepted"))
    assert tutorial.task(task["sid"])["assignment_status"] == "assigned"
    assert tutorial.alice_is() == "Busy"
    until("the toast goes", lambda: not any(console.has("Accept", ("push button",), w) for w in console.windows("Offer")))
    return task["sid"]


def main():
    place, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    with Router.at(place) as router:
        tutorial = Tutorial(router)
        console = Console(console_program)
        sign_in(console, router)
        console.find("Status", ("push button", "combo box", "menu", "toggle button", "push button menu"))
        until("kept in the keyring", lambda: subprocess.run(
            ["secret-tool", "search", "--all", "server", "Cordboard"], capture_output=True, check=False).stdout)
        secret_is_in_the_keyring_only(router.token)
        print("ok: the secret is in the keyring and nowhere else")

        task = take_with_the_toast(console, tutorial, os.path.join(pictures, "toast.png"))
        print("ok: taken with the toast")
        screenshot(os.path.join(pictures, "desk.png"))
        console.stop()

        tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")
        tutorial.set_alice("Offline")
        again = Console(console_program)
        again.find("Status", ("push button", "combo box", "menu", "toggle button", "push button menu"))
        take_with_the_toast(again, tutorial, os.path.join(pictures, "toast-again.png"))
        print("ok: the next start signs in by itself")
        again.stop()
        secret_is_in_the_keyring_only(router.token)
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
