"""The list beside a letter: walked, followed into the words, and left as it was."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from afterword.ui.coaching.coached_page import CoachedPage
from afterword.ui.coaching.kept_open import keep_open
from tests.ui.coaching.hands import row_of

CLICK = Qt.MouseButton.LeftButton


def test_its_key_leads_to_what_matters_most_and_arrows_walk_the_lines(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    coached.look_action.trigger()
    lines = coached.list.lines
    assert coached.list.heading.text() == "3 to look at"
    assert lines.current is row_of(coached, "Pattel")
    qtbot.keyClick(row_of(coached, "Pattel").head, Qt.Key.Key_Up)
    assert lines.current is row_of(coached, "!!")
    assert QApplication.focusWidget() is row_of(coached, "!!").head
    assert not row_of(coached, "Pattel").change.isVisible()
    qtbot.keyClick(row_of(coached, "!!").head, Qt.Key.Key_Escape)
    assert coached.list.isHidden()
    assert QApplication.focusWidget() in coached.badges.badges.values()


def test_enter_on_a_line_selects_its_words_on_the_page(qtbot: QtBot, coached: CoachedPage) -> None:
    coached.look_action.trigger()
    qtbot.keyClick(row_of(coached, "!!").head, Qt.Key.Key_Return)
    editor = coached.preview.editor
    assert editor.isVisible()
    assert editor.box.textCursor().selectedText() == "!!"
    editor.close()


def test_a_click_shows_where_it_stands_and_a_second_goes_into_the_words(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    coached.look_action.trigger()
    head = row_of(coached, "!!").head
    qtbot.mouseClick(head, CLICK)
    pointed = coached.preview.sheet._pointed
    assert pointed is not None
    assert pointed.advice == "One mark is enough here."
    assert not coached.preview.editor.isVisible()
    qtbot.mouseClick(head, CLICK)
    assert coached.preview.editor.isVisible()
    coached.preview.editor.close()


def test_a_line_says_why_and_a_screen_reader_hears_its_quality_and_weight(
    coached: CoachedPage,
) -> None:
    coached.look_action.trigger()
    row = row_of(coached, "!!")
    assert row.head.words == "One mark is enough here. “!!”"
    spoken = "Sincere. One mark is enough here. “!!” Worth changing."
    assert row.head.accessibleName() == spoken
    assert row.head.accessibleDescription() == row._reason.text()


def test_tab_goes_from_the_page_through_the_open_line_to_the_badges(
    coached: CoachedPage,
) -> None:
    coached.look_action.trigger()
    row = row_of(coached, "Pattel")
    coached.preview.sheet.setFocus()
    walked: list[object] = []
    for _ in range(6):
        coached.focusNextChild()
        walked.append(QApplication.focusWidget())
    badge = next(iter(coached.badges.badges.values()))
    close = coached.list.close_button
    assert walked == [row.head, row.more, row.change, row.words, close, badge]


def test_the_list_stands_beside_the_page_where_there_is_room(coached: CoachedPage) -> None:
    coached.look_action.trigger()
    page, found = coached.preview, coached.list
    assert found.geometry().top() > page.geometry().bottom()
    assert found.height() < coached.height() / 2
    coached.resize(1000, 560)
    QApplication.processEvents()
    assert found.geometry().left() > page.geometry().right()


def test_what_can_no_longer_be_changed_offers_no_change(coached: CoachedPage) -> None:
    draft = coached.preview.draft
    assert draft is not None
    coached.show_draft(draft, "letter", changeable=False)
    coached.look_action.trigger()
    row = row_of(coached, "Pattel")
    assert row.head.isVisible()
    assert not row.change.isVisible()
    assert not row.words.isVisible()


def test_the_list_is_as_it_was_left(coached: CoachedPage, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    keep_open(coached, settings)
    assert coached.list.isHidden()
    coached.look_action.trigger()
    coached.open_list(opened=False)
    keep_open(coached, settings)
    assert coached.list.isVisible()


def test_in_little_room_an_open_line_is_seen_whole_with_the_page(coached: CoachedPage) -> None:
    coached.resize(400, 300)
    coached.look_action.trigger()
    for _ in range(3):
        QApplication.processEvents()
    row, found = row_of(coached, "Pattel"), coached.list
    assert coached.preview.isVisible()
    assert row.visibleRegion().boundingRect().height() == row.height()
    tops = [one.visibleRegion().boundingRect() for one in found.lines.findChildren(QLabel)]
    assert all(one.isEmpty() or one.top() == 0 for one in tops)


def test_in_very_little_room_the_list_gives_way_to_the_words_that_are_changed(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    coached.resize(480, 190)
    coached.look_action.trigger()
    QApplication.processEvents()
    assert not coached.preview.isVisible()
    qtbot.keyClick(row_of(coached, "!!").head, Qt.Key.Key_Return)
    assert coached.preview.isVisible()
    assert coached.preview.editor.isVisible()
    coached.preview.editor.close()


def test_once_there_is_a_handbook_a_line_leads_to_its_page(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    menu = row_of(coached, "!!").more.menu()
    assert [one.text() for one in menu.actions() if one.isVisible()][2:] == []
    coached.list.lines.has_pages = True
    draft = coached.preview.draft
    assert draft is not None
    coached.show_draft(draft, "letter", changeable=False)
    page = row_of(coached, "!!").more.menu().actions()[2]
    assert page.isVisible()
    with qtbot.waitSignal(coached.page_wanted) as wanted:
        page.trigger()
    assert wanted.args


def test_who_left_the_list_keeps_the_keyboard_when_there_is_nothing_more_to_look_at(
    coached: CoachedPage,
) -> None:
    coached.look_action.trigger()
    field = QLineEdit(coached)
    field.show()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    coached.list.show_found((), lambda _: False, changeable=True)
    assert QApplication.focusWidget() is field
