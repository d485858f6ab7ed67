"""A printer's own words for what is wrong, as CUPS passes them on."""

import pytest

from afterword.machine import cups
from afterword.machine.print_jobs import JobState, JobStatus, Reason, at_printer, state_of

IDLE, PROCESSING, STOPPED = "3", "4", "5"


def printer(state: str, *said: str) -> dict[str, str]:
    return {"printer-state": state, "printer-state-reasons": ",".join(said) or "none"}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (["media-empty-error"], Reason.PAPER),
        (["media-needed-report", "paused"], Reason.PAPER),
        (["media-jam-error", "media-empty-error"], Reason.JAM),
        (["door-open-warning"], Reason.OPEN),
        (["marker-supply-empty-error"], Reason.INK),
        (["offline-report"], Reason.OFFLINE),
        (["paused"], Reason.PAUSED),
    ],
)
def test_what_is_most_in_the_way_is_told(said: list[str], reason: Reason) -> None:
    told = at_printer(JobState.PROCESSING, printer(PROCESSING, *said))
    assert told == JobStatus(JobState.STOPPED, reason)


@pytest.mark.parametrize(
    "said", [[], ["marker-supply-low-report"], ["media-low-report"], ["cups-waiting-for-job"]]
)
def test_a_printer_that_goes_on_has_not_stopped(said: list[str]) -> None:
    told = at_printer(JobState.PROCESSING, printer(PROCESSING, *said))
    assert told == JobStatus(JobState.PROCESSING)


def test_a_printer_that_stopped_without_a_word_has_stopped() -> None:
    assert at_printer(JobState.PENDING, printer(STOPPED)) == JobStatus(JobState.STOPPED)


def test_a_held_job_is_held_whatever_its_printer_does() -> None:
    assert at_printer(JobState.HELD, printer(IDLE, "paused")).state is JobState.HELD


def test_a_number_nobody_knows_claims_nothing() -> None:
    assert state_of(0) is JobState.UNKNOWN
    assert at_printer(JobState.UNKNOWN, printer(STOPPED)) == JobStatus(JobState.UNKNOWN)


def test_without_libcups_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "_LIBRARIES", ("libcups-that-nobody-has.so",))
    cups._library.cache_clear()
    try:
        assert cups.look(["Office-7"]) == {"Office-7": JobStatus(JobState.UNKNOWN)}
        assert not cups.cancel("Office-7")
    finally:
        cups._library.cache_clear()
