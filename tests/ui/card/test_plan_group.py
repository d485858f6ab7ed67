"""What comes next on an opened card: each with its why, put off, left out, brought back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from afterword.domain.changes import added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall, ReplyKind
from afterword.domain.followups import Due
from afterword.domain.letters import EventKind
from afterword.stories import calls, plan, replies
from tests.store.boards import event, letter
from tests.ui.card.hands import Opened, focused

# A popup raises itself and takes the keyboard, which the platform without a screen can't.
NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def thank(opened: Opened) -> None:
    """Let everybody be thanked, and the card wait."""
    note = letter("acme", 1)
    opened.desk.commit("Thank", [added(note), added(event(note.id, 9, EventKind.EMAILED))])


def asked(opened: Opened, *days: date) -> None:
    for day in days:
        at = datetime(day.year, day.month, day.day, 15, tzinfo=UTC).isoformat()
        call = PhoneCall(f"call-{day}", "acme", at, CallOutcome.VOICEMAIL)
        opened.desk.commit("Call", [added(call)])


def met_on(opened: Opened, day: date) -> None:
    held = opened.kept().interviews[0]
    moved = replace(held, start=replace(held.start, day=day))
    opened.desk.commit("Earlier", [edited(held, moved)])
    for one in opened.kept().promises:
        opened.desk.commit("None", [edited(one, replace(one, words="", due=None))])


def choose(words: str) -> None:
    """Click a line of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def due(opened: Opened) -> list[tuple[Due, date | None]]:
    return [(one.due, one.until) for one in plan.of_card(opened.desk, "acme")]


def test_what_was_decided_in_a_call_is_asked_for(opened: Opened) -> None:
    calls.log(opened.desk, "acme", CallOutcome.DECIDED, "Called")
    assert "They have decided: what did they say?\nThey told you on the phone" in opened.said()
    assert opened.panel.plan.heard_button.isVisible()


def test_it_says_what_and_why(opened: Opened) -> None:
    assert "Thank Bob Ray\nYou met on Friday: by tomorrow is a good time." in opened.said()
    thank(opened)
    what = "If no answer comes, ask how things stand\nOn December 1. They said by Friday; "
    assert f"{what}2 working days later is a good time to ask." in opened.said()


def test_a_holiday_between_is_named(opened: Opened) -> None:
    thank(opened)
    kept = {"CA-ON": {date(2026, 11, 30): "St. Andrew's Day"}}
    company = opened.kept().company
    opened.desk.commit("Where", [edited(company, replace(company, region="CA-ON"))])
    opened.desk.days.learn(kept, opened.desk.keep)
    said = opened.said()
    assert "On December 2. They said by Friday;" in said
    assert "November 30 is St. Andrew's Day." in said


@NO_SCREEN
def test_it_is_put_off_and_brought_back(opened: Opened) -> None:
    thank(opened)
    opened.press("Put off…")
    choose("Another day…")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    row = opened.panel.plan.rows[0]
    row.put_off.emit(date(2026, 12, 9))
    assert due(opened) == [(Due.ANSWER, date(2026, 12, 9))]
    assert "Put off until December 9." in opened.said()
    assert opened.desk.undo_text == "acme Ltd: asking how things stand put off until December 9"
    opened.press("Bring back")
    assert due(opened) == [(Due.ANSWER, None)]
    opened.desk.undo()
    assert due(opened) == [(Due.ANSWER, date(2026, 12, 9))]


@NO_SCREEN
def test_thanks_are_put_off_until_tomorrow(opened: Opened) -> None:
    opened.press("Put off…")
    choose("Tomorrow")
    assert due(opened)[0] == (Due.THANK_TOMORROW, date(2026, 11, 23))


def test_who_is_left_out_is_named_and_can_come_back(opened: Opened) -> None:
    opened.press("Leave it out")
    assert "Left out: a thank-you to Bob Ray" in opened.said()
    replies.heard(opened.desk, "acme", ReplyKind.REFUSED, "No")
    assert "Left out" not in opened.said()
    opened.desk.undo()
    assert Due.THANK_TOMORROW not in {one for one, _ in due(opened)}
    opened.press("Bring back")
    assert "Thank Bob Ray" in opened.said()


def test_the_keyboard_stays_near_when_a_row_goes(opened: Opened) -> None:
    thank(opened)
    opened.button("Leave it out").setFocus()
    opened.qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert "Left out: asking how things stand" in opened.said()
    assert focused() is opened.panel.plan.heard_button


def test_another_interview_is_written_down_by_its_day(opened: Opened) -> None:
    thank(opened)
    replies.heard(opened.desk, "acme", ReplyKind.ANOTHER_INTERVIEW, "Again", "Bring your tools")
    assert "They want to meet you again. In their words: “Bring your tools”" in opened.said()
    (row,) = opened.panel.plan.rows
    assert row.said.what == "When is the next interview?"
    row.booked.emit(date(2026, 12, 1))
    assert [one.start.day for one in opened.kept().interviews][-1] == date(2026, 12, 1)
    assert "Interview: December 1" in opened.said()
    assert "They want to meet you again." not in opened.said()
    assert opened.round().isAncestorOf(focused())


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ReplyKind.OFFER, "They offered you the job. Well done!"),
        (ReplyKind.REFUSED, "it does not say what you are worth"),
        (ReplyKind.WITHDRAWN, "You no longer wanted this job."),
        (ReplyKind.SILENCE, "you let it rest"),
    ],
)
def test_what_was_heard_is_told_kindly(opened: Opened, kind: ReplyKind, words: str) -> None:
    thank(opened)
    replies.heard(opened.desk, "acme", kind, "Heard")
    assert words in opened.said()
    asks = [row.said.what for row in opened.panel.plan.rows]
    by_when = ["By when do they want your answer?"]
    assert asks == (by_when if kind is ReplyKind.OFFER else [])
    opened.desk.undo()
    assert words not in opened.said()


def test_a_card_without_an_answer_is_closed_in_one_click(opened: Opened) -> None:
    thank(opened)
    assert not opened.panel.quiet.isVisible()
    met_on(opened, date(2026, 10, 1))
    asked(opened, date(2026, 10, 13), date(2026, 10, 20))
    assert opened.panel.quiet.isVisible()
    assert "That is not about you" in opened.said()
    opened.panel.quiet.close_button.setFocus()
    opened.qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert opened.desk.cards["acme"].stage_id == "closed"
    assert [one.kind for one in opened.kept().replies] == [ReplyKind.SILENCE]
    assert not opened.panel.quiet.isVisible()
    assert focused() is opened.panel.head.letters_button
    assert opened.desk.undo_text == "acme Ltd: closed, no answer came"
    opened.desk.undo()
    assert opened.panel.quiet.isVisible()


@pytest.mark.parametrize("way", ["call_wanted", "news_wanted"])
def test_calling_and_writing_stand_side_by_side(opened: Opened, way: str) -> None:
    thank(opened)
    met_on(opened, date(2026, 11, 2))
    earlier = datetime(2026, 11, 3, 12, tzinfo=UTC).isoformat()
    for one in opened.kept().events:
        opened.desk.commit("Earlier", [edited(one, replace(one, at=earlier))])
    news = opened.panel.news
    assert news.isVisible()
    buttons: dict[str, Callable[[], None]] = {
        "call_wanted": news.call_button.click,
        "news_wanted": news.button.click,
    }
    with opened.qtbot.waitSignal(getattr(opened.panel, way)) as told:
        buttons[way]()
    assert "acme" in (told.args or ())
    assert news.call_button.property("role") == news.button.property("role")


def test_how_a_name_is_said_is_kept(opened: Opened) -> None:
    opened.write(opened.person().spoken, "AY-da")
    assert opened.kept().people[0].spoken == "AY-da"
    assert opened.desk.undo_text == "acme Ltd: how to say the name of Ada Byron changed"


def test_an_offer_is_asked_for_its_day_and_then_answered(opened: Opened) -> None:
    thank(opened)
    replies.heard(opened.desk, "acme", ReplyKind.OFFER, "Offer")
    assert "By when do they want your answer?" in opened.said()
    (row,) = opened.panel.plan.rows
    row.booked.emit(date(2026, 11, 25))
    assert "Answer their offer\nThey want your answer by Wednesday." in opened.said()
    assert opened.desk.undo_text == "acme Ltd: an answer wanted by Wednesday"
    opened.press("I have answered")
    assert opened.desk.undo_text == "acme Ltd: the offer is answered"
    assert "You have answered their offer." in opened.said()
    assert "By when" not in opened.said()
    opened.press("Bring back")
    assert "Answer their offer" in opened.said()
