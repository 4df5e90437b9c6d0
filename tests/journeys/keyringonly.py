#!/usr/bin/python3
"""Secrets typed into the sign-in page are in the keyring and nowhere else: not in files, the journal, the log, arguments, or
what a child of the program is given; right ones and wrong ones, with every log category switched on, up to a kill."""
import os
import re
import secrets
import stat
import subprocess
import sys

from desktop import Console, screenshot
from planted import Planted, read
from router import Router, Tutorial, until
from toast import choose
from tokens import ApiKey
from tokenservice import TokenService

JWT = re.compile(rb"eyJ[\w-]{10,}\.eyJ[\w-]{20,}\.[\w-]+")
SETTINGS = '[desk]\nscreenPop="https://crm.example/find?phone={from}"\n'
OPENER = """#!/bin/sh
{ env; printf '%s\\n' "$@"; } >"$HOME/opened"
"""


class Room:
    """The home and everything else that the console may write to, and somebody who opens web pages for it."""

    def __init__(self):
        self.home = os.environ["HOME"]
        self.folder = os.path.dirname(self.home)
        for name in ("bin", "tmp"):
            os.mkdir(os.path.join(self.folder, name))
        opener = os.path.join(self.folder, "bin", "xdg-open")
        write(opener, OPENER)
        os.chmod(opener, 0o755)
        write(os.path.join(self.home, ".config/cordboard/cordboard.ini"), SETTINGS)

    def variables(self, **more):
        return dict(os.environ, TMPDIR=os.path.join(self.folder, "tmp"), QT_LOGGING_RULES="*=true",
                    PATH=os.path.join(self.folder, "bin") + ":" + os.environ["PATH"], **more)

    def opened(self):
        return read(os.path.join(self.home, "opened"))

    def said(self):
        return read(os.path.join(self.home, "console.log"))

    def found(self, planted):
        """Where in files a secret lies, or a token that was made with one."""
        places = [place for each in planted for place in each.in_files(self.folder) + each.in_files("/dev/shm")]
        for parent, _, files in os.walk(self.folder):
            paths = [os.path.join(parent, file) for file in files]
            places += [f"a token in {path}" for path in paths
                       if stat.S_ISREG(os.lstat(path).st_mode) and JWT.search(read(path))]
        return places


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Way:
    """One way to sign in: what is typed for it, and which secrets must then lie in the keyring alone."""

    def __init__(self, router):
        self.router = router
        self.account = router.account
        self.wrong = secrets.token_hex(16)

    def sign_in(self, console, room):
        """A wrong secret first."""
        console.press("Local router")
        console.type("Profile name", self.profile)
        console.type("Address", self.router.url)
        self.type_name(console)
        console.type(self.secret_line, self.wrong)
        console.press("Connect")
        until("the wrong one is refused", lambda: self.is_refused(room))
        console.type(self.secret_line, self.secret)
        console.press("Connect")
        self.choose(console)

    def is_refused(self, room):
        return b"/v1/Workspaces 401" in room.said()

    @staticmethod
    def choose(console):
        choose(console, "Tutorial", "Next")
        choose(console, "Alice", "Sign In")

    def planted(self):
        return Planted(self.account, secret=self.secret, wrong=self.wrong)


class ByToken(Way):
    profile, secret_line = "By token", "Secret"

    def __init__(self, router):
        super().__init__(router)
        self.secret = router.token

    def type_name(self, console):
        console.type("Account SID", self.router.account)


class ByKey(Way):
    profile, secret_line = "By key", "Secret"

    def __init__(self, router, key):
        super().__init__(router)
        self.account, self.secret = key.sid, key.secret

    def type_name(self, console):
        console.type("Account SID", self.router.account)
        console.press("API Key")
        console.type("API Key SID", self.account)


class ByLogin(Way):
    """At the company's token service: neither the login's password nor a token that it gave may lie about."""
    profile, secret_line = "By login", "Password"

    def __init__(self, router, key):
        super().__init__(router)
        self.service = TokenService(router, Tutorial(router), key)
        self.account, self.secret = self.service.login, self.service.password

    def type_name(self, console):
        console.press("Company login")
        console.type("Sign-in address", self.service.url)
        console.type("Login name", self.account)

    def is_refused(self, room):
        return self.service.refused

    def choose(self, console):
        until("it gives a token", lambda: self.service.given)

    def planted(self):
        tokens = {f"token {number}": token for number, token in enumerate(self.service.given)}
        return Planted(self.account, secret=self.secret, wrong=self.wrong, **tokens)


def work(console, room, tutorial):
    """An offer, a task, and a page that somebody else opens."""
    task = tutorial.new_task({"selected_language": "es", "name": "Rosa Ibarra", "from": "+15550100042"})["sid"]
    tutorial.set_alice("Idle")
    console.press("Accept", until("the toast", console.toast))
    console.press("Open Customer")
    until("the page is opened", lambda: b"https://crm.example" in room.opened())
    return task


def hides(program, room, way):
    variable = secrets.token_hex(16)
    router = way.router
    environment = room.variables(TWILIO_ACCOUNT_SID=router.account, TWILIO_AUTH_TOKEN=variable)
    console = Console(program, "--profile", way.profile, environment=environment)
    way.sign_in(console, room)
    tutorial = Tutorial(router)
    task = work(console, room, tutorial)
    planted = [way.planted(), Planted(router.account, variable=variable)]
    seen = [place for each in planted for place in each.in_process(console.process.pid)]
    assert seen == [], seen
    found = subprocess.run(["secret-tool", "search", "--all", "server", "Cordboard"], capture_output=True, text=True,
                           check=False).stdout
    assert way.secret in found, "it is in the keyring"
    assert way.wrong not in found and variable not in found
    console.process.kill()
    console.process.wait()
    places = room.found(planted)
    assert places == [], places
    assert b"TWILIO_AUTH_TOKEN" not in room.opened()
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")
    tutorial.set_alice("Offline")
    os.remove(os.path.join(room.home, "opened"))
    os.remove(os.path.join(room.home, "console.log"))


def main():
    router_program, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    room, api_key = Room(), ApiKey()
    with Router(router_program, variables=api_key.variables()) as router:
        for way in (ByToken(router), ByKey(router, api_key), ByLogin(router, api_key)):
            try:
                hides(console_program, room, way)
            except BaseException:
                screenshot(os.path.join(pictures, "keyringonly-failed.png"))
                raise
            print("ok:", way.profile)
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
