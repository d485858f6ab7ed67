"""Enter on what has the focus: buttons and links alike, once, in windows and in dialogs."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.entering import EnterPresses
from afterword.ui.widgets.links import link_button

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from afterword import app

made = app.make_window

def make_window(*what):
    window = made(*what)

    def press():
        # A busy machine takes its time to give the window the keyboard.
        QTest.qWaitForWindowActive(window)
        window.page.header.example.setFocus()
        QTest.keyClick(window.page.header.example, Qt.Key.Key_Return)
        print(len(window.desk.cards) > 0)
        window.close()

    QTimer.singleShot(100, window, press)
    return window

app.make_window = make_window
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture(autouse=True)
def presses(qapp: QApplication) -> Iterator[None]:
    made = EnterPresses(qapp)
    yield
    made.deleteLater()


def shown(qtbot: QtBot, window: QWidget, *inside: QWidget) -> list[str]:
    """Show `window` with the keyboard; return what is clicked in it from now on."""
    heard: list[str] = []
    layout = QVBoxLayout(window)
    for widget in inside:
        layout.addWidget(widget)
        if isinstance(widget, QAbstractButton):
            widget.clicked.connect(lambda _=False, one=widget: heard.append(one.text()))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return heard


def enter(qtbot: QtBot, widget: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, key)


def test_enter_presses_buttons_and_links_of_a_window_once(qtbot: QtBot) -> None:
    button, link, field = QPushButton("Save"), link_button("More"), QLineEdit()
    window = QWidget()
    heard = shown(qtbot, window, button, link, field)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        enter(qtbot, button, key)
        enter(qtbot, link, key)
    assert heard == ["Save", "More"] * 2
    enter(qtbot, field)
    assert heard == ["Save", "More"] * 2


def test_in_a_dialog_enter_presses_what_has_the_focus_and_else_the_first_button(
    qtbot: QtBot,
) -> None:
    first, link, field, box = QPushButton("Print"), link_button("More"), QLineEdit(), QCheckBox("A")
    dialog = QDialog()
    heard = shown(qtbot, dialog, field, link, box, first)
    first.setDefault(True)
    for widget in (field, first, link, box):
        enter(qtbot, widget)
    assert heard == ["Print", "Print", "More", "Print"]
    assert not box.isChecked()


def test_what_cant_be_clicked_stays_so(qtbot: QtBot) -> None:
    window, link = QWidget(), link_button("More")
    heard = shown(qtbot, window, link)
    link.setFocus()
    link.setEnabled(False)
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert heard == []


def test_the_program_has_it(tmp_path: Path) -> None:
    program = [sys.executable, "-c", PROGRAM, str(tmp_path / "afterword.db")]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.returncode) == ("True\n", 0), done.stderr
