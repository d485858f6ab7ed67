"""Colours can be read by everybody, and the look follows the system and the font."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.ui import icons, theme
from afterword.ui.colours import DARK, LIGHT, Colours, with_high_contrast
from afterword.ui.widgets.links import link_button
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton

SCHEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, with_high_contrast(LIGHT), with_high_contrast(DARK)]
)
TEXT = (
    ("text", ("window", "column", "surface", "field", "hover", "chosen", "accent_soft")),
    ("muted", ("window", "column", "surface", "field", "chosen")),
    ("accent", ("window", "surface", "accent_soft", "soon_soft")),
    ("chip_text", ("accent_soft",)),
    ("on_accent", ("accent", "accent_hover")),
    ("on_primary_focus", ("primary_focus",)),
    ("late", ("window", "surface", "late_soft")),
    ("soon", ("soon_soft",)),
    ("ok", ("window", "surface", "ok_soft")),
)
RINGS = (
    ("accent", ("window", "column", "surface", "field", "chosen")),
    ("primary_ring", ("window", "surface", "primary_focus")),
    ("field_line", ("surface", "field")),
)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def too_weak(
    colours: Colours, pairs: tuple[tuple[str, tuple[str, ...]], ...], least: float
) -> list[str]:
    found = [
        (front, back, contrast(getattr(colours, front), getattr(colours, back)))
        for front, backs in pairs
        for back in backs
    ]
    return [f"{front} on {back}: {ratio:.2f}" for front, back, ratio in found if ratio < least]


@SCHEMES
def test_every_text_can_be_read_on_its_ground(colours: Colours) -> None:
    assert too_weak(colours, TEXT, 4.5) == []


@SCHEMES
def test_every_ring_and_edge_can_be_seen(colours: Colours) -> None:
    assert too_weak(colours, RINGS, 3.0) == []


def test_the_measure_of_contrast_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("scheme", "colours"), [("dark", DARK), ("light", LIGHT)])
def test_a_chosen_scheme_is_applied_even_where_the_platform_ignores_it(
    qapp: QApplication, scheme: str, colours: Colours
) -> None:
    theme.apply(qapp, scheme)
    assert theme.current().window == colours.window
    assert qapp.palette().window().color() == QColor(colours.window)
    assert colours.accent in qapp.styleSheet()


def test_sizes_grow_with_the_font(qapp: QApplication) -> None:
    before = qapp.font()
    usual, large = QFont(before), QFont(before)
    usual.setPixelSize(13)
    large.setPixelSize(26)
    assert theme.em(large) == 2 * theme.em(usual)
    heights: list[int] = []
    for font in (usual, large):
        qapp.setFont(font)
        button = QPushButton("Words")
        button.setProperty("role", "chip")
        heights.append(button.sizeHint().height())
        button.deleteLater()
    qapp.setFont(before)
    assert heights[0] >= theme.SMALLEST_TARGET
    assert heights[1] > 1.5 * heights[0]


def test_icons_take_the_colour_asked_for(qapp: QApplication) -> None:
    image = icons.pixmap("mail", "#9b1c13", 24, 2.0).toImage()
    assert image.width() == 48
    solid = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#9b1c13"}
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-picture", "#000000", 24)


def test_shades_of_a_focused_card_differ(qapp: QApplication) -> None:
    for colours in (LIGHT, DARK):
        grounds = [colours.window, colours.column, colours.surface, colours.chosen]
        assert all(one != other for one, other in pairwise(grounds))


def test_the_words_of_fields_begin_at_one_edge(qtbot: QtBot, look: None) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    field, choice = QLineEdit("III"), QComboBox()
    choice.addItem("III")
    column.addWidget(field)
    column.addWidget(choice)
    ground.resize(300, 120)
    ground.show()
    assert _first_ink(choice) == pytest.approx(_first_ink(field), abs=1)


def test_links_begin_where_words_do_but_for_their_ring(qtbot: QtBot, look: None) -> None:
    ground, accent = QWidget(), theme.current().accent
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    for link in (link_button("III"), WrappingButton("III", "link", "accent", PADDING)):
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    ground.show()
    for link in ground.findChildren(QPushButton):
        assert 2 < _first_ink(link, accent) <= 4


def _first_ink(widget: QWidget, colour: str = "") -> int:
    """Return where the first letter begins, in pixels from the widget's side."""
    image, text = widget.grab().toImage(), QColor(colour or theme.current().text)
    return next(
        x
        for x in range(2, image.width())
        for y in range(4, image.height() - 4)
        if abs(image.pixelColor(x, y).lightness() - text.lightness()) < 60
    )
