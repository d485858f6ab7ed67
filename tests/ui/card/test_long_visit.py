"""Many hands on one card: whatever is typed, clicked and undone in any order, the panel stands."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.card.hands import Opened

TYPED = ("Ada Byron", "Zoe Quinn", "polar Ltd", "", "3 dec", "10:30", "a@b", "Bob Ray, chef", "Co")
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Backtab)


def one_step(opened: Opened, random: Random) -> None:
    seen = [
        one for one in opened.panel.findChildren(QWidget) if one.isVisible() and one.isEnabled()
    ]
    chance = random.random()
    if chance < 0.4:
        fields = [one for one in seen if isinstance(one, QLineEdit | QPlainTextEdit)]
        field = random.choice(fields)
        field.setFocus()
        field.selectAll()
        for key in (*random.choice(TYPED), random.choice(KEYS)):
            # As the keyboard does: an open list of offers hears it first.
            opened.qtbot.keyClick(QApplication.activePopupWidget() or field, key)
    elif chance < 0.7:
        buttons = [one for one in seen if isinstance(one, QAbstractButton)]
        named = [one for one in buttons if "Choose a day" not in one.accessibleName()]
        random.choice(named).click()
    elif chance < 0.75:
        choices = [one for one in seen if isinstance(one, QComboBox)]
        if choices:
            opened.qtbot.keyClick(random.choice(choices), Qt.Key.Key_Down)
    elif chance < 0.9:
        if not opened.desk.undo_text.startswith(("Add", "Send")):
            opened.desk.undo()
    else:
        opened.desk.redo()


def test_any_order_of_steps_is_fine(opened: Opened, trials: Callable[[int, int], int]) -> None:
    random = Random(7)
    for _ in range(trials(120, 400)):
        if not opened.panel.isActiveWindow():
            opened.panel.activateWindow()
            QApplication.processEvents()
        if not opened.panel.card:
            opened.panel.show_card(random.choice(("acme", "polar")))
        one_step(opened, random)
    opened.panel.show_card("acme")
    assert opened.panel.job.position.text() == opened.kept().application.position
    assert len(opened.panel.rounds.boxes) == len(opened.kept().interviews)
