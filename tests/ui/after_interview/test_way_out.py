"""A letter with something to answer first goes out after a second yes, and is asked about once."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories import choices
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching.stop_sheet import StopSheet
from afterword.ui.coaching.stops import stopped
from tests.stories.pages import panel

PAGE = panel()
FIRST, SECOND, _ = PAGE.people
LEFT = "Thank you for showing me round [Company] on Monday."
LONG = " ".join(["Thank you for the day."] * 80)


@pytest.fixture
def gone(page: AfterInterviewPage) -> list[tuple[Draft, ...]]:
    """Show a panel of three; return the letters that went out, as they do."""
    page.show_answers(PAGE)
    found: list[tuple[Draft, ...]] = []
    for way in (page.print_wanted, page.again_wanted, page.pdf_wanted, page.mail_wanted):
        way.connect(found.append)
    return found


def _say(page: AfterInterviewPage, words: str, letter: str = FIRST.letter_id) -> None:
    page.letters.wished.emit(
        partial(choices.with_edit, letter_id=letter, role="thanks", text=words)
    )


def _sheet(page: AfterInterviewPage) -> StopSheet:
    sheets = [one for one in page.findChildren(StopSheet) if one.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def _ways(page: AfterInterviewPage) -> list[SignalInstance]:
    bar = page.bar
    return [bar.print_wanted, bar.again_wanted, bar.pdf_wanted, bar.mail_wanted]


def test_letters_with_nothing_to_answer_go_at_once(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]]
) -> None:
    for way in _ways(page):
        way.emit()
    assert [len(drafts) for drafts in gone] == [3, 3, 3, 3]
    assert not page.findChildren(StopSheet)


def test_every_way_out_asks_first_and_a_yes_is_remembered(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    for place, way in enumerate(_ways(page)):
        words = f"{LEFT} It was {place} o'clock."
        _say(page, words)
        way.emit()
        assert len(gone) == 2 * place
        sheet = _sheet(page)
        assert [one.name_shown for one in sheet.items] == ["To Sarah Patel"]
        qtbot.mouseClick(sheet.anyway_button, Qt.MouseButton.LeftButton)
        assert words in gone[-1][0].letter.body
        way.emit()
        assert len(gone) == 2 * place + 2


def test_other_words_are_asked_about_anew(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    _say(page, LEFT)
    page.print_letters()
    qtbot.mouseClick(_sheet(page).anyway_button, Qt.MouseButton.LeftButton)
    _say(page, LEFT.replace("Monday", "Tuesday"))
    page.print_letters()
    assert len(gone) == 1
    assert _sheet(page).items


def test_enter_shows_the_first_thing_in_its_place(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    _say(page, LEFT, SECOND.letter_id)
    page.print_letters()
    sheet = _sheet(page)
    with qtbot.waitActive(sheet):
        pass
    assert sheet.focusWidget() is sheet.items[0].show_button
    qtbot.keyClick(sheet.items[0].show_button, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert page.letters.current == SECOND.letter_id
    editor = page.letters.preview.editor
    assert editor.isVisible()
    assert editor.box.textCursor().selectedText() == "[Company]"
    assert not gone


def test_it_is_shown_where_the_list_has_taken_the_place_of_the_page(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    _say(page, LEFT)
    page.resize(420, 420)
    page.sides.turn_over()
    page.letters.page.look_action.trigger()
    qtbot.waitUntil(lambda: not page.letters.preview.isVisible())
    page.print_letters()
    qtbot.mouseClick(_sheet(page).items[0].show_button, Qt.MouseButton.LeftButton)
    assert page.letters.preview.isVisible()
    assert page.letters.preview.editor.isVisible()
    assert not gone


def test_what_is_put_right_elsewhere_asks_no_more(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    _say(page, LONG)
    page.print_letters()
    sheet = _sheet(page)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    _say(page, "Thank you for the day.")
    page.print_letters()
    assert len(gone) == 1


def test_all_of_it_is_told_aloud(page: AfterInterviewPage) -> None:
    page.show_answers(PAGE)
    _say(page, LEFT)
    _say(page, LONG, SECOND.letter_id)
    page.print_letters()
    sheet = _sheet(page)
    for button in sheet.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    names = [one.show_button.accessibleName() for one in sheet.items]
    assert [name.partition(".")[0] for name in names] == [
        "Show it: To Sarah Patel",
        "Show it: To Linh Nguyen",
    ]
    assert all(one.show_button.accessibleDescription() for one in sheet.items)
    assert QApplication.activeModalWidget() is sheet


def test_the_bar_says_it_before_anybody_asks_and_no_more_after_a_yes(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    told = "1 letters have something to look at first."
    _say(page, LEFT)
    first, second, _ = page.parts.people.rows
    assert all(row.line.words.startswith("✓") for row in (first, second))
    qtbot.waitUntil(lambda: told in page.bar.words)
    assert page.bar.words.startswith("Ready: 2 letters.")
    assert not first.line.words.startswith("✓")
    assert second.line.words.startswith("✓")
    page.print_letters()
    qtbot.mouseClick(_sheet(page).anyway_button, Qt.MouseButton.LeftButton)
    assert len(gone) == 1
    page.refresh()
    qtbot.waitUntil(lambda: told not in page.bar.words)
    assert first.line.words.startswith("✓")


def test_on_a_full_disk_letters_go_all_the_same_and_that_is_told(
    page: AfterInterviewPage,
    gone: list[tuple[Draft, ...]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_desk: Desk, _key: str, _text: str) -> None:
        raise Problem("disk-full")

    _say(page, LEFT)
    page.print_letters()
    monkeypatch.setattr(Desk, "keep", full)
    with qtbot.waitSignal(page.failed):
        qtbot.mouseClick(_sheet(page).anyway_button, Qt.MouseButton.LeftButton)
    assert [len(drafts) for drafts in gone] == [3]


def test_what_cannot_be_read_while_writing_is_told_once_letters_go(
    page: AfterInterviewPage,
    gone: list[tuple[Draft, ...]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def away(_desk: Desk, _key: str) -> str:
        raise Problem("database-busy")

    with monkeypatch.context() as patched:
        patched.setattr(Desk, "kept", away)
        _say(page, LEFT)
        qtbot.waitUntil(lambda: page.coach.is_settled)
        with qtbot.waitSignal(page.failed):
            page.print_letters()
    assert not gone


def test_once_one_is_put_right_the_others_stand_close_together(
    page: AfterInterviewPage, gone: list[tuple[Draft, ...]], qtbot: QtBot
) -> None:
    _say(page, LEFT)
    _say(page, LEFT, SECOND.letter_id)
    page.print_letters()
    sheet = _sheet(page)
    high, item = sheet.height(), sheet.items[0].height()
    assert len(sheet.items) > 1
    drafts = page.drafts()
    left = stopped(drafts, page.reviewer.stops(drafts, page.answers()), {})
    sheet.show_stops(left[:1])
    qtbot.waitUntil(lambda: sheet.height() < high)
    QApplication.processEvents()
    assert sheet.items[0].height() <= item
    assert not gone
