"""Pages painted for a printer that takes no PDF: dots in place, strips that fit memory."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from afterword.domain.problems import Problem
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from afterword.ui import page_painting, printing
from tests.paper.samples import SARAH
from tests.print.sheets import drawn, offsets

DOTS = page_painting.DOTS_PER_INCH
SIZES = {name: paper.size for name, paper in printing.PAPERS.items()}


@pytest.fixture(params=["letter", "a4"])
def paper(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def painter(paper: str, file: Path) -> QPrinter:
    """Return a printer that paints into a file, set as the dialog leaves one."""
    printer = printing.ready(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(SIZES[paper]))
    printer.setFullPage(True)
    printer.setOutputFileName(str(file))
    return printer


@pytest.mark.parametrize("strips", [1, 7])
def test_painted_lines_lie_where_the_exported_page_has_them(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: str, strips: int
) -> None:
    exported, painted = tmp_path / "letter.pdf", tmp_path / "painted.pdf"
    exported.write_bytes(render(SARAH, FORMATS[paper]))
    monkeypatch.setattr(page_painting, "STRIP_BYTES", 160_000_000 // strips)
    page_painting.paint(exported.read_bytes(), painter(paper, painted))
    ours, theirs = drawn(exported, DOTS), drawn(painted, DOTS)
    # Qt writes the sheet's size in whole points.
    assert abs(len(ours.rows) - len(theirs.rows)) < 3
    assert abs(len(ours.rows[0]) - len(theirs.rows[0])) < 3
    assert max(offsets(theirs, ours)) < 0.1


def test_no_picture_of_a_page_takes_more_memory_than_a_strip_may(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []
    real = page_painting._strip

    def measured(document: QPdfDocument, number: int, size: QSize, part: QRect) -> QImage:
        strip = real(document, number, size, part)
        held.append(strip.sizeInBytes())
        return strip

    monkeypatch.setattr(page_painting, "_strip", measured)
    page_painting.paint(render(SARAH, FORMATS["a4"]), painter("a4", tmp_path / "painted.pdf"))
    assert sum(held) > 100 * 1024 * 1024
    assert max(held) <= page_painting.STRIP_BYTES


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_and_not_counted(
    qapp: QApplication, tmp_path: Path
) -> None:
    pdf = render(SARAH, FORMATS["letter"])
    with pytest.raises(Problem) as refused:
        page_painting.paint(pdf, painter("letter", tmp_path / "nowhere" / "letter.pdf"))
    assert refused.value.code == "printer-refused"
