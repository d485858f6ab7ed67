"""What stands between the program and a network in these tests does stand there."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASKS = "import socket; from tests.promise.no_network import forbid; forbid(); socket.socket({})"


@pytest.mark.parametrize("family", ["socket.AF_INET", "socket.AF_INET6", "socket.AF_NETLINK"])
def test_who_asks_for_a_network_is_ended_by_the_system(family: str) -> None:
    assert _asked_for(family) == -signal.SIGSYS


def test_who_speaks_to_this_computer_goes_on() -> None:
    assert _asked_for("socket.AF_UNIX") == 0


def _asked_for(family: str) -> int:
    command = [sys.executable, "-c", ASKS.format(family)]
    return subprocess.run(command, cwd=ROOT, check=False, timeout=30).returncode
