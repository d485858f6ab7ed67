"""What comes out of a real queue set to the other paper is the exported page, at its own size."""

from dataclasses import replace
from pathlib import Path

import pytest

from afterword.machine.print_jobs import JobState
from afterword.machine.printing import queue_pdf
from afterword.paper import signature
from afterword.paper.formats import FORMATS
from afterword.paper.letter import lay_out, render, render_all
from tests.paper.samples import SARAH
from tests.paper.signed import named, png
from tests.print.conftest import AddPrinter, ends
from tests.print.sheets import apart, drawn, offsets, pages, raster

PDF_MM, RASTER_MM = 0.01, 0.1
MEDIA = {"letter": "Letter", "a4": "A4"}
OTHER = {"letter": "A4", "a4": "Letter"}


@pytest.fixture(params=["letter", "a4"])
def paper(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def exported(tmp_path: Path, paper: str) -> Path:
    file = tmp_path / "letter.pdf"
    file.write_bytes(render(SARAH, FORMATS[paper]))
    return file


def test_a_printer_that_takes_pdf_gets_every_word_in_its_place(
    add: AddPrinter, exported: Path, paper: str
) -> None:
    printer = add(OTHER[paper])
    job = queue_pdf(exported.read_bytes(), printer.queue, MEDIA[paper])
    assert ends(job) is JobState.COMPLETED
    (came,) = printer.came()
    (ours,), (theirs,) = pages(exported), pages(came)
    assert abs(ours.width - theirs.width) < PDF_MM
    assert abs(ours.height - theirs.height) < PDF_MM
    assert len(ours.words) > 50
    assert apart(ours, theirs) < PDF_MM


def test_a_printer_that_takes_dots_gets_every_line_in_its_place(
    add: AddPrinter, exported: Path, paper: str
) -> None:
    printer = add(OTHER[paper], "image/pwg-raster")
    job = queue_pdf(exported.read_bytes(), printer.queue, MEDIA[paper])
    assert ends(job) is JobState.COMPLETED
    (came,) = printer.came()
    sheet = raster(came)
    assert sheet.dots == 600
    wide, high = FORMATS[paper].width, FORMATS[paper].height
    assert abs(len(sheet.rows[0]) * 25.4 / 600 - wide) < RASTER_MM
    assert abs(len(sheet.rows) * 25.4 / 600 - high) < RASTER_MM
    assert max(offsets(sheet, drawn(exported, 600))) < RASTER_MM


def test_a_signature_comes_out_whole_where_the_page_has_it(
    add: AddPrinter, tmp_path: Path, paper: str
) -> None:
    picture, file = png(900, 200), tmp_path / "signed.pdf"
    letter = replace(SARAH, signature_picture=named(picture))
    format = FORMATS[paper]
    file.write_bytes(render(letter, format, pictures={named(picture): picture}))
    printer = add(MEDIA[paper], "image/pwg-raster")
    assert ends(queue_pdf(file.read_bytes(), printer.queue, MEDIA[paper])) is JobState.COMPLETED
    place = signature.place(lay_out(letter, format), signature.read(picture))
    assert place is not None
    wanted = [place.y, place.y + place.height, place.x, place.x + place.width]
    found = [[one.top, one.bottom, one.left, one.right] for one in raster(printer.came()[0]).lines]
    assert [one for one in found if one == pytest.approx(wanted, abs=RASTER_MM)]


def test_two_letters_never_share_a_sheet_whatever_the_queue_does_by_default(
    add: AddPrinter, exported: Path, paper: str
) -> None:
    printer = add(MEDIA[paper])
    printer.prefers("number-up=2", "sides=two-sided-long-edge")
    job = queue_pdf(exported.read_bytes(), printer.queue, MEDIA[paper])
    assert ends(job) is JobState.COMPLETED
    (came,) = printer.came()
    assert apart(pages(exported)[0], pages(came)[0]) < PDF_MM


def test_as_many_copies_come_out_as_were_asked_for(add: AddPrinter) -> None:
    printer = add("A4", "image/pwg-raster")
    pdf = render_all([SARAH, SARAH], FORMATS["letter"])
    assert ends(queue_pdf(pdf, printer.queue, "Letter", copies=2)) is JobState.COMPLETED
    (came,) = printer.came()
    assert came.read_bytes().count(b"PwgRaster") == 4
