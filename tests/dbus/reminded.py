"""The real program on a clock of its own, at which an evening begins; run, not imported.

Its words are those of the command line, after "stay" or "close": whether the window is closed once
its reminder is shown. It tells which company the page is about when it comes.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QSettings, QTimer

from afterword import app, cli
from afterword.store.opening import Opened
from afterword.ui.main_window import MainWindow

real = app.make_window
AT = [datetime(2026, 11, 23, 14, 59, tzinfo=UTC)]
closes = sys.argv[1] == "close"


def make_window(opened: Opened, settings: QSettings, _clock: Callable[[], datetime]) -> MainWindow:
    window = real(opened, settings, lambda: AT[0])
    timer = QTimer(window)

    def look() -> None:
        reminders = window.features.follow_up.reminders
        if AT[0].minute == 59:
            AT[0] += timedelta(minutes=1)
            reminders.look()
        elif closes and reminders.notices.standing:
            print("closed", flush=True)
            timer.stop()
            window.close()
        elif "writing" in window.features.__dict__ and window.page.parts.job.company.text():
            print(window.page.parts.job.company.text(), flush=True)
            timer.stop()
            window.close()

    timer.timeout.connect(look)
    window.desk.loaded.connect(lambda: timer.start(20))
    return window


app.make_window = make_window
sys.exit(cli.main(sys.argv[2:]))
