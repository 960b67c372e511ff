"""Who may speak to the review: this browser, on this machine, by the address that was given to it, and nobody else.

Every other page that is open in the same browser can send requests to 127.0.0.1. They fail here: they do not know
the token in the address, their Origin is not ours, and a name of theirs that points to 127.0.0.1 is no Host of ours.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
MAX_BODY = 1 << 20
"""Bytes of a request."""


class Guard:
    """Lets through what is addressed to us with the token, and takes the token off the path."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self._app = app
        self._token = token
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refused = self._refuse(scope, headers)
        if refused:
            await _answer(send, *refused)
            return
        path: str = scope["path"]
        _, _, rest = path[1:].partition("/")
        inner = dict(scope, path="/" + rest, raw_path=None, root_path="")

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = dict(message, headers=[*message.get("headers", []), *_encoded(HEADERS)])
            await send(message)

        await self._app(inner, _limited(receive), guarded)

    def _refuse(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        host = headers.get("host", "")
        if host not in self._hosts:
            return 421, "this address is not ours"
        token = scope["path"][1:].partition("/")[0]
        if not hmac.compare_digest(token.encode(), self._token.encode()):
            return 404, "nothing here: open the address that xinfang review has printed"
        if scope["method"] in ("GET", "HEAD"):
            return None
        if scope["method"] != "POST":
            return 405, "not allowed"
        site = headers.get("sec-fetch-site", "same-origin")
        if headers.get("origin") != f"http://{host}" or site != "same-origin":
            return 403, "from another page"
        if not hmac.compare_digest(headers.get("x-xinfang-token", "").encode(), self._token.encode()):
            return 403, "without the token"
        if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return 415, "no JSON"
        length = headers.get("content-length", "")
        if not length.isascii() or not length.isdigit() or int(length) > MAX_BODY:
            return 413, "too long"
        return None


def _limited(receive: Receive) -> Receive:
    """No more of a body than is allowed, whatever its length claims to be."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return message if taken <= MAX_BODY else {"type": "http.disconnect"}

    return limited


def _encoded(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


async def _answer(send: Send, status: int, words: str) -> None:
    body = (words + "\n").encode()
    headers = {**HEADERS, "content-type": "text/plain; charset=utf-8", "content-length": str(len(body))}
    await send({"type": "http.response.start", "status": status, "headers": _encoded(headers)})
    await send({"type": "http.response.body", "body": body})
