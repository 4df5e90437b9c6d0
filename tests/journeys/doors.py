#!/usr/bin/python3
"""Who gets in: where a router may listen, TLS, and which credentials are refused at which door."""
import os
import secrets
import ssl
import subprocess
import sys
import tempfile
import warnings

from router import Router, Tutorial
from tokens import ApiKey, access_token
from wire import Wire, basic


def make_certificate(folder, name):
    """A certificate for this machine's loopback, and its key."""
    files = os.path.join(folder, name + ".crt"), os.path.join(folder, name + ".key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", "/CN=router", "-addext", "subjectAltName=IP:127.0.0.1", "-out", files[0],
                    "-keyout", files[1]], check=True, capture_output=True)
    return files


def refuses_to_listen(program, folder):
    """One clear line, and nothing listens."""
    certificate, key = make_certificate(folder, "one")
    _, strange = make_certificate(folder, "two")
    tls = ["--tls-cert", certificate, "--tls-key", key]
    rows = [
        (["--listen", "0.0.0.0:0"], "0.0.0.0 can be reached from other machines: that takes TLS and --allow-remote"),
        (["--listen", "[::]:0"], "--allow-remote"),
        (["--listen", "0.0.0.0:0", "--allow-remote"], "needs TLS: --tls-cert and --tls-key"),
        (["--listen", "0.0.0.0:0", *tls], "--allow-remote"),
        (["--listen", "127.0.0.1:0", "--tls-cert", certificate], "--tls-key"),
        (["--listen", "127.0.0.1:0", "--tls-key", key], "--tls-cert"),
        (["--listen", "127.0.0.1:0", "--tls-cert", certificate, "--tls-key", strange], "key"),
        (["--listen", "127.0.0.1:0", "--tls-cert", os.path.join(folder, "none"), "--tls-key", key], "none"),
    ]
    for options, why in rows:
        done = subprocess.run([program, "--data", ":memory:", *options], capture_output=True, text=True, timeout=30,
                              check=False)
        assert done.returncode in (1, 2), f"{options}: {done.returncode}"
        assert done.stdout == "" and done.stderr.count("\n") == 1, f"{options}: {done.stdout}{done.stderr}"
        assert done.stderr.startswith("cordboard-router: ") and why in done.stderr, f"{options}: {done.stderr}"


def speaks_tls_only(program, folder):
    """On every address of the machine: https and wss to who trusts the certificate, and never in the clear."""
    certificate, key = make_certificate(folder, "tls")
    options = ["--listen", "0.0.0.0:0", "--tls-cert", certificate, "--tls-key", key, "--allow-remote"]
    apikey = ApiKey()
    with Router(program, *options, variables=apikey.variables()) as router:
        assert router.url.startswith("https://0.0.0.0:"), router.url
        wire = Wire(router.url.replace("0.0.0.0", "127.0.0.1"), certificate)
        allowed = basic(router.account, router.token)
        status, body = wire.ask("GET", "/v1/Workspaces?FriendlyName=Tutorial", allowed)
        assert status == 200 and b"https://127.0.0.1" in body, (status, body)
        assert wire.listen("nonsense")[0] == 403
        answer = in_the_clear(wire, allowed)
        assert b"HTTP/1.1 200" not in answer and b"workspaces" not in answer, answer
        assert not is_taken(wire, ssl.create_default_context()), "somebody who does not know the certificate stays away"
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.load_verify_locations(certificate)
        with warnings.catch_warnings(action="ignore"):  # Python advises against what is tried here
            old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        old.set_ciphers("ALL:@SECLEVEL=0")
        assert not is_taken(wire, old), "TLS 1.1 is refused"


def in_the_clear(wire, *headers):
    try:
        with Wire(f"http://{wire.host}:{wire.port}").connect() as connection:
            connection.sendall("\r\n".join(["GET /v1/Workspaces HTTP/1.1", "Host: x", *headers, "", ""]).encode())
            return connection.recv(65536)
    except ConnectionError:
        return b""


def is_taken(wire, context):
    plain = Wire(f"http://{wire.host}:{wire.port}")
    try:
        with context.wrap_socket(plain.connect(), server_hostname=wire.host):
            return True
    except (ssl.SSLError, ConnectionError):
        return False


def refuses_at_rest(program, _):
    """Only the account with its token and the key with its secret get in, and only by the header."""
    key = ApiKey()
    with Router(program, variables=key.variables()) as router:
        wire, account, token = Wire(router.url), router.account, router.token
        strange = "AC" + secrets.token_hex(16)
        right = [basic(account, token), basic(key.sid, key.secret)]
        wrong = [basic(account, token + "x"), basic(account, token[:-1]), basic(account, ""), basic("", token),
                 basic(strange, token), basic(key.sid, token), basic(account, key.secret), basic(strange, key.secret),
                 "Authorization: Bearer " + token, "X-Nothing: 1"]
        for target in ("/v1/Workspaces", f"/2010-04-01/Accounts/{account}/Calls.json"):
            for header in right:
                assert wire.ask("GET", target, header)[0] == 200, (target, header)
            for header in wrong:
                assert wire.ask("GET", target, header)[0] == 401, (target, header)
            assert wire.ask("GET", f"{target}?token={token}")[0] == 401, target
        assert wire.ask("GET", f"/2010-04-01/Accounts/{strange}/Calls.json", right[0])[0] == 404


def refuses_at_the_bridge(program, _):
    """Before the upgrade, and in the tunnel alike: wrong signatures, ended tokens, and those for somebody else."""
    key, other = ApiKey(), ApiKey()
    with Router(program, variables=key.variables()) as router:
        tutorial, wire = Tutorial(router), Wire(router.url)
        workspace, alice, bob = tutorial.path[1:], tutorial.alice, tutorial.worker("Bob")["sid"]
        elsewhere = router.only("?FriendlyName=Contact Center".replace(" ", "%20"), "workspaces")["sid"]
        whose = (router.account, workspace, alice)
        mine = access_token(key, *whose)
        rows = [
            ("nothing", "", 401),
            ("the account's token", router.token, 403),
            ("another secret", access_token(key, *whose, secret="another"), 403),
            ("another key", access_token(other, *whose), 403),
            ("no signature", access_token(key, *whose, algorithm="none"), 403),
            ("a bit more", mine + "A", 403),
            ("ended", access_token(key, *whose, lives=-1), 401),
            ("another account", access_token(key, "AC" + "0" * 32, workspace, alice), 403),
            ("no such workspace", access_token(key, router.account, "WS" + "0" * 32, alice), 403),
            ("a worker of another workspace", access_token(key, router.account, elsewhere, alice), 403),
            ("no such worker", access_token(key, router.account, workspace, "WK" + "0" * 32), 403),
            ("a role that is none", access_token(key, *whose, role="owner"), 403),
        ]
        own = f"Workspaces/{workspace}/Workers/{alice}"
        for name, token, status in rows:
            assert wire.listen(token) == (status, None), name
            assert wire.tunnel(token, own)[0] == status, name
        status, message = wire.listen(mine)
        assert status == 101 and message["event_type"] == "init", (status, message)
        assert message["payload"]["channel_id"] == alice, message
        assert wire.tunnel(mine, own)[0] == 200
        assert wire.tunnel(mine, f"Workspaces/{workspace}/Workers/{bob}", "POST", Attributes={})[0] == 403
        assert wire.tunnel(mine, f"Workspaces/{elsewhere}/Activities")[0] == 403


def main():
    for step in (refuses_to_listen, speaks_tls_only, refuses_at_rest, refuses_at_the_bridge):
        with tempfile.TemporaryDirectory() as folder:
            step(sys.argv[1], folder)
        print("ok:", step.__name__)
    print("4 passed, 0 failed")


if __name__ == "__main__":
    main()
