"""A window with a board that a tip can tell something about, and its line."""

import pytest

from afterword.ui import weekly_tip
from afterword.ui.main_window import MainWindow
from afterword.ui.tip.line import TipLine
from tests.store.boards import all_added, card
from tests.ui.windows import Windows


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    """A board where three people of one interview wait for their thanks; and no tip yet."""
    made = windows.open()
    made.desk.commit("Cards", all_added(card("acme", people=("Ada", "Bo", "Cy"))))
    made.show_board()
    return made


@pytest.fixture
def line(window: MainWindow) -> TipLine:
    return weekly_tip.join(window).line
