"""The page shows letters as they will be signed, and goes on without a picture that is gone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from afterword.store.blobs import PNG, blob_folder, blob_path
from afterword.stories import settings
from afterword.stories.signature import make_picture
from afterword.ui.main_window import MainWindow
from tests.exchange.signatures import BLUE, drawn, packed
from tests.stories.pages import panel
from tests.ui.windows import Windows, save_in, told


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    window = windows.open()
    window.page.show_answers(panel())
    return window


@pytest.fixture
def digest(window: MainWindow, tmp_path: Path) -> str:
    """Sign letters with a picture from now on, as in the settings."""
    file = tmp_path / "my hand.png"
    file.write_bytes(packed(drawn()))
    digest = make_picture(file, window.desk.path)
    window.desk.commit("Sign", settings.set_signature_picture(window.desk, digest))
    return digest


def ink(window: MainWindow) -> int:
    """Return how many dots of the page shown are as blue as the signature."""
    picture: QImage = window.page.letters.preview.sheet.grab().toImage()
    dots = (
        picture.pixelColor(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    return sum(dot.blue() - dot.red() > (BLUE[2] - BLUE[0]) // 2 for dot in dots)


def test_the_page_in_view_is_signed_at_once_and_undo_takes_it_off(
    qtbot: QtBot, window: MainWindow, digest: str
) -> None:
    qtbot.waitUntil(lambda: ink(window) > 20)
    window.desk.undo()
    qtbot.waitUntil(lambda: ink(window) == 0)


def test_one_letter_is_signed_by_hand_and_the_others_are_not(
    qtbot: QtBot, window: MainWindow, digest: str
) -> None:
    by_hand = window.page.letters.by_hand.action
    qtbot.waitUntil(by_hand.isVisible)
    by_hand.trigger()
    qtbot.waitUntil(lambda: ink(window) == 0)
    signed = [one.letter.signature_picture for one in window.page.drafts()]
    assert signed == ["", digest, digest]
    window.page.letters.tabs.setCurrentIndex(1)
    assert not by_hand.isChecked()
    window.page.letters.tabs.setCurrentIndex(0)
    assert by_hand.isChecked()
    window.page.letters.menu.language_chosen.emit("fr_CA")
    assert [one.letter.signature_picture for one in window.page.drafts()] == signed
    by_hand.trigger()
    qtbot.waitUntil(lambda: ink(window) > 20)


def test_without_a_picture_every_letter_is_signed_by_hand_anyway(window: MainWindow) -> None:
    assert not window.page.letters.by_hand.action.isVisible()


def test_a_picture_that_is_gone_leaves_the_page_and_stops_the_letters(
    qtbot: QtBot, window: MainWindow, digest: str, tmp_path: Path
) -> None:
    blob_path(blob_folder(window.desk.path), digest, PNG).unlink()
    window.page.show_answers(panel())
    (folder := tmp_path / "letters").mkdir()
    assert save_in(qtbot, window, folder) == []
    assert told(qtbot, window).startswith("The picture of your signature for the letter to Sarah")
    assert not window.desk.cards
