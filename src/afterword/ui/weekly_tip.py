"""Joins the tip of the week to the window, once the board was seen for a moment."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from afterword.ui.main_window import MainWindow
    from afterword.ui.tip.week import TipOfTheWeek

AT_REST_MS = 400
"""After all cards are loaded: nothing of it is needed before."""


def begin(window: "MainWindow") -> None:
    """Join it as soon as the window has nothing better to do."""
    QTimer.singleShot(AT_REST_MS, window, partial(join, window))


def join(window: "MainWindow") -> "TipOfTheWeek":
    """Give the tip its place over the board, and do what its links ask for."""
    from afterword.ui.tip.week import TipOfTheWeek

    made = TipOfTheWeek(window, window.desk)
    made.page_wanted.connect(window.features.follow_up.show_advice)
    made.given_up.connect(window.toast.offer_back)
    made.failed.connect(window.say)
    window.features.follow_up.tip_wanted.connect(partial(_show, window, made))
    window.board_screen.add_tip(made.line)
    made.look()
    return made


def _show(window: "MainWindow", tip: "TipOfTheWeek") -> None:
    window.show_board()
    tip.show_one()
