"""The router under test in a process of its own, and one kept-alive connection to it."""
import base64
import http.client
import json
import os
import signal
import subprocess
from urllib.parse import urlencode, urlsplit

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "kill-test"


class Router:
    def __init__(self, program, data, **more):
        environment = dict(os.environ, TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=TOKEN)
        self.process = subprocess.Popen([program, "--listen", "127.0.0.1:0", "--data", data], env=environment,
                                        stdout=subprocess.PIPE, text=True, **more)
        line = self.process.stdout.readline()
        if "listening on" not in line:
            raise SystemExit(f"the router does not start: {line!r}")
        self.port = urlsplit(line.split()[-1]).port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Leaves no process behind when a check has failed."""
        if self.process.poll() is None:
            self.kill()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.terminate()
        if self.process.wait(timeout=20) != 0:
            raise SystemExit("the router did not end cleanly on SIGTERM")


class Client:
    """Each call answers (status, body), or raises when the router is gone."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        credential = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        self.headers = {"Authorization": f"Basic {credential}", "Content-Type": "application/x-www-form-urlencoded"}

    def call(self, method, path, **form):
        self.connection.request(method, path, urlencode(form) if form else None, self.headers)
        reply = self.connection.getresponse()
        body = reply.read()
        return reply.status, json.loads(body) if body else {}

    def get(self, path):
        status, body = self.call("GET", path)
        if status != 200:
            raise SystemExit(f"reading {path} answers {status}: {body}")
        return body

    def rows(self, path):
        """All rows of a list, page by page."""
        path, found = f"{path}?PageSize=1000", []
        while path:
            page = self.get(path)
            found += page[page["meta"]["key"]]
            following = page["meta"]["next_page_url"]
            path = following and f"{urlsplit(following).path}?{urlsplit(following).query}"
        return found
