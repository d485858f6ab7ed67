"""Envelopes on a real queue: on their own paper, at their own size; what it takes none of."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.machine.print_jobs import JobState
from afterword.paper.envelope import ENVELOPES, render_envelopes
from afterword.ui import printing
from tests.paper.samples import letter
from tests.print.conftest import AddPrinter, ends
from tests.print.sheets import apart, pages

LETTER = letter(inside_address="Sarah Patel\n1200 Eastport Drive\nHamilton ON L8H 7S4")


def test_an_envelope_comes_out_as_it_was_made_and_one_the_printer_has_not_is_refused(
    qtbot: QtBot, add: AddPrinter, tmp_path: Path
) -> None:
    office = add("Letter")
    printer = printing.ready("us-10", office.queue)
    pdf = render_envelopes([LETTER], ENVELOPES["us-10"], "right")
    jobs, refused = list[str](), list[Problem]()
    printing.refuse_envelope(printer, "us-10")
    printing.to_paper(pdf, printer, "us-10", jobs.append, refused.append)
    qtbot.waitUntil(lambda: bool(jobs or refused))
    assert not refused
    assert ends(jobs[0]) is JobState.COMPLETED
    (came,) = office.came()
    made = tmp_path / "made.pdf"
    made.write_bytes(pdf)
    assert (round(pages(came)[0].width), round(pages(came)[0].height)) == (105, 241)
    assert apart(pages(made)[0], pages(came)[0]) < 0.1
    with pytest.raises(Problem) as named:
        printing.refuse_envelope(printer, "c5")
    assert (named.value.code, named.value.values["queue"]) == ("envelope-refused", office.queue)
