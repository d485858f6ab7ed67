"""Files that the system hands to the open program, as macOS does, and boxes before the window."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.ui.instance import Instance
from afterword.ui.request import Request

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from afterword import app

made = app.make_window

def make_window(*what):
    window = made(*what)
    # As early as the system may: before anything is shown.
    QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(sys.argv[2]))

    def look():
        if "Lakeside" in window.page.parts.job.company.text():
            print("filled")
            watch.stop()
            window.close()

    watch = QTimer(window)
    watch.timeout.connect(look)
    watch.start(20)
    return window

app.make_window = make_window
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_double_clicked_file_arrives_in_the_open_window(tmp_path: Path) -> None:
    program = [sys.executable, "-c", PROGRAM, str(tmp_path / "afterword.db"), str(INVITATION)]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.returncode) == ("filled\n", 0), done.stderr


def test_a_box_that_waits_before_the_window_is_what_a_second_start_shows(
    qtbot: QtBot, tmp_path: Path
) -> None:
    here = Instance(tmp_path / "afterword.db")
    assert not here.answer(Request())
    box = QMessageBox()
    qtbot.addWidget(box)
    box.open()
    box.showMinimized()
    assert QApplication.activeModalWidget() is box
    assert here.answer(Request(INVITATION))
    assert not box.isMinimized()
    box.close()
