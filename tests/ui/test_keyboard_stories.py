"""Each story with the keyboard alone: real keys, sent to whatever has the focus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from afterword.stories import example_board
from afterword.ui import screen, theme
from afterword.ui.main_window import MainWindow
from afterword.ui.settings.dialog import SettingsDialog
from tests.ui.after_interview.hands import type_panel
from tests.ui.windows import Windows, front, opened

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_STOPS = 80

# A popup raises itself and takes the keyboard, which the platform without a screen can't.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Keyboard:
    """Hands on a keyboard: nothing here names a widget to press."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def focus(self) -> QWidget:
        """Return what gets the keys: an open menu, else what has the focus."""
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(
        self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            self.qtbot.keyClick(self.focus, key, held)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.focus, words)

    def menu(self, title: Qt.Key, letter: str) -> None:
        """Open a menu of the bar with Alt and choose a line by its letter."""
        self.press(title, held=ALT)
        assert isinstance(self.focus, QMenu)
        self.type(letter)

    def go_to(self, words: str) -> None:
        """Choose what the palette finds first."""
        self.press(Key.Key_K, held=CTRL)
        assert self.focus is self.window.features.palette.field
        self.type(words)
        self.press(Key.Key_Return)

    def tab_to(self, name: str) -> None:
        """Walk on with Tab until what has the keyboard is called `name`."""
        passed: list[str] = []
        while len(passed) < MOST_STOPS:
            passed.append(self.focus.accessibleName() or getattr(self.focus, "text", str)())
            if passed[-1] == name:
                return
            self.press(Key.Key_Tab)
        pytest.fail(f"{name} is not among {passed}")

    @property
    def card(self) -> str:
        """Return the company of the card that has the keyboard, empty for none."""
        board = self.window.board_screen.board
        lists = [column.list for column in board.columns if column.list.hasFocus()]
        return str(lists[0].currentIndex().data()) if lists else ""

    def stage(self, company: str) -> str:
        """Return the stage in which the card of `company` is, empty for archived."""
        cards = self.window.desk.cards.values()
        return next((card.stage_id for card in cards if card.company == company), "")


@pytest.fixture
def empty(qtbot: QtBot, windows: Windows) -> Keyboard:
    """A window on its first start."""
    return Keyboard(qtbot, windows.open())


@pytest.fixture
def keyboard(empty: Keyboard) -> Keyboard:
    """A window with the example cards, shown by keys; the first to thank has the keyboard."""
    empty.tab_to("See an example board")
    empty.press(Key.Key_Space)
    empty.go_to("maple")
    empty.press(Key.Key_Escape)
    assert empty.card == "Maple Health"
    return empty


def test_letters_from_an_empty_board_to_files(
    qtbot: QtBot, empty: Keyboard, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    type_panel(qtbot)
    empty.tab_to("Your name")
    empty.type("Amina Haddad")
    qtbot.waitUntil(lambda: "3" in empty.window.page.bar.words)
    empty.press(Key.Key_S, held=CTRL)
    dialog = opened(qtbot, empty.window, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, str(folder))
    qtbot.keyClick(field, Key.Key_Return)
    front(qtbot, empty.window)
    assert sorted(path.suffix for path in folder.iterdir()) == [".pdf"] * 3
    qtbot.waitUntil(lambda: empty.card == "Lakeside Logistics")


def test_a_card_is_moved_and_keeps_the_keyboard(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Right, held=CTRL)
    assert (keyboard.stage("Maple Health"), keyboard.card) == ("waiting", "Maple Health")
    keyboard.press(Key.Key_Left, held=CTRL)
    assert (keyboard.stage("Maple Health"), keyboard.card) == ("to-thank", "Maple Health")


def test_a_card_is_moved_to_any_stage_from_its_menu(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F10, held=SHIFT)
    keyboard.type("m")
    keyboard.press(Key.Key_Up, Key.Key_Return)
    assert (keyboard.stage("Maple Health"), keyboard.card) == ("closed", "Maple Health")
    keyboard.press(Key.Key_M, held=CTRL | SHIFT)
    keyboard.press(Key.Key_Down, Key.Key_Return)
    assert (keyboard.stage("Maple Health"), keyboard.card) == ("to-thank", "Maple Health")


def test_a_card_is_archived_and_brought_back(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Delete)
    assert keyboard.stage("Maple Health") == ""
    assert keyboard.card not in {"", "Maple Health"}
    keyboard.press(Key.Key_Z, held=CTRL)
    assert keyboard.stage("Maple Health") == "to-thank"
    keyboard.press(Key.Key_Z, held=CTRL | SHIFT)
    assert keyboard.stage("Maple Health") == ""


def test_a_card_is_opened_changed_and_left(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Return)
    keyboard.tab_to("Position")
    keyboard.press(Key.Key_A, held=CTRL)
    keyboard.type("Head of data")
    keyboard.press(Key.Key_Escape)
    cards = keyboard.window.desk.cards.values()
    assert [card.position for card in cards if card.company == "Maple Health"] == ["Head of data"]
    assert keyboard.card == "Maple Health"


def test_cards_are_filtered_and_all_shown_again(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F, held=CTRL)
    keyboard.type("acme")
    columns = keyboard.window.board_screen.board.columns
    assert [column.list.count for column in columns] == [0, 0, 1, 0, 0]
    keyboard.press(Key.Key_Escape)
    assert sum(column.list.count for column in columns) == 8


def test_dark_and_light_again(keyboard: Keyboard) -> None:
    keyboard.menu(Key.Key_V, "d")
    assert theme.current().dark
    keyboard.menu(Key.Key_V, "l")
    assert not theme.current().dark


def test_the_palette_runs_an_action_and_opens_a_card(keyboard: Keyboard) -> None:
    keyboard.go_to("new card")
    keyboard.type("Bay Bakery")
    keyboard.press(Key.Key_Return, Key.Key_Return)
    assert keyboard.stage("Bay Bakery") == keyboard.window.desk.stages[0].id
    keyboard.go_to("qa acme")
    assert keyboard.window.features.card.card == "example-4"
    keyboard.press(Key.Key_Escape)
    assert keyboard.card == "Acme Tools"
    keyboard.go_to("ahmed n")
    keyboard.press(Key.Key_Escape)
    assert keyboard.card == "Maple Health"


def test_settings_are_opened_changed_and_left(
    qtbot: QtBot, keyboard: Keyboard, windows: Windows
) -> None:
    keyboard.press(Key.Key_Comma, held=CTRL)
    settings = opened(qtbot, keyboard.window, SettingsDialog)
    keyboard.type("Amina Haddad")
    keyboard.tab_to("Colours: As the computer")
    keyboard.press(Key.Key_Right, Key.Key_Right)
    keyboard.press(Key.Key_Escape)
    assert not settings.isVisible()
    assert keyboard.window.desk.sender.name == "Amina Haddad"
    kept = QSettings(str(windows.settings), QSettings.Format.IniFormat)
    assert screen.theme(kept) == "dark"
    assert theme.current().dark


def test_the_keys_are_shown_and_left(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F1)
    sheet = opened(qtbot, keyboard.window, QDialog)
    keyboard.press(Key.Key_Escape)
    assert not sheet.isVisible()
    front(qtbot, keyboard.window)
    assert keyboard.card == "Maple Health"


def test_the_sample_board_comes_with_one_choice_and_goes_with_one(empty: Keyboard) -> None:
    empty.tab_to("See an example board")
    empty.press(Key.Key_Space)
    assert len(example_board.shown(empty.window.desk)) == 8
    empty.menu(Key.Key_V, "r")
    assert not empty.window.desk.cards
    empty.go_to("example")
    assert len(example_board.shown(empty.window.desk)) == 8
    empty.go_to("remove the example")
    assert not empty.window.desk.cards
