"""One print system for all tests here; each test has printers of its own."""

import os
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from afterword.machine import cups
from afterword.machine.print_jobs import JobState, JobStatus
from tests.print.server import Printer, PrintServer, print_server, until

_numbers = count(1)
_ENDED = {JobState.COMPLETED, JobState.ABORTED, JobState.CANCELLED}

AddPrinter = Callable[..., Printer]


@pytest.fixture(scope="session")
def _server() -> Iterator[PrintServer]:
    with print_server() as server:
        yield server


@pytest.fixture
def server(_server: PrintServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintServer]:
    """The print system that `lp`, Qt and the program talk to in this test."""
    monkeypatch.setenv("CUPS_SERVER", str(_server.socket))
    monkeypatch.setenv("PATH", f"{_server.env['PATH']}:{os.environ['PATH']}")
    _forget_server()
    yield _server
    _forget_server()


def _forget_server() -> None:
    """Let Qt, which asks with this thread's libcups, look for the print system anew."""
    library = cups._library()
    assert library is not None
    library.cupsSetServer(None)


@pytest.fixture
def add(server: PrintServer) -> Iterator[AddPrinter]:
    """Adds a printer: `add(paper)` or `add(paper, takes)`; it is gone after the test."""
    made: list[Printer] = []

    def make(paper: str, takes: str = "application/pdf") -> Printer:
        made.append(server.printer(f"Office{next(_numbers)}", paper, takes))
        return made[-1]

    yield make
    for printer in made:
        printer.switch_off()
        server.remove(printer.queue)


def status(job: str) -> JobStatus:
    """Return where a job stands."""
    return cups.look([job])[job]


def reaches(job: str, *wanted: JobStatus) -> None:
    """Wait until a job stands at one of `wanted`."""
    until(lambda: status(job) in wanted, f"{job}: {wanted}")


def ends(job: str) -> JobState:
    """Wait until a job has ended; return how."""
    until(lambda: status(job).state in _ENDED, job)
    return status(job).state
