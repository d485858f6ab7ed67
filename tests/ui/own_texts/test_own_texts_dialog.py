"""The dialog "My own texts" by keyboard and mouse: written, kept once, renamed, deleted, undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.stories.own_examples import example
from afterword.ui.own_texts.dialog import OwnTextsDialog
from tests.ui.after_interview.hands import focused

Key = Qt.Key


@pytest.fixture
def letter() -> Draft:
    return example("en_CA", Sender("Amina Haddad"), date(2026, 11, 22))


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: None) -> OwnTextsDialog:
    made = OwnTextsDialog(desk)
    qtbot.addWidget(made)
    return made


def _open(
    qtbot: QtBot, dialog: OwnTextsDialog, letter: Draft | None, *, keep: bool = False
) -> None:
    with qtbot.waitActive(dialog):
        dialog.open_up(letter, keep_it=keep)


def _texts(desk: Desk) -> list[tuple[str, str]]:
    return [(one.name, one.text) for one in desk.known().own_texts]


def _write(qtbot: QtBot, dialog: OwnTextsDialog, name: str, text: str) -> None:
    dialog.text_part.name.selectAll()
    qtbot.keyClicks(dialog.text_part.name, name)
    dialog.text_part.text.selectAll()
    qtbot.keyClicks(dialog.text_part.text, text)


def _names(dialog: OwnTextsDialog) -> list[str]:
    shown = dialog.list_part.list
    return [shown.item(place).text() for place in range(shown.count())]


def _choose(dialog: OwnTextsDialog, name: str) -> None:
    dialog.list_part.list.setCurrentRow(_names(dialog).index(name))


def test_the_letter_in_view_is_kept_with_its_fields_in_one_step(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter)
    assert "{company}" in dialog.empty.words.text()
    qtbot.mouseClick(dialog.empty.from_letter, Qt.MouseButton.LeftButton)
    assert focused() is dialog.text_part.name
    qtbot.keyClicks(focused(), "After a trial shift")
    assert desk.known().own_texts == ()
    before = desk.undo_text
    dialog.close()
    ((name, text),) = _texts(desk)
    assert name == "After a trial shift"
    assert "{company}" in text
    assert "{topic}" in text
    assert "Lakeside" not in text
    desk.undo()
    assert (desk.undo_text, desk.known().own_texts) == (before, ())


def test_it_is_seen_in_the_letter_while_it_is_written(
    qtbot: QtBot, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter, keep=True)
    part = dialog.text_part
    _write(qtbot, dialog, "Short", "I like {entreprise}. ")
    assert part.preview.toPlainText().startswith("Dear Ms. Patel:\n\nI like Lakeside Logistics.")
    assert part.problem.isHidden()
    qtbot.keyClicks(part.text, "And {compny}, and {more.")
    assert "{company}" in part.problem.words
    assert "And 1 more." in part.problem.words
    qtbot.mouseClick(part.problem, Qt.MouseButton.LeftButton)
    assert part.text.textCursor().selectedText() == "{compny}"
    qtbot.keyClicks(focused(), "Acme")
    assert "“{more.”" in part.problem.words


def test_a_field_is_chosen_from_the_menu(
    qtbot: QtBot, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter, keep=True)
    _write(qtbot, dialog, "Short", "Dear ")
    words = dialog.text_part.insert.menu().actions()
    next(one for one in words if one.data() == "{their title and name}").trigger()
    qtbot.keyClicks(focused(), ", hello")
    assert dialog.text_part.text.text == "Dear {their title and name}, hello"
    assert "Dear Ms. Patel, hello" in dialog.text_part.preview.toPlainText()


def test_without_a_letter_an_example_shows_it(qtbot: QtBot, dialog: OwnTextsDialog) -> None:
    _open(qtbot, dialog, None)
    assert dialog.empty.from_letter.isHidden()
    qtbot.mouseClick(dialog.empty.new, Qt.MouseButton.LeftButton)
    _write(qtbot, dialog, "", "I like {company}.")
    assert "I like Lakeside Logistics." in dialog.text_part.preview.toPlainText()


def test_another_is_chosen_changed_and_deleted_and_all_of_it_undone(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter, keep=True)
    _write(qtbot, dialog, "First", "One.")
    dialog.list_part.new_wanted.emit(OwnTextKind.SNIPPET)
    _write(qtbot, dialog, "Second", "Two.")
    assert _names(dialog) == ["Letters", "First", "Short texts", "Second"]
    _choose(dialog, "First")
    assert dialog.text_part.text.text == "One."
    dialog.text_part.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(dialog.text_part.text, " More.")
    _choose(dialog, "Second")
    assert _texts(desk) == [("First", "One. More."), ("Second", "Two.")]
    qtbot.mouseClick(dialog.list_part.delete, Qt.MouseButton.LeftButton)
    assert _texts(desk) == [("First", "One. More.")]
    assert dialog.text_part.name.text() == "First"
    qtbot.keyClick(dialog.list_part.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _names(dialog) == ["Letters", "First", "Short texts", "Second"]
    desk.undo()
    assert _texts(desk) == [("First", "One."), ("Second", "Two.")]
    assert dialog.text_part.text.text == "One."


def test_a_new_one_with_nothing_in_it_is_not_kept_and_one_without_a_name_gets_one(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter)
    dialog.list_part.new_wanted.emit(OwnTextKind.LETTER)
    dialog.close()
    assert desk.known().own_texts == ()
    _open(qtbot, dialog, letter)
    dialog.list_part.new_wanted.emit(OwnTextKind.LETTER)
    _write(qtbot, dialog, "", "Thank you for the long tour of it all.")
    dialog.close()
    assert _texts(desk)[0][0] == "Thank you for the long"


def test_spaces_that_hold_words_together_and_long_texts_are_kept_whole(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter, keep=True)
    text = "Objet\u00a0: 😀 <b>{{x}}</b> {compny}\n\n" + "word " * 3_000
    QApplication.clipboard().setText(text)
    dialog.text_part.text.selectAll()
    dialog.text_part.text.paste()
    assert "{compny}" in dialog.text_part.problem.words
    assert "<b>{x}</b>" in dialog.text_part.preview.toPlainText()
    dialog.close()
    assert _texts(desk)[0][1] == text


def test_what_cannot_be_kept_stays_in_the_dialog(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[Problem] = []
    dialog.failed.connect(failed.append)
    _open(qtbot, dialog, None)
    qtbot.mouseClick(dialog.empty.new, Qt.MouseButton.LeftButton)
    _write(qtbot, dialog, "Mine", "Words.")

    def refuse(*_: object) -> None:
        raise Problem("disk-full", folder="x")

    with monkeypatch.context() as patch:
        patch.setattr(Desk, "commit", refuse)
        dialog.close()
        assert dialog.isVisible()
        assert [one.code for one in failed] == ["disk-full"]
    assert dialog.text_part.text.text == "Words."
    dialog.close()
    assert _texts(desk) == [("Mine", "Words.")]


def test_the_name_is_followed_in_the_list_and_one_changed_elsewhere_is_shown(
    qtbot: QtBot, desk: Desk, dialog: OwnTextsDialog, letter: Draft
) -> None:
    _open(qtbot, dialog, letter, keep=True)
    _write(qtbot, dialog, "A & <b>", "One.")
    assert "A & <b>" in _names(dialog)
    assert dialog.flush()
    (kept,) = desk.known().own_texts
    assert isinstance(kept, OwnText)
    desk.undo()
    assert dialog.empty.isVisible()


def test_its_buttons_and_fields_have_names(dialog: OwnTextsDialog) -> None:
    fields = (dialog.text_part.text, dialog.text_part.name, dialog.list_part.list)
    assert all(field.accessibleName() for field in fields)
    kinds = [one.text() for one in dialog.list_part.new.menu().actions()]
    assert kinds == ["Letter", "Short text", "The letter in view"]
    assert all(isinstance(one, QAction) for one in dialog.list_part.new.menu().actions())
