"""Access tokens as an application's server makes them, right ones and wrong ones."""
import base64
import hashlib
import hmac
import json
import secrets
import time


class ApiKey:
    """An API key made up for this run."""

    def __init__(self):
        self.sid = "SK" + secrets.token_hex(16)
        self.secret = secrets.token_hex(16)

    def variables(self):
        return {"TWILIO_API_KEY_SID": self.sid, "TWILIO_API_KEY_SECRET": self.secret}


def part(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def access_token(key, account, workspace, worker, role="worker", secret=None, algorithm="HS256", lives=3600):
    """A token for `worker`, signed with the key's secret unless another one is given; `lives` in seconds from now."""
    now = int(time.time())
    grants = {"identity": "alice", "task_router": {"workspace_sid": workspace, "worker_sid": worker, "role": role}}
    claims = {"jti": f"{key.sid}-{now}", "iss": key.sid, "sub": account, "iat": now, "exp": now + lives,
              "grants": grants}
    signed = part({"typ": "JWT", "alg": algorithm, "cty": "twilio-fpa;v=1"}) + "." + part(claims)
    if algorithm == "none":
        return signed + "."
    digest = hmac.new((secret or key.secret).encode(), signed.encode(), hashlib.sha256).digest()
    return signed + "." + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
