#!/usr/bin/python3
"""Signing in with the desktop's keyring unlocked, locked and missing: as a person does it, who unlocks it or goes on without."""
import os
import subprocess
import sys

import dbus

from desktop import Console, screenshot
from planted import Planted
from router import Router, until
from toast import choose

SERVICE = "org.freedesktop.secrets"
COLLECTION = "/org/freedesktop/secrets/collection/login"
STATUS = ("push button", "push button menu", "toggle button")


def fill_in(console, router):
    console.press("Local router")
    console.type("Profile name", "Keyring desk")
    console.type("Address", router.url)
    console.type("Account SID", router.account)
    console.type("Secret", router.token)
    console.press("Connect")
    choose(console, "Tutorial", "Next")
    choose(console, "Alice", "Sign In")


def kept():
    found = subprocess.run(["secret-tool", "search", "--all", "server", "Cordboard"], capture_output=True, text=True,
                           check=False)
    return found.stdout


def lock():
    service = dbus.SessionBus().get_object(SERVICE, "/org/freedesktop/secrets")
    service.Lock([dbus.ObjectPath(COLLECTION)], dbus_interface="org.freedesktop.Secret.Service")
    assert is_locked()


def is_locked():
    login = dbus.SessionBus().get_object(SERVICE, COLLECTION)
    return bool(login.Get("org.freedesktop.Secret.Collection", "Locked", dbus_interface="org.freedesktop.DBus.Properties"))


def prompts():
    """The windows that ask for the keyring's password."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unlock"], capture_output=True, text=True,
                           check=False)
    return found.stdout.split()


def answer_prompt(*keys):
    window = until("the keyring's own window", prompts)[0]
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    for key in keys:
        subprocess.run(["xdotool", *key], check=True)
    until("it goes", lambda: window not in prompts())


def unlocked(program, router):
    """The secret goes into the keyring; the next start takes it from there."""
    console = Console(program)
    fill_in(console, router)
    console.find("Status", STATUS)
    assert router.token in kept()
    console.stop()
    again = Console(program)
    again.find("Status", STATUS)
    again.stop()


def locked(program, router):
    """It asks the desktop, says what it waits for when nobody answers, and signs in once it is unlocked."""
    lock()
    console = Console(program)
    answer_prompt(["key", "Escape"])
    console.find("Your keyring is locked", ("label",))
    assert not console.has("Status", STATUS)
    console.press("Try the keyring again")
    answer_prompt(["type", "test-pass"], ["key", "Return"])
    console.find("Status", STATUS)
    assert not is_locked()
    console.stop()


def missing(program, router):
    """It is said; who goes on all the same is asked again at the next start, and nothing of the secret stays."""
    console = Console(program)
    fill_in(console, router)
    console.find("This desktop has no keyring", ("label",))
    console.press("Keep It in Memory Only for This Run")
    console.find("Status", STATUS)
    console.stop()
    found = Planted(router.account, secret=router.token).in_files(os.environ["HOME"])
    assert found == [], found
    again = Console(program)
    again.find("This desktop has no keyring", ("label",))
    assert not again.has("Status", STATUS)
    again.press("Type the Secret")
    again.type("Secret", router.token)
    again.press("Connect")  # workspace and agent are remembered
    again.press("Keep It in Memory Only for This Run")
    again.find("Status", STATUS)
    again.stop()


def main():
    router_program, console_program, pictures, *steps = sys.argv[1:]
    os.makedirs(pictures, exist_ok=True)
    with Router(router_program) as router:
        for step in ([missing] if "missing" in steps else [unlocked, locked]):
            try:
                step(console_program, router)
            except BaseException:
                screenshot(os.path.join(pictures, f"keyring-{step.__name__}-failed.png"))
                raise
            print("ok:", step.__name__)


if __name__ == "__main__":
    main()
