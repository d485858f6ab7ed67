"""A program that opens the window, says as JSON what it shows, and closes it; run, not imported.

Its first word is "board", or "page" to wait until a file has filled the page; the others are
those of the command line. It prints the database, the companies of the cards, and that of the page.
"""

import json
import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSettings, QTimer

from afterword import app, cli
from afterword.store.opening import Opened
from afterword.ui.main_window import MainWindow

real = app.make_window
on_page = sys.argv[1] == "page"


def make_window(opened: Opened, settings: QSettings, clock: Callable[[], datetime]) -> MainWindow:
    window = real(opened, settings, clock)
    timer = QTimer(window)

    def look() -> None:
        company = window.page.parts.job.company.text() if on_page else ""
        if on_page and not company:
            return
        timer.stop()
        cards = sorted(card.company for card in window.desk.cards.values())
        print(json.dumps([str(window.desk.path), cards, company]), flush=True)
        window.close()

    timer.timeout.connect(look)
    window.desk.loaded.connect(lambda: timer.start(20))
    return window


app.make_window = make_window
sys.exit(cli.main(sys.argv[2:]))
