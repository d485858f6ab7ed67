"""What was heard from an employer, asked in one small dialog: a click or a key each."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import removed
from afterword.domain.contacts import ReplyKind
from afterword.domain.problems import Problem
from afterword.ui.card.heard import HeardDialog
from tests.ui.card.hands import Opened, focused
from tests.ui.pseudo import plain_words
from tests.ui.seen import cut_off, texts

K = Qt.Key
MONTHS = [QLocale("en_CA").standaloneMonthName(month) for month in range(1, 13)]
"""In the calendar, by the system's own words."""


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: None) -> HeardDialog:
    made = HeardDialog(desk)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.ask("acme")
    return made


def test_one_click_keeps_it_with_what_they_said(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    qtbot.keyClicks(dialog.words, "We chose somebody from inside")
    with qtbot.waitSignal(dialog.heard) as told:
        qtbot.mouseClick(dialog.choices[ReplyKind.REFUSED], Qt.MouseButton.LeftButton)
    assert told.args == ["acme", ReplyKind.REFUSED]
    (reply,) = desk.records("acme").replies
    assert (reply.kind, reply.words) == (ReplyKind.REFUSED, "We chose somebody from inside")
    assert desk.cards["acme"].stage_id == "closed"
    assert desk.undo_text == "acme Ltd: they said no"
    assert not dialog.isVisible()


def test_no_key_in_the_field_chooses_anything(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    assert dialog.words.hasFocus()
    qtbot.keyClicks(focused(), "they call again ")
    qtbot.keyClick(focused(), K.Key_Return)
    assert dialog.words.text() == "they call again "
    assert dialog.isVisible()
    assert desk.records("acme").replies == ()


def test_a_click_on_its_caption_goes_into_the_field(qtbot: QtBot, dialog: HeardDialog) -> None:
    caption = next(one for one in dialog.findChildren(QLabel) if one.buddy() is dialog.words)
    dialog.choices[ReplyKind.OFFER].setFocus()
    qtbot.mouseClick(caption, Qt.MouseButton.LeftButton)
    assert dialog.words.hasFocus()


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ([K.Key_Down, K.Key_Space], ReplyKind.ANOTHER_INTERVIEW),
        ([K.Key_Down, K.Key_Down, K.Key_Space, K.Key_Return], ReplyKind.OFFER),
        ([*[K.Key_Down] * 4, K.Key_Up, K.Key_Space], ReplyKind.REFUSED),
    ],
)
def test_the_keyboard_is_enough(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog, keys: list[Qt.Key], kind: ReplyKind
) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)
    assert [one.kind for one in desk.records("acme").replies] == [kind]


def test_what_was_typed_belongs_to_one_card(qtbot: QtBot, dialog: HeardDialog) -> None:
    qtbot.keyClicks(dialog.words, "no")
    qtbot.keyClick(dialog, K.Key_Escape)
    with qtbot.waitActive(dialog):
        dialog.ask("polar")
    assert dialog.words.text() == ""
    assert not cut_off(dialog)


def test_a_card_that_is_gone_meanwhile_closes_it(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    polar = desk.records("polar")
    records = [*polar.promises, *polar.meetings, *polar.interviews, polar.application]
    dialog.ask("polar")
    desk.commit("Remove", [removed(one) for one in records])
    qtbot.mouseClick(dialog.choices[ReplyKind.WITHDRAWN], Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    dialog.ask("polar")
    assert not dialog.isVisible()


def test_what_cannot_be_written_is_told_and_can_be_answered_again(
    qtbot: QtBot, dialog: HeardDialog, path: Path
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(dialog.failed) as told:
            dialog.choices[ReplyKind.REFUSED].click()
    assert isinstance(next(iter(told.args or ()), None), Problem)
    assert dialog.isVisible()
    dialog.choices[ReplyKind.REFUSED].click()
    assert not dialog.isVisible()


def test_of_an_offer_it_asks_by_when_they_want_an_answer(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    qtbot.keyClicks(dialog.words, "Congratulations")
    qtbot.mouseClick(dialog.choices[ReplyKind.OFFER], Qt.MouseButton.LeftButton)
    assert dialog.offer.field.hasFocus()
    assert desk.records("acme").replies == ()
    qtbot.keyClicks(focused(), "by Friday")
    words = "They want your answer by Friday, November 27."
    assert dialog.offer.understood.words == words
    qtbot.waitUntil(lambda: not cut_off(dialog))
    with qtbot.waitSignal(dialog.heard) as told:
        qtbot.keyClick(focused(), K.Key_Return)
    assert told.args == ["acme", ReplyKind.OFFER]
    (reply,) = desk.records("acme").replies
    assert (reply.words, reply.until) == ("Congratulations", date(2026, 11, 27))
    assert desk.cards["acme"].stage_id == "offer"
    assert not dialog.isVisible()


def test_an_offer_without_a_day_is_kept_by_a_second_click(
    qtbot: QtBot, desk: Desk, dialog: HeardDialog
) -> None:
    dialog.undecided.click()
    dialog.choices[ReplyKind.OFFER].click()
    assert not dialog.until.isVisible()
    qtbot.keyClicks(focused(), "soon")
    assert dialog.offer.understood.words == "Which day do they mean?"
    qtbot.mouseClick(dialog.offer.keep, Qt.MouseButton.LeftButton)
    (reply,) = desk.records("acme").replies
    assert (reply.kind, reply.words, reply.until) == (ReplyKind.OFFER, "soon", None)


def test_every_word_is_translated_and_has_its_room(qtbot: QtBot, desk: Desk, foreign: None) -> None:
    made = HeardDialog(desk)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.ask("acme")
    made.choices[ReplyKind.OFFER].click()
    QApplication.processEvents()
    assert not [text for text in sorted(texts(made)) if plain_words(text, ["acme Ltd", *MONTHS])]
    made.undecided.click()
    QApplication.processEvents()
    assert not [text for text in sorted(texts(made)) if plain_words(text, ["acme Ltd", *MONTHS])]
    assert not cut_off(made)


def test_the_card_asks_for_it(opened: Opened) -> None:
    with opened.qtbot.waitSignal(opened.panel.heard_wanted) as told:
        opened.qtbot.mouseClick(opened.panel.plan.heard_button, Qt.MouseButton.LeftButton)
    assert told.args == ["acme"]
