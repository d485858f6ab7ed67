"""By keyboard one sees where one is: a ring, one only, round everything that can have the focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.ui import theme
from afterword.ui.icons import icon
from tests.ui.test_theme import contrast

ROLES = ("primary", "plain", "link", "chip", "icon", "strip")


def _button(role: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = QPushButton("Words")
        made.setProperty("role", role)
        return made

    return make


def _tool() -> QWidget:
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setIcon(icon("plus", theme.current().text))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _chip_on() -> QWidget:
    made = QPushButton("Words")
    made.setProperty("role", "chip")
    made.setCheckable(True)
    made.setChecked(True)
    return made


def _tabs() -> QWidget:
    made = QTabBar()
    made.setExpanding(False)
    for name in ("Sarah Patel", "Tom Berg"):
        made.addTab(name)
    return made


def _list(role: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = QListWidget()
        made.setProperty("role", role)
        made.addItems(["one", "two"])
        made.setCurrentRow(0)
        return made

    return make


def _choice() -> QWidget:
    made = QComboBox()
    made.addItem("one")
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    **{role: _button(role) for role in ROLES},
    "chip on": _chip_on,
    "tool button": _tool,
    "check box": lambda: QCheckBox("Words"),
    "radio button": lambda: QRadioButton("Words"),
    "tabs": _tabs,
    "list": _list("panel"),
    "lines": _list("lines"),
    "field": lambda: QLineEdit("Words"),
    "choice": _choice,
}


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def _row(image: QImage, y: int) -> list[str]:
    return [QColor(image.pixel(x, y)).name() for x in range(image.width())]


def _most(names: list[str]) -> str:
    return max(set(names), key=names.count)


def _beside_a_field(qtbot: QtBot, widget: QWidget) -> tuple[QWidget, QLineEdit]:
    window, first = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    return window, first


@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen(kind: str, scheme: str, qtbot: QtBot) -> None:
    widget, colours = KINDS[kind](), theme.current()
    window, first = _beside_a_field(qtbot, widget)
    before = widget.grab().toImage()
    # Only a real key lets Qt draw what it draws for people at the keyboard.
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(widget.hasFocus)
    image = widget.grab().toImage()
    seen = 60 if kind == "tabs" else image.width()
    ring = _most(_row(image, 0)[:seen])
    assert ring in {colours.accent, colours.primary_ring}
    assert contrast(ring, colours.window) >= 3
    assert _most(_row(image, 1)[:seen]) == ring
    assert _row(before, 1)[:seen].count(ring) < seen / 2
    window.close()


@pytest.mark.parametrize("kind", ["plain", "link", "icon", "check box", "radio button"])
def test_qts_own_box_stands_in_no_ring(kind: str, scheme: str, qtbot: QtBot) -> None:
    widget = KINDS[kind]()
    window, first = _beside_a_field(qtbot, widget)
    inside = widget.rect().adjusted(4, 4, -4, -4)
    before = widget.grab(inside).toImage()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(widget.hasFocus)
    assert widget.grab(inside).toImage() == before
    window.close()


def test_a_filled_buttons_picture_can_be_seen_while_it_has_the_focus(
    scheme: str, qtbot: QtBot
) -> None:
    colours = theme.current()
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("role", "primary")
    button.setIcon(icon("plus", colours.on_accent, colours.on_primary_focus))
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    image = button.grab().toImage()
    middle = image.pixelColor(image.rect().center()).name()
    assert contrast(middle, colours.primary_focus) >= 3


def test_qts_own_choosing_of_files_can_be_seen_in_every_theme(scheme: str, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    up = dialog.findChild(QToolButton, "toParentButton")
    assert up is not None
    picture = up.icon().pixmap(32).toImage()
    drawn = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert drawn
    assert min(contrast(dot.name(), theme.current().window) for dot in drawn) >= 3
    dialog.close()
