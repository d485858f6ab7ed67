"""What became of print jobs, asked of CUPS itself: `lp` only tells that a job was taken.

`lpstat` shows a cancelled job like a printed one, so the state is read with libcups. Where there
is no libcups, the state is unknown and nothing is claimed.
"""

import ctypes
import socket
from collections.abc import Collection, Generator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_long, c_void_p
from functools import cache

from afterword.machine.print_jobs import ENDED, JobState, JobStatus, at_printer, state_of
from afterword.machine.printing import TITLE

CONNECT_MS = 3_000
ANSWER_SECONDS = 5.0
_LIBRARIES = ("libcups.so.2", "libcups.2.dylib")
_TITLES = (TITLE.encode(), b"untitled", b"")
"""The title our jobs have, and what stands for one that may not be seen."""
_ALL_JOBS = -1
_DONE = (0, 1)
"""successful-ok, and the same with something left out that does not matter."""


class _Job(ctypes.Structure):
    """`cups_job_t` of libcups 2."""

    _fields_ = (
        ("id", c_int),
        ("dest", c_char_p),
        ("title", c_char_p),
        ("user", c_char_p),
        ("format", c_char_p),
        ("state", c_int),
        ("size", c_int),
        ("priority", c_int),
        ("completed", c_long),
        ("created", c_long),
        ("started", c_long),
    )


class _Option(ctypes.Structure):
    _fields_ = (("name", c_char_p), ("value", c_char_p))


class _Dest(ctypes.Structure):
    """`cups_dest_t` of libcups 2."""

    _fields_ = (
        ("name", c_char_p),
        ("instance", c_char_p),
        ("is_default", c_int),
        ("num_options", c_int),
        ("options", POINTER(_Option)),
    )


_TimedOut = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)


@_TimedOut
def _give_up(_http: int, _data: int) -> int:
    return 0


@cache
def _library() -> ctypes.CDLL | None:
    """Return libcups with the shapes of what is used of it, or None where there is none."""
    for name in _LIBRARIES:
        try:
            cups = ctypes.CDLL(name)
        except OSError:
            continue
        cups.cupsSetServer.argtypes = [c_char_p]
        cups.cupsServer.restype = c_char_p
        cups.httpConnect2.restype = c_void_p
        cups.httpConnect2.argtypes = [
            *(c_char_p, c_int, c_void_p, c_int),
            *(c_int, c_int, c_int, c_void_p),
        ]
        cups.httpSetTimeout.argtypes = [c_void_p, c_double, _TimedOut, c_void_p]
        cups.httpClose.argtypes = [c_void_p]
        jobs = POINTER(_Job)
        cups.cupsGetJobs2.argtypes = [c_void_p, POINTER(jobs), c_char_p, c_int, c_int]
        cups.cupsFreeJobs.argtypes = [c_int, jobs]
        cups.cupsGetNamedDest.restype = POINTER(_Dest)
        cups.cupsGetNamedDest.argtypes = [c_void_p, c_char_p, c_char_p]
        cups.cupsFreeDests.argtypes = [c_int, POINTER(_Dest)]
        cups.cupsCancelJob2.argtypes = [c_void_p, c_char_p, c_int, c_int]
        return cups
    return None


def look(jobs: Collection[str]) -> dict[str, JobStatus]:
    """Return where each of `jobs` stands, by its name as `lp` told it ("Office-7").

    May take seconds where a server does not answer: to be called off the UI thread.
    """
    cups = _library()
    if cups is None:
        return dict.fromkeys(jobs, JobStatus(JobState.UNKNOWN))
    with _connected(cups) as http:
        states = None if http is None else _states(cups, http)
        if http is None or states is None:
            return dict.fromkeys(jobs, JobStatus(JobState.UNREACHABLE))
        return {job: _status(cups, http, job, states) for job in jobs}


def cancel(job: str) -> bool:
    """Ask CUPS to cancel a job of ours that waits or prints; tell whether it did."""
    cups = _library()
    if cups is None:
        return False
    queue, number = _parts(job)
    with _connected(cups) as http:
        ours = _states(cups, http) if http is not None else None
        if ours is None or number not in ours:
            return False
        return cups.cupsCancelJob2(http, queue.encode(), number, 0) in _DONE


def _parts(job: str) -> tuple[str, int]:
    queue, _, number = job.rpartition("-")
    return queue, int(number) if number.isdecimal() else 0


@contextmanager
def _connected(cups: ctypes.CDLL) -> Generator[int | None]:
    # The thread's own server is remembered by libcups; asked anew, it is what holds today.
    cups.cupsSetServer(None)
    server, port, locked = cups.cupsServer(), cups.ippPort(), cups.cupsEncryption()
    http: int | None = cups.httpConnect2(
        server, port, None, socket.AF_UNSPEC, locked, 1, CONNECT_MS, None
    )
    if http is not None:
        cups.httpSetTimeout(http, ANSWER_SECONDS, _give_up, None)
    try:
        yield http
    finally:
        if http is not None:
            cups.httpClose(http)


def _states(cups: ctypes.CDLL, http: int) -> dict[int, int] | None:
    """Return job-state by job-id, of jobs that can be ours; None where CUPS does not answer.

    A board that was carried to another computer names jobs which are somebody else's there.
    """
    found = POINTER(_Job)()
    count = cups.cupsGetJobs2(http, byref(found), None, 0, _ALL_JOBS)
    if count < 0:
        return None
    listed = [found[place] for place in range(count)]
    states = {job.id: job.state for job in listed if (job.title or b"") in _TITLES}
    cups.cupsFreeJobs(count, found)
    return states


def _status(cups: ctypes.CDLL, http: int, job: str, states: dict[int, int]) -> JobStatus:
    queue, number = _parts(job)
    state = state_of(states.get(number, 0))
    if state in ENDED:
        return JobStatus(state)
    printer = _printer(cups, http, queue)
    if printer is None:
        # libcups tells no answer from no such queue, so the server is asked what it must know.
        answers = _states(cups, http) is not None
        return JobStatus(JobState.GONE if answers else JobState.UNREACHABLE)
    return at_printer(state, printer)


def _printer(cups: ctypes.CDLL, http: int, queue: str) -> dict[str, str] | None:
    """Return what CUPS says of a queue, or None for no such queue and for no answer."""
    dest = cups.cupsGetNamedDest(http, queue.encode(), None)
    if not dest:
        return None
    one = dest.contents
    options = (one.options[place] for place in range(one.num_options))
    # What a printer says of itself may be in any encoding; what is asked for here is ASCII.
    said = {
        option.name.decode("ascii", "replace"): (option.value or b"").decode("ascii", "replace")
        for option in options
    }
    cups.cupsFreeDests(1, dest)
    return said
