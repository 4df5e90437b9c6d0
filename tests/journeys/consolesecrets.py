#!/usr/bin/python3
"""Secrets given to a console turn up nowhere: not in what it says, in what the system shows of it, or in files."""
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile

from planted import Planted, is_kept_from_its_user
from router import Router, Tutorial, until
from somebody import copied_for_all, somebody_else
from tokens import ApiKey

TROUBLE = {"faults": [
    {"fault": "server_error", "path": "*/Reservations*", "probability": 0.5},
    {"fault": "half_answer", "path": "*/Activities*", "probability": 0.3},
    {"fault": "bad_json", "path": "*/Tasks*", "probability": 0.3},
]}


class Desk:
    """A console without a screen, every log category switched on, signed in by the environment for this run only."""

    def __init__(self, program, url, folder, variables, **popen):
        self.log = os.path.join(folder, "console.log")
        left_out = ("TWILIO_", "XDG_", "DBUS_", "DISPLAY", "WAYLAND_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        environment.update(HOME=folder, XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*=true",
                           QT_FORCE_STDERR_LOGGING="1", **variables)
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [program, "--base-url", url, "--workspace", "Tutorial", "--worker", "Alice"],
                env=environment, stdout=log, stderr=log, **popen)

    def said(self):
        with open(self.log, "rb") as log:
            return log.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(15)


def hides(program, router, variables, planted, sign):
    """Runs until it has said `sign`, then looks everywhere, and once more when it has ended."""
    with tempfile.TemporaryDirectory() as folder:
        with Desk(program, router.url, folder, variables, cwd=folder) as desk:
            until(f"it says {sign}", lambda: sign.encode() in desk.said(), 60)
            found = planted.in_process(desk.process.pid)
            assert found == [], found
        found = planted.in_files(folder)
        assert found == [], found


def hides_its_credential(program, router, key):
    """The account's, a key's, and one that is refused: through the trouble that a server can make."""
    wrong = secrets.token_hex(16)
    planted = Planted(router.account, **{"auth token": router.token, "key secret": key.secret, "wrong secret": wrong})
    alice = Tutorial(router).alice
    account = {"TWILIO_ACCOUNT_SID": router.account, "TWILIO_AUTH_TOKEN": router.token}
    signed_in = f"/Workers/{alice}/Reservations 500"
    hides(program, router, account, planted, signed_in)
    hides(program, router, {"TWILIO_ACCOUNT_SID": router.account, **key.variables()}, planted, signed_in)
    hides(program, router, dict(account, TWILIO_AUTH_TOKEN=wrong), planted, "/v1/Workspaces 401")


def stays_with_root(program, _, __):
    """No other program of the same user gets at its memory."""
    with tempfile.TemporaryDirectory() as folder:
        copy, variables = copied_for_all(program, folder)
        somebody = somebody_else()
        if somebody:
            shutil.chown(folder, somebody["user"])
        account = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "nothing", **variables}
        with Desk(copy, "http://127.0.0.1:9", folder, account, cwd="/", **somebody) as desk:
            until("it runs", lambda: b"/v1/Workspaces" in desk.said())
            assert is_kept_from_its_user(desk.process.pid), "it can be dumped"


def main():
    router_program, console_program = map(os.path.abspath, sys.argv[1:3])
    key = ApiKey()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as faults:
        json.dump(TROUBLE, faults)
        faults.flush()
        with Router(router_program, "--faults", faults.name, variables=key.variables()) as router:
            for step in (hides_its_credential, stays_with_root):
                step(console_program, router, key)
                print("ok:", step.__name__)
    print("2 passed, 0 failed")


if __name__ == "__main__":
    main()
