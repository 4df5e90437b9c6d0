#!/usr/bin/python3
"""Secrets given to a router in every way turn up nowhere: not in what it says, in what the system shows of it, or in files."""
import contextlib
import os
import secrets
import stat
import subprocess
import sys
import tempfile

from planted import Planted, is_kept_from_its_user
from router import CallbackServer, Router, Tutorial, until
from somebody import copied_for_all, somebody_else
from tokens import ApiKey, access_token
from wire import Wire, basic

class Bench:
    """A router with every log category switched on, and the secrets it is given."""

    def __init__(self, program, folder):
        self.folder = folder
        self.data = os.path.join(folder, "router.sqlite")
        self.log = open(os.path.join(folder, "router.log"), "w+b")
        self.key = ApiKey()
        variables = {"HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_LOGGING_RULES": "*=true", **self.key.variables()}
        self.router = Router(program, "--data", self.data, variables=variables, stderr=self.log, cwd=folder)
        self.wire = Wire(self.router.url)
        self.tutorial = Tutorial(self.router)
        self.workspace = self.tutorial.path[1:]
        self.passwords = {name: secrets.token_hex(16) for name in ("callback", "fallback", "event", "status", "answer")}
        tokens = {"worker's": {}, "strange": {"secret": "another"}, "ended": {"lives": -60}}
        self.tokens = {name: self.token_for(**changes) for name, changes in tokens.items()}
        self.wrong = secrets.token_hex(16)
        self.planted = Planted(self.router.account, **{"auth token": self.router.token, "key secret": self.key.secret,
                                                       "wrong secret": self.wrong},
                               **{name + " password": value for name, value in self.passwords.items()},
                               **{name + " token": value for name, value in self.tokens.items()})

    def token_for(self, **changes):
        return access_token(self.key, self.router.account, self.workspace, self.tutorial.alice, **changes)

    def url(self, name, port=9, host="127.0.0.1"):
        """Somebody's web server with a password; by default one that is not there."""
        return f"http://desk:{self.passwords[name]}@{host}:{port}/{name}"

    def said(self):
        self.log.seek(0)
        return self.log.read()


def by_every_door(bench):
    """Right and wrong secrets in headers, queries, addresses and bodies."""
    wire, account = bench.wire, bench.router.account
    places = (f"/v1/Workspaces/{bench.workspace}/Nothing", f"/2010-04-01/Accounts/{account}/Calls.json", "/nothing")
    for secret in (bench.router.token, bench.key.secret, bench.wrong, *bench.tokens.values()):
        for user in (account, bench.key.sid, "AC" + "0" * 32):
            for place in places:
                wire.ask("GET", place, basic(user, secret))
        wire.ask("GET", f"/v1/Workspaces?PageSize={secret}&token={secret}", basic(account, bench.router.token))
        wire.ask("GET", "/v1/Workspaces", f"Authorization: Bearer {secret}")
        wire.ask("GET", f"http://{account}:{secret}@127.0.0.1/v1/Workspaces")
        wire.ask("BREW", f"/v1/Workspaces?token={secret}", f"X-Key: {secret}")
        wire.ask("POST", "/v1/wschannels", body=b'{"token": "' + secret.encode())
        wire.tunnel(secret, f"Workspaces/{bench.workspace}/Workers/{bench.tutorial.alice}")
        wire.listen(secret)


def by_callbacks(bench):
    """Web servers with a password in their address: one that is dead, and one that answers nonsense."""
    nonsense = {"instruction": "call", "from": "+15550100001", "accept": bench.passwords["answer"],
                "timeout": bench.passwords["answer"], "url": bench.url("answer")}
    server = CallbackServer(nonsense)
    port = server.server.server_port
    tutorial, curl = bench.tutorial, bench.router.curl
    curl(tutorial.path, f"EventCallbackUrl={bench.url('event')}")
    curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", f"AssignmentCallbackUrl={bench.url('callback')}",
         f"FallbackAssignmentCallbackUrl={bench.url('fallback', port)}")
    tutorial.set_alice("Idle")
    task = tutorial.new_task({"selected_language": "es", "call_sid": "CA" + "7" * 32, "to": "+15550100002"})
    until("the fallback is asked", lambda: server.received)
    server.stop()
    offer, = tutorial.reservations("pending")
    path = f"{tutorial.path}/Workers/{tutorial.alice}/Reservations/{offer['sid']}"
    curl(path, "Instruction=conference", f"ConferenceStatusCallback={bench.url('status')}",
         f"StatusCallback={bench.url('status')}", "StatusCallbackEvent=answered")
    until("taken", lambda: tutorial.task(task["sid"])["assignment_status"] == "assigned")
    for wrong in (bench.url("status") + " x", bench.passwords["status"] + "://desk"):
        curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", f"AssignmentCallbackUrl={wrong}", expect=400)


def is_silent(bench):
    assert bench.planted.found_in(bench.said()) == [], bench.planted.found_in(bench.said())
    assert b"assignment callback" in bench.said(), "it has said what went wrong, though"


def shows_nothing(bench):
    found = bench.planted.in_process(bench.router.process.pid)
    assert found == [], found


def writes_nothing(bench):
    """Only what callbacks need is kept, and only in the data file, which nobody else may read."""
    names = [name for name in os.listdir(bench.folder) if name.startswith("router.sqlite")]
    for name in names:
        mode = stat.S_IMODE(os.stat(os.path.join(bench.folder, name)).st_mode)
        assert mode == 0o600, f"{name} has mode {mode:o}"
    found = bench.planted.in_files(bench.folder, but=names)
    assert found == [], found
    kept = bench.planted.in_files(bench.folder)
    assert kept and not [what for what in kept if "password" not in what], kept


def stays_with_root(program):
    """No other program of the same user gets at its memory."""
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        copy, variables = copied_for_all(program, folder)
        router = stack.enter_context(Router(copy, variables={"HOME": folder, **variables}, cwd="/", **somebody_else()))
        assert is_kept_from_its_user(router.process.pid), "it can be dumped"


def tells_no_pipe(program):
    """The account that it makes up itself is shown on terminals only, or when asked for."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO_")}
    for options, is_shown in (([], False), (["--print-token"], True)):
        with tempfile.TemporaryDirectory() as folder:
            command = [program, "--listen", "127.0.0.1:0", "--data", os.path.join(folder, "data"), *options]
            with subprocess.Popen(command, env=dict(bare, HOME=folder), stdout=subprocess.PIPE, text=True) as process:
                said = []
                while "listening" not in "".join(said):
                    said.append(process.stdout.readline())
                process.terminate()
            assert ("Auth Token" in "".join(said)) == is_shown, said


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(program, folder)
        with bench.router:
            for step in (by_every_door, by_callbacks, is_silent, shows_nothing, writes_nothing):
                step(bench)
                print("ok:", step.__name__)
        is_silent(bench)
        writes_nothing(bench)
    for step in (stays_with_root, tells_no_pipe):
        step(program)
        print("ok:", step.__name__)
    print("7 passed, 0 failed")


if __name__ == "__main__":
    main()
