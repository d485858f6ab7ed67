"""While a sentence is changed, a snippet is put in at the cursor, and words are kept as one."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QTextCursor
from pytestqt.qtbot import QtBot

from afterword.ui.letter.sentence_editor import SentenceEditor
from afterword.ui.letter.snippet_menu import Snippet

TOUR = Snippet("After a tour", "Thank you for the tour of Acme.")
ROLE = Snippet("Role", "", "Nothing is known for {their role} in this letter.")


@pytest.fixture
def editor(qtbot: QtBot) -> SentenceEditor:
    made = SentenceEditor(None)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(made)
    return made


def _open(editor: SentenceEditor, words: str = "It was good. Bye.") -> list[str]:
    used: list[str] = []
    editor.used.connect(used.append)
    editor.open_at(QRect(0, 0, 10, 10), words, "body", edited=False)
    return used


def _action(editor: SentenceEditor, words: str) -> QAction:
    return next(one for one in editor.menu.actions() if words in one.text())


def test_a_snippet_goes_in_at_the_cursor_a_space_away(editor: SentenceEditor, qtbot: QtBot) -> None:
    editor.use_snippets([TOUR, ROLE])
    used = _open(editor)
    cursor = editor.box.textCursor()
    cursor.setPosition(len("It was good."))
    editor.box.setTextCursor(cursor)
    qtbot.keyClick(editor.box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    _action(editor, "After a tour").trigger()
    editor.menu.close()
    qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert used == ["It was good. Thank you for the tour of Acme. Bye."]


def test_one_that_has_no_value_here_says_so_and_is_not_put_in(editor: SentenceEditor) -> None:
    editor.use_snippets([TOUR, ROLE])
    _open(editor)
    editor.insert.click()
    role = _action(editor, "{their role}")
    assert not role.isEnabled()
    assert _action(editor, "After a tour").toolTip() == TOUR.words
    editor.menu.close()
    editor.close()


def test_selected_words_are_kept(editor: SentenceEditor) -> None:
    kept: list[str] = []
    editor.keep_wanted.connect(kept.append)
    editor.use_snippets([])
    _open(editor)
    editor.insert.click()
    assert not _action(editor, "Keep the selected words").isEnabled()
    editor.box.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(3):
        editor.box.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    editor.insert.click()
    _action(editor, "Keep the selected words").trigger()
    assert kept == ["It was good"]
    editor.menu.close()
    editor.close()


def test_without_a_place_to_keep_them_none_are_offered(editor: SentenceEditor) -> None:
    _open(editor)
    assert editor.insert.isHidden()
    editor.close()


def test_a_text_of_ones_own_is_not_said_another_way(editor: SentenceEditor) -> None:
    _open(editor)
    assert not editor.again.isHidden()
    editor.close()
    editor.open_at(QRect(0, 0, 10, 10), "Mine.", "body", edited=False, own_text=True)
    assert editor.again.isHidden()
    editor.close()
