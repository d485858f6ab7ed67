"""Envelopes from the dialog: whose, how large, which way; what is wrong with an address; paper."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.people import Company
from afterword.stories import envelopes
from afterword.stories.envelopes import Addressed
from afterword.ui.envelopes.dialog import EnvelopesDialog
from tests.paper.samples import SARAH
from tests.ui.envelopes.conftest import CARD

LEFT = Qt.MouseButton.LeftButton
ADDRESS = "1200 Eastport Drive\nHamilton ON L8H 7S4"
Make = Callable[[], EnvelopesDialog]


def sheets(pdf: Path) -> list[tuple[int, int, str]]:
    """Return (width, height, text) of each page, in whole millimetres."""
    pages = PdfReader(io.BytesIO(pdf.read_bytes())).pages
    scale = 25.4 / 72
    return [
        (
            round(float(one.mediabox.width) * scale),
            round(float(one.mediabox.height) * scale),
            one.extract_text(),
        )
        for one in pages
    ]


def type_address(qtbot: QtBot, dialog: EnvelopesDialog, address: str) -> None:
    dialog.address.field.setFocus()
    dialog.address.field.selectAll()
    lines = address.split("\n")
    qtbot.keyClicks(dialog.address.field, lines[0])
    for line in lines[1:]:
        qtbot.keyClick(dialog.address.field, Qt.Key.Key_Return)
        qtbot.keyClicks(dialog.address.field, line)


def test_those_ticked_are_printed_on_the_envelope_chosen_and_nothing_is_recorded(
    qtbot: QtBot, make: Make, paper: Path, desk: Desk
) -> None:
    dialog, before = make(), desk.records(CARD)
    assert dialog.foot.print_button.text() == "Print 3 envelopes…"
    qtbot.mouseClick(dialog.choosing.boxes[1], LEFT)
    assert "2" in dialog.foot.print_button.text()
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    qtbot.waitUntil(lambda: "Office" in dialog.foot.words.text())
    found = sheets(paper / "paper")
    assert [one[:2] for one in found] == [(105, 241)] * 2
    assert "Sarah Patel" in found[0][2]
    assert "Tom Berg" in found[1][2]
    assert "media=na_number-10_4.125x9.5in" in (paper / "asked").read_text()
    assert desk.records(CARD) == before


def test_size_and_way_are_remembered(
    qtbot: QtBot, make: Make, paper: Path, settings: QSettings
) -> None:
    dialog = make()
    dialog.choosing.sizes.setFocus()
    qtbot.keyClicks(dialog.choosing.sizes, "C")
    qtbot.mouseClick(dialog.choosing.feeds.ways["long"], LEFT)
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    qtbot.waitUntil(lambda: "Office" in dialog.foot.words.text())
    assert [one[:2] for one in sheets(paper / "paper")] == [(229, 162)] * 3
    assert "media=iso_c5_162x229mm" in (paper / "asked").read_text()
    again = make()
    assert (again.choosing.size_key, again.choosing.feed) == ("c5", "long")
    assert again.choosing.feeds.ways["long"].isChecked()


def test_an_unknown_address_is_said_and_typed_there_and_then(
    qtbot: QtBot, make: Make, paper: Path, desk: Desk
) -> None:
    dialog = make()
    assert "No street or postal code is known for Sarah Patel." in dialog.address.words
    assert dialog.choosing.boxes[0].accessibleName() == "Sarah Patel (no address)"
    assert dialog.focusWidget() is dialog.address.field
    type_address(qtbot, dialog, ADDRESS)
    qtbot.waitUntil(lambda: "No street" not in dialog.address.words)
    assert "Hamilton" in dialog.picture.accessibleDescription()
    assert desk.undo_text == "Save"
    dialog.foot.print_button.setFocus()
    assert desk.undo_text == "Lakeside Logistics: address changed"
    assert desk.records(CARD).company.address == ADDRESS
    names = [box.accessibleName() for box in dialog.choosing.boxes]
    assert names == ["Sarah Patel", "Linh Nguyen", "Tom Berg"]
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    qtbot.waitUntil(lambda: "Office" in dialog.foot.words.text())
    assert all("Hamilton ON  L8H 7S4" in text for *_, text in sheets(paper / "paper"))


def test_an_address_that_can_not_be_kept_stands_on_the_envelope_all_the_same(
    qtbot: QtBot, settings: QSettings, paper: Path, desk: Desk, look: None
) -> None:
    people = [Addressed(SARAH, Company("", "Lakeside Logistics"))]
    dialog = EnvelopesDialog(desk, settings, lambda: people)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    type_address(qtbot, dialog, ADDRESS)
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    qtbot.waitUntil(lambda: "Office" in dialog.foot.words.text())
    assert "1200 Eastport Drive" in sheets(paper / "paper")[0][2]
    assert desk.undo_text == "Save"


def test_closing_keeps_what_was_typed(qtbot: QtBot, make: Make, desk: Desk) -> None:
    dialog = make()
    type_address(qtbot, dialog, ADDRESS)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.records(CARD).company.address == ADDRESS


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("1200 Eastport Drive #4\nHamilton ON L8H 7S4", "misread “#”"),
        ("1200 Eastport Drive\nHamilton ON l8h 7s4", "postal code in capitals"),
        ("1200 Eastport Drive behind the old railway works\nHamilton", "40 characters"),
    ],
)
def test_what_machines_misread_is_said_with_what_to_do(
    qtbot: QtBot, make: Make, address: str, said: str
) -> None:
    dialog = make()
    type_address(qtbot, dialog, address)
    qtbot.waitUntil(lambda: said in dialog.address.words)
    assert "No street" not in dialog.address.words
    type_address(qtbot, dialog, ADDRESS)
    qtbot.waitUntil(lambda: dialog.address.words == "")


def test_an_address_too_long_for_the_envelope_is_named(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    type_address(qtbot, dialog, "\n".join(f"{line} Long Street" for line in range(20)))
    qtbot.waitUntil(lambda: "too long for the envelope" in dialog.address.words)


def test_the_picture_follows_the_letter_looked_at(qtbot: QtBot, make: Make, paper: Path) -> None:
    dialog = make()
    assert "Sarah Patel" in dialog.picture.accessibleDescription()
    dialog.choosing.boxes[2].setFocus()
    assert "Tom Berg" in dialog.picture.accessibleDescription()
    picture = dialog.picture.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 6)
    assert middle.lightness() > 250


def test_without_a_printer_it_is_saved_as_it_is_read(
    qtbot: QtBot, make: Make, no_printer: None, tmp_path: Path
) -> None:
    dialog = make()
    assert "No printer is set up here." in dialog.foot.words.text()
    assert dialog.foot.print_button.isHidden()
    assert dialog.choosing.printer_part.isHidden()
    qtbot.mouseClick(dialog.foot.save_button, LEFT)
    (files,) = dialog.findChildren(QFileDialog)
    assert Path(files.selectedFiles()[0]).name == "Envelopes Lakeside Logistics.pdf"
    files.fileSelected.emit(str(tmp_path / "out.pdf"))
    files.reject()
    assert [one[:2] for one in sheets(tmp_path / "out.pdf")] == [(241, 105)] * 3
    assert dialog.foot.words.text() == "Saved as “out.pdf”"


def test_with_nobody_ticked_there_is_nothing_to_print(
    qtbot: QtBot, make: Make, paper: Path
) -> None:
    dialog = make()
    for box in dialog.choosing.boxes:
        qtbot.mouseClick(box, LEFT)
    assert not dialog.foot.print_button.isEnabled()
    assert not dialog.foot.save_button.isEnabled()


def test_the_keyboard_reaches_everything_and_all_of_it_has_a_name(
    qtbot: QtBot, make: Make, paper: Path, desk: Desk
) -> None:
    company = envelopes.of_card(desk, CARD)[0].company.id
    envelopes.keep_address(desk, company, ADDRESS, "Address")
    dialog = make()
    assert dialog.focusWidget() is dialog.choosing.boxes[0]
    names: list[str] = []
    for _ in range(10):
        at = dialog.focusWidget()
        names.append(QAccessible.queryAccessibleInterface(at).text(QAccessible.Text.Name))
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert names == [
        *("Sarah Patel", "Linh Nguyen", "Tom Berg", "No. 10, 4⅛ × 9½ in", "Right end first"),
        *("Address of Lakeside Logistics", "Close", "Save as PDF…", "Print 3 envelopes…"),
        "Sarah Patel",
    ]
    way = dialog.choosing.feeds.ways["right"]
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Right)
    assert dialog.choosing.feed == "left"
