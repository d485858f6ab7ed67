"""The menus as they stand in the window, in each language: once each, by letters, no key twice."""

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.ui import actions, shortcuts
from afterword.ui.main_window import MainWindow
from tests.ui.windows import Windows

CONTEXT = "actions"
ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "Enter": "Return", "Delete": "Del"}
OF_COLUMNS = ("Ctrl+Shift+M", "Menu", "Home", "End", "PgUp", "PgDown", "Esc", "Tab")
"""Keys a list of cards or a field takes for itself, beside those on the sheet."""


class FromSources(QTranslator):
    """Speaks a language straight from what translators wrote."""

    def __init__(self, language: str) -> None:
        super().__init__()
        tree = ET.parse(resources.folder("i18n", f"{language}.ts"))
        self._words = {
            (context.findtext("name"), message.findtext("source")): message.findtext("translation")
            for context in tree.iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        # Nothing, unlike no words, leaves it to Qt's own translators.
        found = self._words.get((context, sourceText)) if context == CONTEXT else None
        return found or None  # pyright: ignore[reportReturnType]


@pytest.fixture(params=["en_CA", "fr_CA"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak the language while the window is made."""
    spoken = FromSources(request.param)
    QCoreApplication.installTranslator(spoken)
    yield request.param
    QCoreApplication.removeTranslator(spoken)


@pytest.fixture
def window(language: str, windows: Windows) -> MainWindow:
    return windows.open()


def menus(window: MainWindow) -> list[QMenu]:
    """Return the menus of the bar, in order."""
    found = [action.menu() for action in window.menuBar().actions()]
    return [menu for menu in found if isinstance(menu, QMenu)]


def lines(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def mnemonic(text: str) -> str:
    """Return the letter behind the ampersand, empty for none."""
    found = text.replace("&&", "").partition("&")[2][:1]
    return found.casefold()


def test_every_action_of_the_table_stands_in_one_menu(window: MainWindow) -> None:
    placed = [action.objectName() for menu in menus(window) for action in lines(menu)]
    assert Counter(placed) == Counter(spec.name for spec in actions.ACTIONS)


def test_each_menu_has_a_letter_of_its_own_for_each_line(window: MainWindow, language: str) -> None:
    rows = [[menu.title() for menu in menus(window)]]
    assert (rows[0][0] == "&File") is (language == "en_CA")
    rows += [[action.text() for action in lines(menu)] for menu in menus(window)]
    for row in rows:
        letters = [mnemonic(text) for text in row]
        assert all(letters), row
        assert len(set(letters)) == len(letters), row


def test_no_key_does_two_things(window: MainWindow) -> None:
    keys = [
        sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.findChildren(QAction)
        if action.objectName() in {spec.name for spec in actions.ACTIONS}
        for sequence in action.shortcuts()
    ]
    of_cards = [_portable(key) for _, keys in actions.CARD_KEYS for key in keys.split()]
    assert len(keys) > 5
    assert all(QKeySequence(key).toString() for key in of_cards), of_cards
    taken = Counter([*keys, *{*of_cards, *OF_COLUMNS}])
    assert [key for key, times in taken.items() if times > 1] == []


def test_the_sheet_lists_every_key_of_every_action(qtbot: QtBot, window: MainWindow) -> None:
    table = {spec.name for spec in actions.ACTIONS}
    made = {one.objectName(): one for one in window.findChildren(QAction) if one.text()}
    made = {name: action for name, action in made.items() if name in table}
    sheet = shortcuts.sheet(window, made)
    qtbot.addWidget(sheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in actions.ACTIONS:
        keys = [
            key.toString(QKeySequence.SequenceFormat.NativeText)
            for key in made[spec.name].shortcuts()
        ]
        assert all(any(key in words for words in said) for key in keys), spec
        plain = actions.words(spec.text).replace("&", "").removesuffix("…")
        assert not keys or plain in said, spec
    for text, own_keys in (*actions.CARD_KEYS, *actions.LETTER_KEYS):
        assert actions.words(text) in said
        assert actions.words(own_keys) in said


def _portable(key: str) -> str:
    held, plus, last = key.rpartition("+")
    return f"{held}{plus}{ARROWS.get(last, last)}"
