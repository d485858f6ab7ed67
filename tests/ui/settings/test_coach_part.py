"""What the coach leaves out is listed in the settings, and is said again with one click."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from afterword.coach.findings import Finding, Quality, Severity
from afterword.coach.table import RULES
from afterword.desk.desk import Desk
from afterword.domain.changes import Change
from afterword.domain.coaching import Ignored
from afterword.stories.reviewing import ignore
from afterword.ui.settings import coach_words
from afterword.ui.settings.coach_part import MOST, CoachPart
from tests.store.boards import all_added, card, letter

VERY = Finding("intensifiers", Quality.SINCERE, Severity.HINT, "very", "body", 0, 10, "very, very")
UNKNOWN = Finding(
    "spelling", Quality.APPROPRIATE, Severity.HINT, "unknown", "body", 0, 10, "Kubernetes"
)
LONG = Finding("length", Quality.BRIEF, Severity.HINT, "long")


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> CoachPart:
    desk.commit("Card", all_added([*card("acme"), letter("acme")]))

    def put(text: str, changes: Sequence[Change]) -> bool:
        desk.commit(text, changes)
        return True

    made = CoachPart(desk, put)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def said(part: CoachPart) -> list[str]:
    return [row.said.text() for row in part.rows]


def test_with_nothing_left_out_it_says_how_to(part: CoachPart) -> None:
    assert part.told.text().startswith("Nothing.")
    assert not part.rows


def test_each_thing_is_told_in_words_those_for_all_letters_first(
    part: CoachPart, desk: Desk
) -> None:
    ignore(desk, LONG, "acme-letter-0", "a")
    ignore(desk, VERY, "not-kept", "b")
    ignore(desk, VERY, "", "c")
    ignore(desk, UNKNOWN, "", "d")
    assert said(part) == [
        "“Kubernetes”: a word of yours",
        "“very, very”: words such as “very”",
        "“very, very”: words such as “very” (one letter)",
        "How long a letter is (letter to Ada Byron)",
    ]


def test_a_click_lets_it_be_said_again_and_undo_takes_that_back(
    part: CoachPart, desk: Desk, qtbot: QtBot
) -> None:
    ignore(desk, VERY, "", "a")
    ignore(desk, UNKNOWN, "", "b")
    qtbot.keyClick(part.rows[0].again, Qt.Key.Key_Space)
    assert said(part) == ["“very, very”: words such as “very”"]
    assert part.rows[0].again.hasFocus()
    assert desk.undo_text == "Heard again: “Kubernetes”: a word of yours"
    desk.undo()
    assert len(part.rows) == 2


def test_the_page_stays_where_it_is_at_the_second_click(
    part: CoachPart, desk: Desk, qtbot: QtBot
) -> None:
    desk.commit("Many", all_added([Ignored(f"i{n}", "slang", f"word{n}") for n in range(9)]))
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(part)
    area.resize(500, 160)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    for left in (8, 7):
        before, row = bar.value(), part.rows[-2]
        qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
        assert len(part.rows) == left
        QApplication.processEvents()
        assert before - bar.value() <= 2 * row.height()
        assert part.rows[-1].again.hasFocus()
    area.takeWidget()


def test_the_same_thing_is_left_out_once(desk: Desk) -> None:
    ignore(desk, VERY, "", "a")
    ignore(desk, VERY, "", "b")
    assert desk.undo_text == "a"
    assert len(desk.known().ignored) == 1


def test_a_long_list_is_shown_in_two_steps(part: CoachPart, desk: Desk, qtbot: QtBot) -> None:
    kept = [Ignored(f"i{place}", "slang", f"word{place}") for place in range(MOST + 5)]
    desk.commit("Many", all_added([*kept]))
    assert len(part.rows) == MOST
    assert part.all_button.text() == "Show 5 more"
    qtbot.mouseClick(part.all_button, Qt.MouseButton.LeftButton)
    assert len(part.rows) == MOST + 5
    assert part.rows[MOST].again.hasFocus()
    assert not part.all_button.isVisible()


def test_every_rule_has_words_of_its_own() -> None:
    assert {rule.name for rule in RULES} <= coach_words.RULES.keys()
