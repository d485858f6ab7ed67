"""The dialog over a whole window, opened from its menu as a person would."""

from pytestqt.qtbot import QtBot

from afterword.ui.main_window import MainWindow
from afterword.ui.waiting_letters.dialog import WaitingDialog
from tests.stories.waiting import fill
from tests.ui.windows import Windows, action, opened


def with_cards(windows: Windows, *, sender: bool = True) -> MainWindow:
    """Open a window with three cards and seven people met (see `stories.waiting`)."""
    window = windows.open()
    fill(window.desk, sender=sender)
    window.show_board()
    return window


def open_dialog(qtbot: QtBot, window: MainWindow) -> WaitingDialog:
    """Open the dialog and wait until all letters are checked."""
    action(window, "waiting-letters").trigger()
    dialog = opened(qtbot, window, WaitingDialog)
    qtbot.waitUntil(lambda: not dialog.foot.cancel_button.isVisible())
    # The last rows are shown a turn after they are made.
    qtbot.waitUntil(lambda: all(row.isVisible() for row in dialog.letters.rows))
    return dialog
