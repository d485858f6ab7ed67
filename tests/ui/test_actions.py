"""One table of actions: every one in a menu, no key twice, no mnemonic twice in a menu."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from afterword.ui import actions


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_every_action_stands_in_exactly_one_menu() -> None:
    placed = Counter(name for _, names in actions.MENUS for name in names if name)
    assert placed == Counter(spec.name for spec in actions.ACTIONS)


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in actions.ACTIONS for key in spec.keys)
    assert "" not in keys
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_single_letter_is_a_shortcut() -> None:
    assert [key for spec in actions.ACTIONS for key in spec.keys if len(key) == 1] == []


def test_each_menu_can_be_walked_by_mnemonics() -> None:
    texts = {spec.name: spec.text for spec in actions.ACTIONS}
    rows = [[texts[name] for name in names if name] for _, names in actions.MENUS]
    for labels in [[title for title, _ in actions.MENUS], *rows]:
        mnemonics = [text[text.index("&") + 1].lower() for text in labels]
        assert len(set(mnemonics)) == len(mnemonics), labels


def test_an_action_that_does_nothing_is_refused(window: QMainWindow) -> None:
    with pytest.raises(KeyError):
        actions.build(window, {})


def test_choosing_an_action_in_its_menu_does_it(window: QMainWindow) -> None:
    done: list[str] = []
    actions.build(window, {spec.name: partial(done.append, spec.name) for spec in actions.ACTIONS})
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            action.trigger()
    assert sorted(done) == sorted(spec.name for spec in actions.ACTIONS)
