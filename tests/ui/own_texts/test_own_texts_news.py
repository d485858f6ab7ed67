"""One's own text in a letter that asks for news: chosen, named where it is open, given up again."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.fields import Field
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.people import Sender
from afterword.stories import example_board
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.main_window import MainWindow
from afterword.ui.own_texts.dialog import OwnTextsDialog
from afterword.ui.own_texts.menu import OwnTextsMenu
from tests.ui.windows import Windows, opened, press

NEWS = OwnText("news", OwnTextKind.LETTER, "News", "Is there news of the job at {company}?")
WRONG = OwnText("wrong", OwnTextKind.LETTER, "Wrong", "I like {compny}.")


@pytest.fixture
def dialog(qtbot: QtBot, windows: Windows) -> AskingNewsDialog:
    window: MainWindow = windows.open()
    example_board.show(window.desk, "Example", "America/Toronto")
    window.desk.commit("x", [added(one) for one in (NEWS, WRONG, Sender("Amina Haddad"))])
    window.show_board()
    waiting = next(one.id for one in window.desk.cards.values() if one.promised)
    window.features.writing.ask_for_news(waiting)
    return opened(qtbot, window, AskingNewsDialog)


def _choose(dialog: QWidget, words: str) -> None:
    menu = dialog.findChild(OwnTextsMenu)
    assert isinstance(menu, OwnTextsMenu)
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == words).trigger()


def test_it_is_chosen_and_the_suggested_letter_comes_back(
    qtbot: QtBot, dialog: AskingNewsDialog
) -> None:
    suggested = dialog.draft.letter.body
    _choose(dialog, "News")
    company = dict(dialog.draft.values)[Field.COMPANY]
    assert dialog.draft.letter.body == f"Is there news of the job at {company}?"
    press(qtbot, dialog, "Take that back")
    assert dialog.draft.letter.body == suggested
    _choose(dialog, "News")
    press(qtbot, dialog, "go back to the suggested letter")
    assert dialog.draft.letter.body == suggested
    dialog.close()


def test_one_left_open_is_named_and_goes_out_by_no_way(
    qtbot: QtBot, dialog: AskingNewsDialog
) -> None:
    asked: list[object] = []
    dialog.save_wanted.connect(asked.append)
    _choose(dialog, "Wrong")
    press(qtbot, dialog, "Save as PDF…")
    assert asked == []
    assert "Did you mean {company}?" in dialog.foot.words.text()
    _choose(dialog, "News")
    assert dialog.foot.words.text() == ""
    dialog.close()


def test_all_of_them_are_changed_over_the_window(qtbot: QtBot, dialog: AskingNewsDialog) -> None:
    _choose(dialog, "Change my own texts…")
    texts = opened(qtbot, dialog, OwnTextsDialog)
    assert texts.text_part.name.text() == "News"
    texts.close()
    dialog.close()
