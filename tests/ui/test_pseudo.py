"""The whole window in a language of nobody's: every word translated, none cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.domain.answers import PersonMet
from afterword.domain.invites import Invite
from afterword.domain.moments import Moment
from afterword.domain.problems import Problem
from afterword.ui import reading_words
from afterword.ui.board.roles import Role
from afterword.ui.main_window import MainWindow
from afterword.ui.messages import PROBLEMS, problem_sentence
from tests.stories.pages import TODAY, panel
from tests.ui.after_interview.hands import type_here
from tests.ui.pseudo import plain_words, pseudo
from tests.ui.seen import cut_off, own_words, texts
from tests.ui.windows import SIZE, Windows, action, opened


@pytest.fixture
def window(foreign: None, windows: Windows) -> MainWindow:
    return windows.open()


def check(window: MainWindow, *own: str) -> None:
    """Hold that all that is seen is translated and has its room."""
    QApplication.processEvents()
    known = own_words(window, own)
    assert not [text for text in sorted(texts(window)) if plain_words(text, known)]
    assert not cut_off(window)
    assert window.size() == SIZE


def test_the_empty_page(window: MainWindow) -> None:
    check(window)
    assert {pseudo("Company"), pseudo("Who you met")} <= texts(window)


def test_a_filled_page_with_questions_and_letters(qtbot: QtBot, window: MainWindow) -> None:
    guest = PersonMet("Tom Berg, HR", "the team is growing", email="tom@example.com")
    people = (*panel().people[:2], guest, PersonMet("the night manager", role_only=True))
    window.page.show_answers(panel(people=people, company_guessed=True, uid="a@b"))
    check(window)
    window.page.parts.people.rows[1].remove_button.click()
    window.page.show_answers(replace(window.page.answers(), company_guessed=False))
    check(window, "Linh Nguyen")
    assert window.page.letters.preview.isVisible()


def test_the_page_of_a_card(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "example").trigger()
    window.features.write_letters("example-1")
    check(window)


def test_the_board_with_its_fields_and_its_filter(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "example").trigger()
    window.board_screen._today.recount()
    check(window)
    action(window, "new-card").trigger()
    check(window)
    action(window, "filter").trigger()
    type_here(qtbot, "nobody")
    check(window)
    action(window, "undo").trigger()
    check(window)


def test_what_no_card_can_show_whole_is_in_its_tooltip(window: MainWindow) -> None:
    action(window, "example").trigger()
    board = window.board_screen.board
    for column in board.columns:
        width = board.delegate.shape.card_rect(column.list.rect()).width()
        for row in range(column.list.count):
            card = column.list.tree.index(row, 0, column.list.rootIndex())
            tip = str(card.data(Qt.ItemDataRole.ToolTipRole))
            face = card.data(Role.FACE)
            assert all(text in tip for text in board.delegate.painter.elided(face, width))


def test_the_menu_of_a_card_and_of_a_step_back(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "example").trigger()
    board = window.board_screen.board
    board.focus_card("example-3")
    board.mover.push("example-3", 1)
    action(window, "undo").trigger()
    qtbot.keyClick(board.columns[1].list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = opened(qtbot, window, QMenu)
    check(window)
    assert pseudo("I &sent the letters") in texts(window)
    menu.close()


@pytest.mark.parametrize("name", ["shortcuts", "about"])
def test_what_help_opens(window: MainWindow, name: str) -> None:
    action(window, name).trigger()
    check(window, "0.1.0")


def test_the_question_for_a_time_zone(qtbot: QtBot, window: MainWindow) -> None:
    window.features.invitations._read(
        Invite("a@b", Moment(TODAY, None, ""), zone_said="Lakeside Time")
    )
    dialog = opened(qtbot, window, QInputDialog)
    check(window, "Lakeside Time", *dialog.comboBoxItems())
    dialog.reject()


def test_the_dialogs_for_files(qtbot: QtBot, window: MainWindow) -> None:
    window.page.show_answers(panel())
    for ask in (window.features.invitations.choose, window.page.save_as_pdf):
        ask()
        dialog = opened(qtbot, window, QFileDialog)
        assert not plain_words(dialog.windowTitle(), [])
        assert not [text for text in dialog.nameFilters() if plain_words(text, ["ics", "eml"])]
        dialog.reject()


def test_every_problem(qtbot: QtBot, window: MainWindow) -> None:
    values = {"path", "folder", "backup", "name", "reason", "characters", "queue", "zone", "other"}
    values |= {"address", "found", "most", "paper", "said", "title"}
    for code in [*PROBLEMS, "nobody-knows"]:
        said = problem_sentence(Problem(code, **dict.fromkeys(values, "…")))
        assert not plain_words(said, ["nobody-knows"])
    window.say(Problem("disk-full"))
    assert not plain_words(opened(qtbot, window, QMessageBox).text(), [])
    check(window)


def test_every_answer_to_a_topic(foreign: None) -> None:
    said = [reading_words.reading_sentence(code, "…") for code in reading_words.SENTENCES]
    said += [reading_words.choice_label(code, "…") for code in reading_words.LABELS]
    assert not [text for text in said if plain_words(text, [])]
