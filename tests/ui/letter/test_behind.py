"""What goes along stands behind the letter on the screen, drawn elsewhere, as it is printed."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from afterword.domain.problems import Problem
from afterword.exchange.samples.cleaning import clean_pdf
from afterword.paper.packet import Enclosed, Packet, render_packets
from afterword.ui.letter.behind import PagesBehind
from afterword.ui.letter.drawn_pages import draw_pages
from afterword.ui.letter.preview import LetterPreview
from afterword.ui.tasks import wait_for_tasks
from tests.ui.letter.conftest import draft

FILE = Path(__file__).parents[2] / "files" / "samples" / "pdflatex-outline.pdf"
PAGES = len(PdfReader(FILE).pages)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "sample.pdf"
    file.write_bytes(clean_pdf(FILE.read_bytes(), "")[0])
    return file


def _drawn(file: Path, page: int, width: int = 300) -> QImage:
    return draw_pages(file, [page], width, lambda: False).pictures[page]


def _ink(preview: LetterPreview, place: QRect) -> int:
    image = preview.sheet.grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(
        image.pixelColor(x, y).lightness() < 120
        for x in range(4, image.width() - 4, 2)
        for y in range(4, image.height() - 4, 2)
    )


def test_the_samples_pages_stand_behind_the_note(
    qtbot: QtBot, preview: LetterPreview, sample: Path
) -> None:
    note, alone = preview.sheet.place_of(1), preview.sheet.height()
    preview.show_draft(replace(draft(), enclosed=(sample,)), "letter")
    qtbot.waitUntil(lambda: preview.sheet.count == 1 + PAGES)
    assert preview.sheet.height() > alone * PAGES
    assert preview.sheet.place_of(1) == note
    assert preview.sheet.accessibleDescription().endswith(f"Page 1 of {1 + PAGES}")
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    last = QRect(0, preview.sheet.height() - alone, preview.sheet.width(), alone)
    qtbot.waitUntil(lambda: _ink(preview, last) > 20)


def test_a_letter_alone_has_no_numbers_and_no_pages_behind(
    qtbot: QtBot, preview: LetterPreview, sample: Path
) -> None:
    alone = preview.sheet.height()
    preview.show_draft(replace(draft(), enclosed=(sample,)), "letter")
    qtbot.waitUntil(lambda: preview.sheet.count > 1)
    preview.show_draft(draft(), "letter")
    assert (preview.sheet.count, preview.sheet.height()) == (1, alone)
    assert "Page 1" not in preview.sheet.accessibleDescription()


def test_what_is_shown_is_what_is_printed(sample: Path, tmp_path: Path) -> None:
    letter = replace(draft().letter, enclosures="Enclosure: Report")
    packet = Packet(letter, (Enclosed("Report", sample.read_bytes()),))
    printed = tmp_path / "packet.pdf"
    printed.write_bytes(render_packets([packet], "letter"))
    assert len(PdfReader(io.BytesIO(printed.read_bytes())).pages) == 1 + PAGES
    for page in range(PAGES):
        assert _drawn(printed, page + 1) == _drawn(sample, page)


def test_a_file_that_is_gone_is_said_and_the_letter_stays(
    qtbot: QtBot, preview: LetterPreview, tmp_path: Path
) -> None:
    preview.show_draft(replace(draft(), enclosed=(tmp_path / "gone.pdf",)), "letter")
    qtbot.waitUntil(lambda: preview.sheet.count == 2)
    last = QRect(0, preview.sheet.height() // 2, preview.sheet.width(), preview.sheet.height() // 2)
    qtbot.waitUntil(lambda: _ink(preview, last) > 10)
    assert preview.sheet.place_of(0).height() > 0


def test_pages_behind_are_drawn_as_sharp_as_the_letter_at_any_size(
    qtbot: QtBot, preview: LetterPreview, sample: Path
) -> None:
    preview.show_draft(replace(draft(), enclosed=(sample,)), "letter")
    qtbot.waitUntil(lambda: preview.sheet.count > 1)
    for _ in range(10):
        preview.zoom_in()
    bar = preview.verticalScrollBar()
    bar.setValue(bar.maximum())
    places = preview.sheet.places()
    assert places is not None
    wide = places.page.width()
    assert wide > 3000

    def widths() -> set[int]:
        return {picture.width() for picture in preview.sheet.behind._pictures.values()}

    qtbot.waitUntil(lambda: wide in widths(), timeout=10_000)


def test_what_is_no_pdf_is_refused_by_the_child(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(b"not one")
    with pytest.raises(Problem) as refused:
        _drawn(file, 0)
    assert refused.value.code == "child-failed"


def test_only_pages_that_are_there_are_drawn(sample: Path) -> None:
    drawn = draw_pages(sample, [0, PAGES, PAGES + 7], 200, lambda: False)
    assert list(drawn.pictures) == [0]
    assert drawn.pictures[0].width() == 200
    assert len(drawn.sizes) == PAGES


@pytest.mark.parametrize("there", [True, False])
def test_a_window_closed_while_its_pages_are_drawn_hears_nothing_of_them(
    qtbot: QtBot, sample: Path, there: bool
) -> None:
    holder = QObject()
    behind = PagesBehind(holder)
    behind.show_files([sample if there else sample.with_name("gone.pdf")])
    qtbot.waitUntil(lambda: behind._busy)
    delete(holder)
    with qtbot.captureExceptions() as errors:
        assert wait_for_tasks()
        QApplication.processEvents()
    assert not errors
