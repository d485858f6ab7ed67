"""The page at any size, by keys, wheel and menu; what is read stays in view."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.ui.letter.preview import LetterPreview
from tests.ui.letter.conftest import draft

LEFT = Qt.MouseButton.LeftButton


def turn(preview: LetterPreview, at: QPoint, angle: int) -> None:
    """Turn the wheel over a place of the viewport, with Ctrl held."""
    view = preview.viewport()
    place = QPointF(at)
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def move(preview: LetterPreview, to: QPoint) -> None:
    """Move the pointer over the sheet, with the left button held."""
    where = QPointF(to), QPointF(preview.sheet.mapToGlobal(to))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, LEFT, none)
    QApplication.sendEvent(preview.sheet, event)


def middle(preview: LetterPreview, spot: int) -> QPoint:
    """Return where the middle of a spot is in the viewport."""
    place = preview.sheet.place_of(spot).center().toPoint()
    return preview.sheet.mapTo(preview.viewport(), place)


def begin(preview: LetterPreview) -> QPoint:
    """Return where the spot the keyboard is at begins in the viewport."""
    place = preview.sheet.place_of(preview.sheet.current).topLeft().toPoint()
    return preview.sheet.mapTo(preview.viewport(), place)


def test_each_stop_is_reached_and_the_ends_hold(preview: LetterPreview) -> None:
    fitting = preview.sheet.width()
    seen = [preview.scale]
    for _ in range(12):
        preview.zoom_in()
        seen.append(preview.scale)
    assert seen == sorted(seen)
    assert round(seen[-1], 2) == 4.0
    for _ in range(20):
        preview.zoom_out()
    assert round(preview.scale, 2) == 0.5
    preview.zoom_to_fit()
    assert preview.sheet.width() == fitting


def test_a_letter_keeps_the_size_it_is_looked_at_in(preview: LetterPreview) -> None:
    preview.zoom_in()
    before = preview.scale
    preview.show_draft(draft("Tom Berg"), "a4")
    assert abs(preview.scale - before) < 0.01


def test_the_sentence_the_keyboard_is_at_stays_where_it_is(preview: LetterPreview) -> None:
    preview.sheet.setFocus()
    for _ in range(6):
        preview.zoom_in()
    assert preview.viewport().rect().contains(begin(preview))
    before = begin(preview)
    preview.zoom_in()
    preview.zoom_out()
    assert (begin(preview) - before).manhattanLength() <= 4


def test_the_wheel_zooms_where_the_pointer_is(preview: LetterPreview) -> None:
    at = middle(preview, 2)
    turn(preview, at, 240)
    assert preview.scale > 0.7
    assert (middle(preview, 2) - at).manhattanLength() <= 4
    turn(preview, at, -2400)
    assert round(preview.scale, 2) == 0.5


def test_a_larger_page_is_drawn_along_and_a_click_stays_a_click(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    for _ in range(7):
        preview.zoom_in()
    sheet, start = preview.sheet, middle(preview, 2)
    held = preview.sheet.mapFrom(preview.viewport(), start)
    before = sheet.pos()
    qtbot.mousePress(sheet, LEFT, pos=held)
    move(preview, held + QPoint(-30, -40))
    qtbot.mouseRelease(sheet, LEFT, pos=held)
    assert sheet.pos() != before
    assert not preview.editor.isVisible()
    assert sheet.cursor().shape() != Qt.CursorShape.ClosedHandCursor
    qtbot.mouseClick(sheet, LEFT, pos=sheet.mapFrom(preview.viewport(), middle(preview, 2)))
    assert preview.editor.isVisible()
    preview.editor.close()
