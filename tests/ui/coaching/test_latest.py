"""What follows the typing is done elsewhere, and only the latest of it counts."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching.latest import Latest
from afterword.ui.letter.typed import Typed


def test_of_many_wishes_only_the_last_is_done(qtbot: QtBot) -> None:
    made: list[int] = []
    parent = QObject()
    latest = Latest[int](parent, made.append, pause=1)
    for number in range(5):
        latest.ask(lambda number=number: lambda: number)
    qtbot.waitUntil(lambda: latest.is_settled)
    assert made == [4]


def test_what_was_overtaken_is_not_shown_and_the_window_never_waits(qtbot: QtBot) -> None:
    made: list[str] = []
    parent, begun, go_on = QObject(), Event(), Event()
    latest = Latest[str](parent, made.append, pause=1)

    def slow() -> str:
        begun.set()
        go_on.wait(5)
        return "slow"

    latest.ask(lambda: slow)
    qtbot.waitUntil(begun.is_set)
    latest.ask(lambda: lambda: "new")
    go_on.set()
    qtbot.waitUntil(lambda: latest.is_settled)
    assert made == ["new"]


def test_what_cannot_be_read_now_is_no_news(qtbot: QtBot) -> None:
    def fail() -> str:
        raise Problem("database-busy")

    def refuse() -> Callable[[], str]:
        raise Problem("database-busy")

    made: list[str] = []
    parent = QObject()
    latest = Latest[str](parent, made.append, pause=1)
    latest.ask(lambda: fail)
    qtbot.waitUntil(lambda: latest.is_settled)
    latest.ask(refuse)
    qtbot.waitUntil(lambda: latest.is_settled)
    assert made == []


def test_words_typed_in_a_letter_that_is_shown_no_more_are_no_news(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    letter, heard = page.drafts()[0].letter, []
    page.coach.typed.connect(lambda _, found: heard.append(found))
    page.coach.look_at_typed(Typed(letter, "body", 0, letter.body))
    page.coach.look((), page.answers())
    qtbot.waitUntil(lambda: page.coach.is_settled)
    assert heard == [()]
