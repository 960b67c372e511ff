"""No test reaches the network: only addresses of this machine can be connected to while tests run."""

from __future__ import annotations

import socket

import pytest
from pytest_socket import SocketConnectBlockedError


@pytest.mark.filterwarnings("ignore:A test tried to use:UserWarning")
@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])  # reserved for documentation: nobody is there
def test_other_machines_cannot_be_reached(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as one, pytest.raises(SocketConnectBlockedError):
        one.connect((address, 9))


def test_this_machine_can() -> None:
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen(1)
        client.connect(server.getsockname())
