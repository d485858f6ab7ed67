"""The page with three letters, looked over; and one letter with what is said of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from afterword.coach.context import Context, Known
from afterword.coach.findings import Finding
from afterword.coach.review import review
from afterword.desk.desk import Desk
from afterword.domain.letters import Draft, Letter
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching.coach import Coach
from afterword.ui.coaching.coached_page import CoachedPage
from afterword.ui.letter.preview import LetterPreview
from afterword.ui.letter.typed import Typed
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel
from tests.ui.coaching.hands import OPEN, SHOUTED, at_rest, written

_PATEL = Known("Sarah Patel", "patel")
CONTEXT = Context(TODAY, _PATEL, (_PATEL,), "Amina Haddad", "Lakeside Logistics")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


class Reader(QObject):
    """Stands in for the coach: says at once what the rules say of one letter."""

    found = Signal(object)
    typed = Signal(object, object)

    def say(self, shown: Draft) -> None:
        """Say what there is to say of a letter."""
        self.found.emit({shown.letter.id: _said(shown.letter)})

    def look_at_typed(self, typed: Typed) -> None:
        self.typed.emit(typed, _said(typed.letter))


def _said(letter: Letter) -> tuple[Finding, ...]:
    """Return what these tests are about, whatever else a letter so short is told."""
    found = review(letter, CONTEXT)
    return tuple(one for one in found if one.words in {"Pattel", "!!", "[date]", "[name]"})


@pytest.fixture
def coached(qtbot: QtBot, look: None) -> CoachedPage:
    """One letter with three things to look at: "Pattel", "!!" and "[date]"."""
    reader = Reader()
    shown = CoachedPage(LetterPreview(), cast("Coach", reader))
    reader.setParent(shown)
    shown.resize(480, 560)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    letter = written((SHOUTED, OPEN), "Dear Sarah Pattel:")
    shown.show_draft(letter, "letter")
    reader.say(letter)
    return shown


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: None) -> AfterInterviewPage:
    """The letters of a panel of three, looked over."""
    page = AfterInterviewPage(desk, ZONE)
    page.resize(1180, 720)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_answers(panel())
    at_rest(qtbot, page)
    return page
