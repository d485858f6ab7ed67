"""News asked for, on an opened card: when it is offered, and what the letter is called."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from afterword.domain.changes import added, edited
from afterword.domain.letters import EventKind, LetterKind
from tests.store.boards import event, letter, moved
from tests.ui.card.hands import Opened

LINK = "Ask for news in writing…"


def ask(opened: Opened, *happened: EventKind, name: str = "asking") -> None:
    asking = replace(letter("acme"), id=name, kind=LetterKind.STATUS_ENQUIRY, person_id="")
    asking = replace(asking, inside_address="acme Ltd\nOttawa")
    events = [added(event(name, place, kind)) for place, kind in enumerate(happened)]
    opened.desk.commit("Letter asking for news to acme Ltd", [added(asking), *events])


def said(opened: Opened) -> str:
    QApplication.processEvents()
    return opened.said()


def thank(opened: Opened) -> None:
    """Thank everybody; the card waits for an answer."""
    other = replace(letter("acme", 1), id="other")
    opened.desk.commit("Thank", [added(other), added(event("other", 0, EventKind.POSTED))])
    # Long enough ago to have been read: until then nobody is asked.
    sent = opened.desk.records("acme").events
    long_ago = [edited(one, replace(one, at="2026-11-03T12:00:00+00:00")) for one in sent]
    opened.desk.commit("Long ago", long_ago)
    opened.desk.commit("Wait", moved(opened.desk, "acme", "waiting"))


def name_day(opened: Opened, held: int, named: int) -> None:
    """Let the interview have been on one day of November, and an answer named for another."""
    records = opened.desk.records("acme")
    interview, promise = records.interviews[0], records.promises[0]
    start = replace(interview.start, day=date(2026, 11, held))
    days = [edited(interview, replace(interview, start=start))]
    days.append(edited(promise, replace(promise, due=date(2026, 11, named))))
    opened.desk.commit("Days", days)


def test_the_letter_says_what_it_is_for_and_opens_in_its_own_window(opened: Opened) -> None:
    ask(opened, EventKind.DRAFTED, EventKind.EMAILED)
    assert "To acme Ltd, asking for news\nE-mailed November 22" in said(opened)
    wanted: list[tuple[str, str]] = []
    opened.panel.news_wanted.connect(lambda card, letter: wanted.append((card, letter)))
    opened.panel.letter_wanted.connect(lambda letter: wanted.append(("page", letter)))
    opened.press("Print again…")
    opened.press(LINK)
    assert wanted == [("acme", "asking"), ("acme", "")]


def test_the_history_calls_it_what_it_is(opened: Opened) -> None:
    ask(opened, EventKind.DRAFTED)
    opened.qtbot.mouseClick(opened.panel.history.fold.button, Qt.MouseButton.LeftButton)
    assert "Letter asking for news to acme Ltd" in said(opened)
    opened.desk.undo()
    assert "Letter asking for news to acme Ltd removed" in said(opened)


def test_once_it_is_time_a_call_and_a_letter_are_offered_side_by_side(opened: Opened) -> None:
    line = opened.panel.news
    name_day(opened, 2, 18)
    assert not line.isVisible()  # somebody is still to be thanked
    thank(opened)
    assert line.isVisible()
    assert "call them, or write" in line.words.text()
    name_day(opened, 2, 19)
    assert not line.isVisible()  # two working days later is tomorrow
    name_day(opened, 2, 18)
    opened.write(opened.person().phone, "905 555 0101")
    assert "call Ada Byron at 905 555 0101, or write" in line.words.text()
    ask(opened, EventKind.POSTED)
    assert not line.isVisible()
