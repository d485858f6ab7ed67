"""The strip that tells of letters at a printer: there while true, answered by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from afterword.machine.print_jobs import JobState, JobStatus, Reason
from afterword.stories.printing import WAITING, PrintJob
from afterword.ui import print_words
from afterword.ui.print_notice import PrintNotice

OUT_OF_PAPER = "“Office” is out of paper. Put some in, and it goes on."


@pytest.fixture
def notice(qtbot: QtBot) -> PrintNotice:
    return PrintNotice()


@pytest.fixture
def window(qtbot: QtBot, notice: PrintNotice, look: None) -> QWidget:
    """A page somebody writes on, with the notice at its foot."""
    page = QPlainTextEdit()
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(page, 1)
    column.addWidget(notice)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.setFocus()
    return window


def test_what_waits_is_said_until_it_waits_no_more(
    window: QWidget, notice: PrintNotice, heard: list[str]
) -> None:
    assert not notice.isVisible()
    notice.show_waiting(OUT_OF_PAPER)
    assert notice.isVisible()
    assert notice.words.text() == OUT_OF_PAPER
    assert not notice.again.isVisible()
    assert heard == [f"said: {OUT_OF_PAPER}"]
    notice.show_waiting("")
    assert not notice.isVisible()


def test_letters_that_did_not_come_out_are_tried_again_by_the_keyboard(
    qtbot: QtBot, window: QWidget, notice: PrintNotice
) -> None:
    notice.show_waiting(OUT_OF_PAPER)
    notice.show_failed("acme", ("one", "two"), "2 letters not printed")
    page = window.focusWidget()
    assert isinstance(page, QPlainTextEdit)  # nobody's typing is interrupted
    page.setTabChangesFocus(True)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert notice.again.hasFocus()
    with qtbot.waitSignal(notice.again_wanted) as wanted:
        qtbot.keyClick(notice.again, Qt.Key.Key_Space)
    assert wanted.args == ["acme", ("one", "two")]
    assert notice.words.text() == OUT_OF_PAPER


def test_not_now_puts_it_away(qtbot: QtBot, window: QWidget, notice: PrintNotice) -> None:
    notice.show_failed("acme", ("one",), "1 letter not printed")
    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_two_jobs_that_failed_are_answered_one_after_the_other(
    qtbot: QtBot, window: QWidget, notice: PrintNotice
) -> None:
    notice.show_failed("acme", ("one",), "Acme: 1 letter not printed")
    notice.show_failed("borea", ("two",), "Borea: 1 letter not printed")
    for card, letter in (("acme", "one"), ("borea", "two")):
        assert notice.words.text().casefold().startswith(card)
        with qtbot.waitSignal(notice.again_wanted) as wanted:
            qtbot.mouseClick(notice.again, Qt.MouseButton.LeftButton)
        assert wanted.args == [card, (letter,)]
    assert not notice.isVisible()


def test_targets_are_big_enough_and_long_words_do_not_widen_the_window(
    window: QWidget, notice: PrintNotice
) -> None:
    narrow = window.minimumSizeHint().width()
    notice.show_failed("acme", ("one",), "words " * 60)
    assert min(notice.again.height(), notice.close_button.height()) >= 24
    assert notice.minimumSizeHint().width() < 300
    assert window.minimumSizeHint().width() < narrow + 300


@pytest.mark.parametrize("state", sorted(WAITING))
@pytest.mark.parametrize("reason", list(Reason))
def test_every_wait_has_its_sentence(state: JobState, reason: Reason) -> None:
    words = print_words.waits(PrintJob("Front-desk-7", "acme", ()), JobStatus(state, reason))
    assert words
    assert "%(" not in words
    assert state is JobState.UNREACHABLE or "“Front-desk”" in words
