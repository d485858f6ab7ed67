"""A job's state, told by a real CUPS: printed, cancelled, held, paused, out of paper, gone."""

import ctypes
from pathlib import Path

import pytest

from afterword.machine import cups
from afterword.machine.print_jobs import JobState, JobStatus, Reason
from afterword.machine.printing import queue_pdf
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from tests.paper.samples import SARAH
from tests.print.conftest import AddPrinter, ends, reaches, status
from tests.print.server import Printer, PrintServer

PAUSED = JobStatus(JobState.STOPPED, Reason.PAUSED)


@pytest.fixture
def printer(add: AddPrinter) -> Printer:
    return add("A4")


def queued(printer: Printer) -> str:
    return queue_pdf(render(SARAH, FORMATS["letter"]), printer.queue, "Letter")


def test_a_job_waits_at_a_paused_printer_and_comes_out_afterwards(
    server: PrintServer, printer: Printer
) -> None:
    server.do("cupsdisable", printer.queue)
    job = queued(printer)
    reaches(job, PAUSED)
    assert not printer.came()
    server.do("cupsenable", printer.queue)
    assert ends(job) is JobState.COMPLETED
    assert len(printer.came()) == 1


def test_a_job_cancelled_at_the_printer_was_not_printed(
    server: PrintServer, printer: Printer
) -> None:
    server.do("cupsdisable", printer.queue)
    job = queued(printer)
    server.do("cancel", job)
    assert ends(job) is JobState.CANCELLED
    assert not printer.came()


def test_a_held_job_waits_for_somebody(server: PrintServer, printer: Printer) -> None:
    server.do("cupsdisable", printer.queue)
    job = queued(printer)
    server.do("lp", "-i", job, "-H", "hold")
    server.do("cupsenable", printer.queue)
    reaches(job, JobStatus(JobState.HELD))


def test_a_printer_out_of_paper_says_so_and_goes_on_with_the_next_sheet(printer: Printer) -> None:
    filled = printer.tray / "filled"
    printer.says.write_text(
        "echo 'STATE: +media-empty-error'\n"
        f"while [ ! -f {filled} ]; do sleep 0.1; done\n"
        "echo 'STATE: -media-empty-error'\n"
    )
    job = queued(printer)
    reaches(job, JobStatus(JobState.STOPPED, Reason.PAPER))
    filled.touch()
    assert ends(job) is JobState.COMPLETED


def test_a_job_at_a_printer_that_is_switched_off_is_not_printed_yet(printer: Printer) -> None:
    printer.switch_off()
    job = queued(printer)
    assert status(job).state in {JobState.PENDING, JobState.PROCESSING, JobState.STOPPED}
    printer.switch_on()
    assert ends(job) is JobState.COMPLETED


def test_a_printer_that_was_removed_took_its_jobs_along(
    server: PrintServer, printer: Printer
) -> None:
    server.do("cupsdisable", printer.queue)
    job = queued(printer)
    server.remove(printer.queue)
    assert status(job).state is JobState.GONE


def test_a_job_that_cups_was_told_to_forget_is_unknown_and_not_gone(
    server: PrintServer, printer: Printer
) -> None:
    job = queued(printer)
    assert ends(job) is JobState.COMPLETED
    server.do("cancel", "-a", "-x", printer.queue)
    assert status(job) == JobStatus(JobState.UNKNOWN)


def test_a_print_system_that_does_not_answer_says_nothing_of_paper(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert status("Office-7") == JobStatus(JobState.UNREACHABLE)


def test_a_print_system_that_falls_silent_halfway_does_not_make_the_printer_gone(
    server: PrintServer, printer: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.do("cupsdisable", printer.queue)
    job, told = queued(printer), cups._printer
    away = server.socket.with_name("away")

    def fall_silent(library: ctypes.CDLL, http: int, queue: str) -> dict[str, str] | None:
        server.socket.rename(away)
        library.httpShutdown(ctypes.c_void_p(http))
        return told(library, http, queue)

    monkeypatch.setattr(cups, "_printer", fall_silent)
    try:
        assert status(job) == JobStatus(JobState.UNREACHABLE)
    finally:
        away.rename(server.socket)


def test_our_own_cancelling_is_told_as_such(server: PrintServer, printer: Printer) -> None:
    server.do("cupsdisable", printer.queue)
    job = queued(printer)
    assert cups.cancel(job)
    assert status(job).state is JobState.CANCELLED


def test_somebody_elses_job_of_the_same_name_is_not_taken_for_ours(
    server: PrintServer, printer: Printer, tmp_path: Path
) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(render(SARAH, FORMATS["letter"]))
    server.do("cupsdisable", printer.queue)
    theirs = server.do("lp", "-d", printer.queue, "-t", "Minutes", str(page)).split()[3]
    assert status(theirs) == JobStatus(JobState.UNKNOWN)
    assert not cups.cancel(theirs)
