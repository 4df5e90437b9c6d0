#!/usr/bin/python3
"""Kills a router in the middle of its work and looks whether it kept what it had acknowledged.

Each round: start the router on the same data file, write through REST from several threads, SIGKILL it at a random
moment, start it again, and compare. A change that was not acknowledged may be there or not; one that was must be.

    killtest.py ROUTER ROUNDS [SEED]

Ends with 0 if nothing was lost.
"""
import base64
import http.client
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import urlencode, urlsplit

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "kill-test"
WRITERS = 4


class Router:
    def __init__(self, program, data):
        environment = dict(os.environ, TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=TOKEN)
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", "--data", data], env=environment, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if "listening on" not in line:
            raise SystemExit(f"the router does not start: {line!r}")
        self.port = urlsplit(line.split()[-1]).port

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.terminate()
        return self.process.wait(timeout=20)


class Client:
    """One kept-alive connection; each call answers (status, body), or raises when the router is gone."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        credential = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        self.headers = {"Authorization": f"Basic {credential}", "Content-Type": "application/x-www-form-urlencoded"}

    def call(self, method, path, **form):
        self.connection.request(method, path, urlencode(form) if form else None, self.headers)
        reply = self.connection.getresponse()
        body = reply.read()
        return reply.status, json.loads(body) if body else {}


class Writer(threading.Thread):
    """Creates workers, changes and deletes them, and remembers what the router said."""

    def __init__(self, port, workers, name, known, chance):
        super().__init__()
        self.client = Client(port)
        self.workers = workers
        self.prefix = name
        self.known = known      # SID -> note that must be there; None: must be gone
        self.uncertain = set()  # SIDs with a change whose answer never came
        self.chance = chance
        self.count = 0

    def run(self):
        try:
            while True:
                self.step()
        except (OSError, http.client.HTTPException, ValueError):
            pass  # killed in the middle

    def step(self):
        self.count += 1
        note = f"{self.prefix}-{self.count}"
        attributes = json.dumps({"note": note})
        living = [sid for sid, kept in self.known.items() if kept is not None and sid not in self.uncertain]
        kind = self.chance.random()
        if kind < 0.5 or not living:
            status, body = self.client.call("POST", self.workers, FriendlyName=note, Attributes=attributes)
            if status == 201:
                self.known[body["sid"]] = note
            return
        sid = self.chance.choice(living[-50:])
        self.uncertain.add(sid)
        if kind < 0.9:
            status, _ = self.client.call("POST", f"{self.workers}/{sid}", Attributes=attributes)
            if status == 200:
                self.known[sid] = note
        else:
            status, _ = self.client.call("DELETE", f"{self.workers}/{sid}")
            if status == 204:
                self.known[sid] = None
        self.uncertain.discard(sid)


def stored(client, path):
    notes = {}
    while path:
        status, page = client.call("GET", path)
        if status != 200:
            raise SystemExit(f"reading answers {status}")
        for row in page["workers"]:
            notes[row["sid"]] = json.loads(row["attributes"])["note"]
        following = page["meta"]["next_page_url"]
        path = following and f"{urlsplit(following).path}?{urlsplit(following).query}"
    return notes


def one_round(program, data, number, known, chance):
    router = Router(program, data)
    client = Client(router.port)
    if number == 0:
        status, _ = client.call("POST", "/v1/Workspaces", FriendlyName="Kill")
        assert status == 201, status
    _, page = client.call("GET", "/v1/Workspaces")
    workers = f"/v1/Workspaces/{page['workspaces'][0]['sid']}/Workers"
    writers = [Writer(router.port, workers, f"r{number}w{i}", {}, random.Random(chance.random())) for i in range(WRITERS)]
    for writer in writers:
        writer.start()
    time.sleep(chance.uniform(0.05, 1.0))
    router.kill()
    for writer in writers:
        writer.join()

    router = Router(program, data)
    found = stored(Client(router.port), f"{workers}?PageSize=1000")
    if router.end() != 0:
        raise SystemExit("the router did not end cleanly on SIGTERM")
    lost = 0
    for writer in writers:
        for sid, note in writer.known.items():
            if sid not in writer.uncertain and found.get(sid) != note:
                lost += 1
                print(f"lost: {sid} should be {note}, is {found.get(sid)}")
            elif sid in writer.uncertain:
                writer.known[sid] = found.get(sid)
        known.update(writer.known)
    lost += sum(1 for sid, note in known.items() if found.get(sid) != note)
    print(f"round {number + 1}: {sum(len(w.known) for w in writers)} workers written, {len(found)} there, {lost} lost",
          flush=True)
    return lost


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    known = {}
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "router.data")
        lost = sum(one_round(program, data, number, known, chance) for number in range(rounds))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
