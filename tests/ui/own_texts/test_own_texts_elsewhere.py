"""One's own texts changed elsewhere while their dialog is closed: it shows them as they are now."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.problems import Problem
from afterword.ui.own_texts.dialog import OwnTextsDialog

MINE = OwnText("mine", OwnTextKind.LETTER, "Mine", "Words.")
TOUR = OwnText("tour", OwnTextKind.SNIPPET, "Tour", "Thank you for the tour.")


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: None) -> OwnTextsDialog:
    made = OwnTextsDialog(desk)
    qtbot.addWidget(made)
    desk.commit("Mine", [added(MINE)])
    with qtbot.waitActive(made):
        made.open_up(None)
    made.close()
    return made


def _names(dialog: OwnTextsDialog) -> list[str]:
    shown = dialog.list_part.list
    return [shown.item(place).text() for place in range(shown.count())]


def _again(qtbot: QtBot, dialog: OwnTextsDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.open_up(None)


def test_a_short_text_kept_from_a_letter_is_there(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog
) -> None:
    desk.commit("Tour", [added(TOUR)])
    _again(qtbot, dialog)
    assert _names(dialog) == ["Letters", "Mine", "Short texts", "Tour"]
    assert dialog.text_part.name.text() == "Mine"
    dialog.close()


def test_one_that_was_undone_is_gone_and_the_dialog_can_be_closed(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog
) -> None:
    failed: list[Problem] = []
    dialog.failed.connect(failed.append)
    desk.undo()
    _again(qtbot, dialog)
    assert _names(dialog) == []
    assert dialog.empty.isVisible()
    dialog.close()
    assert (dialog.isVisible(), failed) == (False, [])


def test_words_changed_elsewhere_are_shown_and_stay(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog
) -> None:
    desk.commit("Other words", [edited(MINE, replace(MINE, text="Other words."))])
    _again(qtbot, dialog)
    assert dialog.text_part.text.text == "Other words."
    dialog.close()
    assert [one.text for one in desk.known().own_texts] == ["Other words."]
