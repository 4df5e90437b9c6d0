"""A real cordboard-router in a process of its own, spoken to with the very curl commands of the tutorial."""
import json
import os
import secrets
import subprocess
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def until(what, seen, seconds=20):
    """Waits for `seen()` to answer something true and returns it; fails with `what` after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = seen()
        if answer:
            return answer
        threading.Event().wait(0.05)
    raise AssertionError(f"not seen within {seconds} s: {what}")


class Router:
    """Starts the program on a free port with an account made up for this run; `popen` goes to subprocess.Popen."""

    def __init__(self, program, *options, variables=None, **popen):
        self.account = "AC" + secrets.token_hex(16)
        self.token = secrets.token_hex(16)
        self.environment = dict(os.environ, TWILIO_ACCOUNT_SID=self.account, TWILIO_AUTH_TOKEN=self.token,
                                **(variables or {}))
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", "--data", ":memory:", "--demo", "--no-traffic", *options],
            env=self.environment, stdout=subprocess.PIPE, text=True, **popen)
        self.url = ""
        for line in self.process.stdout:
            if line.startswith("cordboard-router listening on "):
                self.url = line.split()[-1]
                break
        assert self.url, "the router did not say where it listens"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(10) == 0, "SIGTERM ends it cleanly"

    @staticmethod
    def at(place):
        """The program at that path, started; or for an address the router that answers there, with the account of the
        environment: somebody else ends it."""
        return RunningRouter(place) if place.startswith("http") else Router(place)

    def curl(self, path, *form, expect=200):
        """`curl` with Basic auth (through a config on standard input, so no secret is in the process list)."""
        command = ["curl", "-s", "-K", "-", "-w", "\n%{http_code}", self.url + "/v1/Workspaces" + path]
        for field in form:
            command += ["--data-urlencode", field]
        done = subprocess.run(command, input=f'user = "{self.account}:{self.token}"\n', capture_output=True, text=True,
                              check=True)
        body, status = done.stdout.rsplit("\n", 1)
        assert int(status) == expect, f"{path}: {status} instead of {expect}: {body}"
        return json.loads(body) if body else None

    def only(self, path, key):
        rows = self.curl(path)[key]
        assert len(rows) == 1, f"{path}: {len(rows)} rows"
        return rows[0]


class RunningRouter(Router):
    def __init__(self, url):  # pylint: disable=super-init-not-called
        self.url = url
        self.account = os.environ["TWILIO_ACCOUNT_SID"]
        self.token = os.environ["TWILIO_AUTH_TOKEN"]
        self.environment = dict(os.environ)

    def __exit__(self, *_):
        pass


class Tutorial:
    """The workspace "Tutorial" of a router, by its names."""

    def __init__(self, router):
        self.router = router
        self.path = "/" + router.only("?FriendlyName=Tutorial", "workspaces")["sid"]
        self.workflow = router.only(f"{self.path}/Workflows", "workflows")["sid"]
        self.alice = router.only(f"{self.path}/Workers?FriendlyName=Alice", "workers")["sid"]

    def activity(self, name):
        return self.router.only(f"{self.path}/Activities?FriendlyName={name}", "activities")["sid"]

    def set_alice(self, name):
        self.router.curl(f"{self.path}/Workers/{self.alice}", f"ActivitySid={self.activity(name)}")

    def alice_is(self):
        return self.router.curl(f"{self.path}/Workers/{self.alice}")["activity_name"]

    def new_task(self, attributes):
        return self.router.curl(f"{self.path}/Tasks", f"WorkflowSid={self.workflow}",
                                "Attributes=" + json.dumps(attributes), expect=201)

    def task(self, sid):
        return self.router.curl(f"{self.path}/Tasks/{sid}")

    def worker(self, name):
        return self.router.only(f"{self.path}/Workers?FriendlyName={name}", "workers")

    def waiting(self, name):
        """The SID of the task of somebody of that name that waits; none: nothing."""
        for task in self.router.curl(f"{self.path}/Tasks?AssignmentStatus=pending")["tasks"]:
            if json.loads(task["attributes"]).get("name") == name:
                return task["sid"]
        return None

    def reservations(self, status):
        return self.router.curl(f"{self.path}/Workers/{self.alice}/Reservations?ReservationStatus={status}")["reservations"]


class CallbackServer:
    """A web server that answers every assignment callback with one instruction and keeps what it was sent."""

    def __init__(self, instruction):
        self.received = []
        received = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                received.append((dict(urllib.parse.parse_qsl(body, keep_blank_values=True)),
                                 self.headers["X-Twilio-Signature"]))
                answer = json.dumps(instruction).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/assignment_callback"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
