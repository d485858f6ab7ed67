""" "Not decided yet" among what can be heard: until when, in their words, and one step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind
from afterword.stories import replies
from afterword.ui.card.heard import HeardDialog
from tests.ui.card.hands import focused
from tests.ui.seen import cut_off

K = Qt.Key


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: None) -> HeardDialog:
    made = HeardDialog(desk)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.ask("acme")
    return made


def said(desk: Desk) -> tuple[str, date | None]:
    (promise,) = desk.records("acme").promises
    return promise.words, promise.due


def test_the_day_is_read_and_kept_with_enter(qtbot: QtBot, desk: Desk, dialog: HeardDialog) -> None:
    assert not dialog.until.isVisible()
    qtbot.mouseClick(dialog.undecided, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(focused(), "in two weeks")
    assert "December 6" in dialog.until.understood.words
    assert dialog.until.keep.text() == "Keep this day"
    qtbot.waitUntil(lambda: not cut_off(dialog))
    qtbot.keyClick(focused(), K.Key_Return)
    assert said(desk) == ("in two weeks", date(2026, 12, 6))
    assert desk.undo_text == "acme Ltd: not decided yet"
    assert not dialog.isVisible()


def test_what_they_said_may_name_it_already(qtbot: QtBot, desk: Desk, dialog: HeardDialog) -> None:
    qtbot.keyClicks(focused(), "We decide by December 4")
    dialog.undecided.click()
    dialog.until.keep.click()
    assert said(desk) == ("We decide by December 4", date(2026, 12, 4))


@pytest.mark.parametrize("note", ["She called me: $22 an hour", "Mme Gagnon m'a appelé: 22 $"])
def test_a_note_that_names_no_day_is_not_asked_about(dialog: HeardDialog, note: str) -> None:
    dialog.words.setText(note)
    dialog.choices[ReplyKind.OFFER].click()
    assert dialog.offer.field.text() == ""
    assert dialog.offer.understood.words == ""


def test_no_day_keeps_the_words_and_the_day_before(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    qtbot.keyClicks(focused(), "The boss is ill")
    dialog.undecided.click()
    assert dialog.until.field.text() == ""
    assert dialog.until.keep.text() == "Keep it without a day"
    dialog.until.keep.click()
    assert said(desk) == ("The boss is ill", date(2026, 11, 27))


def test_a_question_is_answered_by_a_click_and_not_by_enter(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    dialog.undecided.click()
    qtbot.keyClicks(focused(), "Friday or Monday")
    qtbot.keyClick(focused(), K.Key_Return)
    assert dialog.isVisible()
    dialog.until.understood.answers[0].click()
    dialog.until.keep.click()
    words, day = said(desk)
    assert words == "Friday or Monday"
    assert day == date(2026, 11, 23)


def test_it_is_not_offered_where_they_have_answered(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    replies.heard(desk, "acme", ReplyKind.REFUSED, "No")
    dialog.ask("acme")
    assert not dialog.undecided.isVisible()
    dialog.ask("polar")
    assert dialog.undecided.isVisible()
    assert not dialog.until.isVisible()
