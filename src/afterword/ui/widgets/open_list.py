"""The list of a box to choose from, opened with room for each of its lines."""

from PySide6.QtWidgets import QComboBox

from afterword.ui.widgets.room import room_near

_TIMES = 3
"""The arrow for scrolling takes room of its own until all lines fit, and gives it back then."""


def show_whole(box: QComboBox) -> None:
    """Make the opened list of `box` as high as its lines, where the screen has room for them.

    Qt measures it with a thinner frame than a focused box has in our style: it comes out a little
    short, shows an arrow for scrolling, and the last line is cut.
    """
    view = box.view()
    popup, column = view.window(), box.modelColumn()
    room, layout = room_near(popup), popup.layout()
    for _ in range(_TIMES):
        first, last = (
            view.visualRect(view.model().index(row, column)) for row in (0, box.count() - 1)
        )
        lacking = last.bottom() + 1 - first.top() - view.viewport().height()
        place = popup.geometry()
        if not lacking or place.height() + lacking > room.height():
            return
        place.setHeight(place.height() + lacking)
        place.moveBottom(min(place.bottom(), room.bottom()))
        popup.setGeometry(place)
        if layout is not None:
            layout.activate()
