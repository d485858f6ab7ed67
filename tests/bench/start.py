"""Start to a painted board, against a bare window that paints nothing but itself."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9

_QUIT_WHEN_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False
"""

BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    + _QUIT_WHEN_PAINTED
    + """
app = QApplication([])
window = QMainWindow()
window.resize(1180, 760)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
)

OURS = (
    """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from afterword import app as afterword
from afterword.store.opening import open_database
from afterword.ui import languages, theme
"""
    + _QUIT_WHEN_PAINTED
    + """
app = QApplication([])
folder = Path(sys.argv[1])
settings = QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat)
languages.install("en_CA")
theme.apply(app, "light")
window = afterword.make_window(open_database(folder / "afterword.db"), settings, afterword.now)
window._loaded = True  # what follows the first paint is not part of it
watch = Watch()
window.board_screen.board.columns[0].list.viewport().installEventFilter(watch)
window.show()
app.exec()
"""
)


def measure(make_database: object, cards: int = 10_000, runs: int = RUNS) -> dict[str, float]:
    """Return the medians in ms and the paired ratios; `make_database(path, cards)` fills a file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_database(folder / "afterword.db", cards)  # type: ignore[operator]
        pairs = [(_run(BARE, folder), _run(OURS, folder)) for _ in range(runs + 1)][1:]
    walls = [ours[0] / bare[0] for bare, ours in pairs]
    cpus = [ours[1] / bare[1] for bare, ours in pairs]
    return {
        "cards": cards,
        "bare_ms": statistics.median(bare[0] for bare, _ in pairs) * 1000,
        "afterword_ms": statistics.median(ours[0] for _, ours in pairs) * 1000,
        "wall_ratio": statistics.median(walls),
        "cpu_ratio": statistics.median(cpus),
    }


def _run(code: str, folder: Path) -> tuple[float, float]:
    """Return wall and CPU seconds of one process."""
    # As installed: compiled once. The first run of each fills the cache and is not counted.
    cache = {"PYTHONPYCACHEPREFIX": str(folder / "pycache"), "PYTHONDONTWRITEBYTECODE": ""}
    env = {**os.environ, **cache, "QT_QPA_PLATFORM": "offscreen"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, env=env)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return wall, cpu
