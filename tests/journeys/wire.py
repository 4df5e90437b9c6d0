"""HTTP and WebSocket by hand, so that wrong things can be said as well."""
import base64
import json
import secrets
import socket
import ssl
import urllib.parse


class Wire:
    """Connections to a router's address; for https with the certificate file that is to be trusted."""

    def __init__(self, url, certificate=None):
        split = urllib.parse.urlsplit(url)
        self.host, self.port = split.hostname, split.port
        self.tls = ssl.create_default_context(cafile=certificate) if certificate else None

    def connect(self):
        plain = socket.create_connection((self.host, self.port), timeout=20)
        return self.tls.wrap_socket(plain, server_hostname=self.host) if self.tls else plain

    def ask(self, method, target, *headers, body=b""):
        """The status and the body of the answer."""
        with self.connect() as connection:
            head = [f"{method} {target} HTTP/1.1", f"Host: {self.host}:{self.port}", "Connection: close",
                    f"Content-Length: {len(body)}", *headers]
            connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        top, _, rest = answer.partition(b"\r\n\r\n")
        return int(top.split(b" ")[1]), rest

    def tunnel(self, token, url, method="GET", **params):
        """A request through the event bridge."""
        asked = {"url": url, "method": method, "params": params, "token": token}
        return self.ask("POST", "/v1/wschannels", "apiVersion: v1", body=json.dumps(asked).encode())

    def listen(self, token):
        """Asks for a socket: the status of the answer, and the first message where it is taken."""
        query = urllib.parse.urlencode({"token": token, "closeExistingSessions": "false", "clientVersion": "2.1.1"})
        head = [f"GET /v1/wschannels?{query} HTTP/1.1", f"Host: {self.host}:{self.port}", "Connection: Upgrade",
                "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: " + base64.b64encode(secrets.token_bytes(16)).decode()]
        with self.connect() as connection, connection.makefile("rb") as stream:
            connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n")
            status = int(stream.readline().split(b" ")[1])
            if status != 101:
                return status, None
            while stream.readline() not in (b"\r\n", b""):
                pass
            return status, json.loads(frame(stream))


def frame(stream):
    """The payload of a server's next frame, below 64 KiB."""
    size = stream.read(2)[1]
    if size == 126:
        size = int.from_bytes(stream.read(2), "big")
    return stream.read(size)


def basic(user, secret):
    return "Authorization: Basic " + base64.b64encode(f"{user}:{secret}".encode()).decode()
