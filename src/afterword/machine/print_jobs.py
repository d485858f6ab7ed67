"""Where a print job can stand, and what a printer's own words for it mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class JobState(StrEnum):
    """Where a job stands. UNREACHABLE: CUPS does not answer now; UNKNOWN: nobody can tell."""

    PENDING = "pending"
    HELD = "held"
    PROCESSING = "processing"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    COMPLETED = "completed"
    GONE = "gone"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a printer does not go on, as far as it says so."""

    NONE = ""
    PAPER = "paper"
    JAM = "jam"
    OPEN = "open"
    INK = "ink"
    OFFLINE = "offline"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class JobStatus:
    """Where a job stands, and what its printer waits for."""

    state: JobState
    reason: Reason = Reason.NONE


# RFC 8011, 5.3.7: the numbers of job-state.
_STATES = {
    3: JobState.PENDING,
    4: JobState.HELD,
    5: JobState.PROCESSING,
    6: JobState.STOPPED,
    7: JobState.CANCELLED,
    8: JobState.ABORTED,
    9: JobState.COMPLETED,
}
ENDED = frozenset({JobState.CANCELLED, JobState.ABORTED, JobState.COMPLETED})
_PRINTER_STOPPED = "5"

# RFC 8011, 5.4.12, and PWG 5100.9: the beginnings of printer-state-reasons, the gravest first.
_REASONS = (
    ("media-jam", Reason.JAM),
    ("media-empty", Reason.PAPER),
    ("media-needed", Reason.PAPER),
    ("input-tray-missing", Reason.PAPER),
    ("cover-open", Reason.OPEN),
    ("door-open", Reason.OPEN),
    ("interlock-open", Reason.OPEN),
    ("marker-supply-empty-error", Reason.INK),
    ("toner-empty-error", Reason.INK),
    ("offline", Reason.OFFLINE),
    ("timed-out", Reason.OFFLINE),
    ("shutdown", Reason.OFFLINE),
    ("paused", Reason.PAUSED),
    ("moving-to-paused", Reason.PAUSED),
)


def state_of(number: int) -> JobState:
    """Return the state for a number of job-state; UNKNOWN for one CUPS does not list any more."""
    return _STATES.get(number, JobState.UNKNOWN)


def at_printer(state: JobState, printer: Mapping[str, str]) -> JobStatus:
    """Return where a job that has not ended stands, from what CUPS says of its printer."""
    if state is JobState.UNKNOWN:
        return JobStatus(state)
    said = printer.get("printer-state-reasons", "").split(",")
    reason = next(
        (reason for begins, reason in _REASONS if any(one.startswith(begins) for one in said)),
        Reason.NONE,
    )
    stopped = printer.get("printer-state") == _PRINTER_STOPPED
    if state is not JobState.HELD and (stopped or reason is not Reason.NONE):
        state = JobState.STOPPED
    return JobStatus(state, reason)
