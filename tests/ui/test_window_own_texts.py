"""One's own texts in the window: chosen for a letter, followed, changed, never printed open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.ui.main_window import MainWindow
from afterword.ui.own_texts.dialog import OwnTextsDialog
from afterword.ui.own_texts.menu import OwnTextsMenu
from tests.ui.after_interview.hands import letters
from tests.ui.windows import Windows, front, opened, press, type_page

Key = Qt.Key
TRIAL = OwnText(
    "trial",
    OwnTextKind.LETTER,
    "After a trial & shift",
    "Thank you for the shift at {company}, {their title and name}. {topic} I learned a lot.",
)
WRONG = OwnText("wrong", OwnTextKind.LETTER, "Wrong", "I like {compny}.")
SHORT = OwnText("short", OwnTextKind.LETTER, "Short", "Thank you.")
TOUR = OwnText("tour", OwnTextKind.SNIPPET, "Tour", "Thank you for the tour of {company}.")


@pytest.fixture
def window(qtbot: QtBot, windows: Windows) -> MainWindow:
    made = windows.open()
    made.desk.commit("Own texts", [added(one) for one in (TRIAL, WRONG, SHORT, TOUR)])
    type_page(qtbot, made)
    return made


def _menu(window: MainWindow) -> OwnTextsMenu:
    found = window.page.letters.menu.findChild(OwnTextsMenu)
    assert isinstance(found, OwnTextsMenu)
    found.aboutToShow.emit()
    return found


def _action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def _choose(window: MainWindow, words: str) -> None:
    _action(_menu(window), words).trigger()


def test_a_text_is_chosen_follows_the_page_and_is_taken_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.page
    suggested = letters(page)
    _choose(window, "After a trial && shift")
    first, *others = letters(page)
    assert first == "Thank you for the shift at Lakeside Logistics, Sarah Patel. I learned a lot."
    assert others == suggested[1:]
    page.parts.job.company.setText("Acme")
    page.parts.job.company.textEdited.emit("Acme")
    assert "the shift at Acme, Sarah" in letters(page)[0]
    assert _action(_menu(window), "After a trial && shift").isChecked()
    press(qtbot, window, "Take that back")
    page.parts.job.company.setText("Lakeside Logistics")
    assert letters(page) == suggested


def test_a_topic_that_the_text_does_not_say_is_not_shown_as_said(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.page
    row = page.parts.people.rows[0]
    row.topic.setText("your new scanners")
    row.topic.textEdited.emit("your new scanners")
    page.refresh()
    assert "your new scanners" in row.line.words
    _choose(window, "After a trial && shift")
    assert "about your new scanners. I learned" in letters(page)[0]
    assert "your new scanners" in row.line.words
    _choose(window, "Short")
    page.refresh()
    assert letters(page)[0] == "Thank you."
    unsaid = "Your own text for this letter does not say it. It stays in your notes."
    assert row.line.words == unsaid
    row.topic.setText("your new scanners and what")
    row.topic.textEdited.emit(row.topic.text())
    page.refresh()
    assert row.line.words == unsaid
    row.topic.setText("")
    row.topic.textEdited.emit("")
    page.refresh()
    assert unsaid not in row.line.words


def test_a_text_to_the_head_that_says_no_topic_says_so_too(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.page
    row = page.parts.people.rows[1]
    row.topic.setText("your new scanners")
    row.topic.textEdited.emit("your new scanners")
    page.letters.together.chosen.emit(row.person().letter_id)
    assert "your new scanners" in row.line.words
    _choose(window, "Short")
    page.refresh()
    assert letters(page)[0].startswith("Thank you.\n\n")
    assert "does not say it" in row.line.words


def test_its_sentences_are_changed_in_place_and_the_suggested_letter_comes_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.page
    suggested = letters(page)
    _choose(window, "After a trial && shift")
    preview = page.letters.preview
    place = next(at for at, one in enumerate(preview.sheet.spots) if one.role == "own-3")
    preview.edit(place)
    qtbot.keyClicks(preview.editor.box, " Really.")
    qtbot.keyClick(preview.editor.box, Key.Key_Return)
    assert letters(page)[0].endswith("I learned a lot. Really.")
    press(qtbot, window, "go back to the suggested letter")
    assert letters(page) == suggested
    assert not [one for one in _menu(window).actions() if one.text() == "The suggested letter"]


def test_one_without_any_words_is_not_offered(window: MainWindow) -> None:
    window.desk.commit("Nothing", [added(OwnText("none", OwnTextKind.LETTER, "", " "))])
    assert [one.text() for one in _menu(window).actions() if one.isCheckable()] == [
        "After a trial && shift",
        "Short",
        "Wrong",
    ]


def test_a_letter_left_open_is_named_and_not_printed(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    _choose(window, "Wrong")
    page.refresh()
    asked: list[object] = []
    page.print_wanted.connect(asked.append)
    page.pdf_wanted.connect(asked.append)
    page.mail_wanted.connect(asked.append)
    for words in ("Print 3 letters", "Save as PDF", "E-mail instead"):
        press(qtbot, window, words)
    assert asked == []
    assert "{compny} is not a field. Did you mean {company}?" in page.bar.words
    assert "{compny}" in page.parts.people.rows[0].line.words
    place = next(at for at, one in enumerate(page.letters.preview.sheet.spots) if one.changed)
    page.letters.preview.edit(place)
    page.letters.preview.editor.box.setPlainText("I like Acme.")
    qtbot.keyClick(page.letters.preview.editor.box, Key.Key_Return)
    page.refresh()
    assert "Ready" in page.bar.words


def test_a_short_text_is_put_into_a_sentence_and_words_are_kept_as_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.page
    page.refresh()
    preview = page.letters.preview
    preview.edit(next(at for at, one in enumerate(preview.sheet.spots) if one.is_sentence))
    editor = preview.editor
    editor.box.setPlainText("Hello.")
    editor.box.moveCursor(QTextCursor.MoveOperation.End)
    editor.menu.show_snippets(editor.snippets, selected=False)
    _action(editor.menu, "Tour").trigger()
    assert editor.box.toPlainText() == "Hello. Thank you for the tour of Lakeside Logistics."
    editor.box.selectAll()
    editor.keep_wanted.emit(editor.box.toPlainText())
    kept = next(one for one in window.desk.known().own_texts if one.name.startswith("Hello"))
    assert kept.text == "Hello. Thank you for the tour of {company}."
    assert kept.kind is OwnTextKind.SNIPPET
    assert "Hello. Thank you for the" in [one.name for one in editor.snippets]
    editor.close()


def test_the_letter_in_view_is_kept_and_what_was_typed_survives_the_window(
    qtbot: QtBot, window: MainWindow, windows: Windows
) -> None:
    _choose(window, "Keep this letter as my own text…")
    dialog = opened(qtbot, window, OwnTextsDialog)
    assert "Sarah Patel" in dialog.text_part.name.text()
    qtbot.keyClicks(dialog.text_part.name, "Mine")
    windows.close(window)
    again = windows.open()
    assert "Mine" in [one.name for one in again.desk.known().own_texts]


def test_one_letter_to_everybody_is_called_after_all_of_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.page.letters.together.chosen.emit(EVERYBODY)
    _choose(window, "Keep this letter as my own text…")
    dialog = opened(qtbot, window, OwnTextsDialog)
    names = "Sarah Patel, Linh Nguyen, Tom Berg"
    assert dialog.text_part.name.text() == f"Like the letter to {names}"
    assert names in dialog.text_part.preview.accessibleName()
    dialog.close()


def test_they_are_shown_from_the_board_in_an_example(qtbot: QtBot, window: MainWindow) -> None:
    window.features.writing.own_words.open_up()
    dialog = opened(qtbot, window, OwnTextsDialog)
    assert "Sarah Patel" in dialog.text_part.preview.accessibleName()
    dialog.close()
    window.show_board()
    window.features.writing.own_words.open_up()
    assert "example" in dialog.text_part.preview.accessibleName()
    dialog.close()


def test_a_kept_letter_opens_again_with_its_text(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    _choose(window, "After a trial && shift")
    press(qtbot, window, "Keep for later")
    (card,) = window.desk.cards
    window.desk.commit("Other", [added(OwnText("new", OwnTextKind.LETTER, "New", "Hi."))])
    window.features.write_letters(card)
    front(qtbot, window)
    assert "the shift at Lakeside Logistics, Sarah Patel." in letters(page)[0]
