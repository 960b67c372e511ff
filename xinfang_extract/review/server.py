"""The review served on this machine: a socket on 127.0.0.1, a token, a browser."""

from __future__ import annotations

import secrets
import socket
import webbrowser
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs.extras import need

if TYPE_CHECKING:
    from starlette.types import ASGIApp

HOST = "127.0.0.1"


class ServeError(XinfangError):
    """The review cannot be served; the message says why and what to do."""


def check_extra() -> None:
    """Raise MissingExtraError where what serves the review is not installed."""
    for module in ("starlette", "uvicorn", "jinja2"):
        need(module, "xinfang review", "review")


def bound(port: int) -> socket.socket:
    """A socket on 127.0.0.1; port 0 takes any that is free. Raises ServeError where it is taken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if socket.SO_REUSEADDR and not _is_windows():  # a port that was ours a moment ago
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((HOST, port))
    except (OSError, OverflowError) as error:
        made.close()
        reason = getattr(error, "strerror", None) or error
        raise ServeError(f"port {port}: cannot be used ({reason}); take another with --port, or none") from error
    return made


def serve(
    make_app: Callable[[str, int], ASGIApp], port: int, *, start: str = "", told: Callable[[str], None], browser: bool
) -> None:
    """Serve until Ctrl-C. `make_app` is given the token and the port, `told` the address; `start` is its end."""
    with bound(port) as listening:
        port = listening.getsockname()[1]
        token = secrets.token_urlsafe(24)
        address = f"http://{HOST}:{port}/{token}/{start}"
        server = _server(make_app(token, port), lambda: _begun(address, told, browser=browser))
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            return


def _begun(address: str, told: Callable[[str], None], *, browser: bool) -> None:
    told(address)
    if browser:
        webbrowser.open(address)


def _server(app: ASGIApp, begun: Callable[[], None]) -> Any:
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            begun()

    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        ws="none",
        http="h11",
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    return Server(config)


def _is_windows() -> bool:
    import os

    return os.name == "nt"
