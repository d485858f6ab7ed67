"""The picture of a signature in the settings: chosen, seen, refused in a sentence, taken away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.store.blobs import PNG, blob_folder, blob_path
from afterword.ui import theme
from afterword.ui.settings.dialog import SettingsDialog
from afterword.ui.settings.signature_part import SignaturePart
from tests.exchange.signatures import BLUE, drawn, packed
from tests.ui.windows import front, opened, press


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    file = tmp_path / "my hand.jpg"
    file.write_bytes(packed(drawn(), "JPEG"))
    return file


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path, look: None) -> Iterator[SettingsDialog]:
    made = SettingsDialog(desk, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open_up()
    yield made
    made.close()


def take(qtbot: QtBot, part: SignaturePart, file: Path) -> None:
    part.choose_button.setFocus()
    part.take_file(file)
    assert part.busy
    assert part.note.text().startswith("Looking at")
    qtbot.waitUntil(lambda: not part.busy, timeout=15_000)
    assert part.choose_button.hasFocus()


def colour(part: SignaturePart) -> str:
    """Return the colour of what is said below the buttons."""
    return part.note.palette().color(part.note.foregroundRole()).name()


def blue_dots(picture: QImage) -> int:
    """Return how many dots of a picture are as blue as the ink."""
    dots = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return sum(dot.blue() - dot.red() > (BLUE[2] - BLUE[0]) // 2 for dot in dots)


def test_a_photograph_is_chosen_seen_and_taken_back(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, photograph: Path
) -> None:
    part = dialog.signature
    assert not part.view.isVisible()
    assert not part.remove_button.isVisible()
    press(qtbot, dialog, "Choose a picture…")
    chooser = opened(qtbot, dialog, QFileDialog)
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(photograph))
    press(qtbot, chooser, "Open")
    qtbot.waitUntil(part.view.isVisible, timeout=15_000)
    assert blue_dots(part.view.grab().toImage()) > 100
    digest = desk.sender.signature_picture
    assert blob_path(blob_folder(desk.path), digest, PNG).is_file()
    assert desk.undo_text == "Changed the picture of your signature"
    desk.undo()
    assert not part.view.isVisible()
    desk.redo()
    assert part.view.isVisible()
    front(qtbot, dialog)
    press(qtbot, dialog, "Remove")
    assert (desk.sender.signature_picture, part.view.isVisible()) == ("", False)
    assert part.choose_button.hasFocus()
    desk.undo()
    assert desk.sender.signature_picture == digest


def test_what_is_no_signature_changes_nothing_and_says_why(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, photograph: Path, tmp_path: Path
) -> None:
    take(qtbot, dialog.signature, photograph)
    digest = desk.sender.signature_picture
    notes = tmp_path / "notes <b>.txt"
    notes.write_text("Amina")
    take(qtbot, dialog.signature, notes)
    assert dialog.signature.note.text().startswith("“notes <b>.txt” is no picture")
    assert colour(dialog.signature) == theme.current().late
    qtbot.waitUntil(lambda: dialog.signature.note.visibleRegion().boundingRect().height() > 10)
    assert desk.sender.signature_picture == digest
    assert dialog.signature.view.isVisible()
    take(qtbot, dialog.signature, photograph)
    assert colour(dialog.signature) == theme.current().muted


def test_a_picture_whose_file_is_gone_is_said(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, photograph: Path
) -> None:
    take(qtbot, dialog.signature, photograph)
    blob_path(blob_folder(desk.path), desk.sender.signature_picture, PNG).unlink()
    dialog.open_up()
    assert dialog.signature.note.text().startswith("The file of this picture is gone.")
    assert colour(dialog.signature) == theme.current().late
    assert not dialog.signature.view.isVisible()
    take(qtbot, dialog.signature, photograph)
    assert dialog.signature.view.isVisible()
