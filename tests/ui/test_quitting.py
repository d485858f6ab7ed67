"""Closing the window ends the program, cleanly, whatever still runs beside it."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer
from afterword import app
from afterword.ui import tasks

made = app.make_window

def make_window(*what):
    window = made(*what)

    def go():
        tasks.run_task(lambda: time.sleep(0.5), lambda _: print("told"))
        window.toast.say("Acme moved", undo=True)
        window.close()

    window.desk.loaded.connect(lambda: QTimer.singleShot(0, go))
    return window

app.make_window = make_window
{wait}
sys.exit(app.run(Path(sys.argv[1])))
"""
NO_WAITING = "app.wait_for_tasks = lambda: False"


def run(folder: Path, wait: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", PROGRAM.format(wait=wait), str(folder / "afterword.db")]
    return subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)


def test_a_task_under_way_is_waited_for(tmp_path: Path) -> None:
    done = run(tmp_path, "")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert list((tmp_path / "backups").glob("*.db"))


def test_a_task_that_outlasts_the_program_brings_nothing_down(tmp_path: Path) -> None:
    done = run(tmp_path, NO_WAITING)
    assert (done.returncode, "Error" in done.stderr) == (0, False), done.stderr
