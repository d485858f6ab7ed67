"""A page as it is heard: what a screen reader finds on it, in order, and where the keys lead."""

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.handbook import Handbook, Page
from afterword.ui import theme
from afterword.ui.handbook import reading_page
from afterword.ui.handbook.window import HandbookWindow

Key, Role = Qt.Key, QAccessible.Role
ROLES = {
    Role.Heading: "heading",
    Role.Paragraph: "words",
    Role.List: "list",
    Role.ListItem: "item",
    Role.BlockQuote: "quote",
    Role.Link: "link",
}
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, look: None) -> Iterator[HandbookWindow]:
    QAccessible.setActive(True)
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    made = HandbookWindow(None, settings)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show_page("voicemail")
    yield made
    made.close()


def heard(part: QAccessibleInterface) -> Iterator[str]:
    """Yield all parts below `part`, as they would be said."""
    for at in range(part.childCount()):
        child = part.child(at)
        role = ROLES[child.role()]
        told = child.textInterface()
        words = told.text(0, told.characterCount()) if told else ""
        words = words or child.text(QAccessible.Text.Name)
        level = child.attributesInterface()
        if level:
            role += f" {level.attributeValue(QAccessible.Attribute.Level)}"
        yield f"{role}: {words}"
        yield from heard(child)


def page(window: HandbookWindow) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(window.page)


def here(window: HandbookWindow) -> str:
    """Return the words of the part that claims the keyboard."""
    told = page(window).focusChild().textInterface()
    return told.text(0, told.characterCount())


def expected(book: Handbook, shown: Page) -> Iterator[str]:
    """Yield what is to be heard of a page, from its file."""
    yield f"words: {book.chapter_of(shown)}"
    yield f"heading 1: {shown.title}"
    yield f"words: {shown.summary}"
    before = ""
    for line in filter(None, shown.text.splitlines()):
        mark, _, words = line.partition(" ")
        if mark in {"-", ">"} and mark != before:
            yield {"-": "list: ", ">": "quote: "}[mark]
        before = mark
        kind = {"##": "heading 2", "-": "item", ">": "words"}.get(mark)
        said = _LINK.sub(r"\1", words if kind else line)
        yield f"{kind or 'words'}: {said}"
        yield from (f"link: {found}" for found in _LINK.findall(line))


def test_a_page_is_heard_as_it_is_built(window: HandbookWindow) -> None:
    book = resources.handbook("en")
    for key in ("voicemail", "the-call", "a-refusal"):
        shown = book.page(key)
        assert shown is not None
        window.show_page(key)
        assert list(heard(page(window))) == list(expected(book, shown))


def test_each_part_flows_into_the_next_so_that_all_is_read_in_one_go(
    window: HandbookWindow,
) -> None:
    part, said = page(window).child(0), list[str]()
    flows = QAccessible.RelationFlag.FlowsFrom
    while part is not None:
        told = part.textInterface()
        said.append(told.text(0, told.characterCount()))
        ways = [other for other, way in part.relations() if way == flows]
        part = ways[0] if ways else None
    assert said == [line for line in window.page.toPlainText().splitlines() if line]


def test_arrows_walk_part_by_part_and_with_control_from_title_to_title(
    qtbot: QtBot, window: HandbookWindow
) -> None:
    assert here(window) == "A voicemail that gets a call back"
    qtbot.keyClick(window.page, Key.Key_Down)
    assert here(window).startswith("Under 25 seconds")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.page, Key.Key_Down, control)
    assert here(window) == "What to do now"
    qtbot.keyClick(window.page, Key.Key_Down, control)
    assert here(window) == "Why"
    # The arrows of some keyboards count as keys of a pad.
    qtbot.keyClick(window.page, Key.Key_Up, Qt.KeyboardModifier.KeypadModifier)
    assert here(window).startswith("Say your phone number")


def test_a_link_is_reached_and_followed_without_a_key(qtbot: QtBot, window: HandbookWindow) -> None:
    part = _link(page(window))
    assert part is not None
    part.actionInterface().doAction("Press")
    # Who asked for it still holds what it was asked of.
    assert part.text(QAccessible.Text.Name) == "two tries"
    qtbot.waitUntil(lambda: window.page.accessibleName() == "When to ask for news")
    assert here(window) == "When to ask for news"


def test_pages_and_colours_change_under_one_who_listens(
    window: HandbookWindow, qapp: QApplication
) -> None:
    for shown in resources.handbook("en").pages[:8]:
        window.show_page(shown.key)
        assert f"heading 1: {shown.title}" in list(heard(page(window)))
    theme.apply(qapp, "dark")
    assert here(window) == window.page.accessibleName()
    theme.apply(qapp, "light")
    left = window.page.findChildren(QObject)
    window.show_page("voicemail")
    list(heard(page(window)))
    QApplication.sendPostedEvents(None, 52)
    assert len(window.page.findChildren(QObject)) < 2 * len(left)


def _link(part: QAccessibleInterface) -> QAccessibleInterface | None:
    for at in range(part.childCount()):
        child = part.child(at)
        found = child if child.role() == Role.Link else _link(child)
        if found is not None:
            return found
    return None


def test_reading_the_code_ahead_in_a_thread_changes_nothing_that_qt_looks_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[object] = []
    monkeypatch.setattr(QAccessible, "installFactory", found.append)
    runpy.run_path(str(reading_page.__file__))
    assert found == []
