"""A company's token service as the README asks for: an agent's login for a worker's token."""
import base64
import json
import secrets
import threading
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tokens import access_token


class TokenService:
    """Gives Alice of "Tutorial" a token signed with the router's key; counts who it let in and whom not."""

    def __init__(self, router, tutorial, key, lives=3600):
        self.login, self.password = "alice@desk", secrets.token_hex(16)
        self.given, self.refused = [], 0
        right = "Basic " + base64.b64encode(f"{self.login}:{self.password}".encode()).decode()
        service, workspace = self, tutorial.path[1:]

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if self.headers["Authorization"] != right:
                    service.refused += 1
                    return self.answer(401, {"message": "Name or password is wrong"})
                token = access_token(key, router.account, workspace, tutorial.alice, lives=lives)
                service.given.append(token)
                return self.answer(200, {"token": token, "workspace": "Tutorial"})

            def answer(self, status, value):
                body = json.dumps(value).encode()
                self.send_response_only(status)
                self.send_header("Date", formatdate(usegmt=True))
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/token"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
