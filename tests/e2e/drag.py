"""Run on a screen of its own: drags a card with the real mouse, then takes it back with the keys.

Prints one JSON object: the card's stage in the database at first, after the drag, after undo.
"""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSize

from afterword.stories import example_board
from afterword.ui.board.board import card_centre
from afterword.ui.main_window import MainWindow
from devtools import play
from devtools.hand import Hand, settle, until

CARD = "example-0"
READ = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone())"


def stage_of(database: Path) -> str:
    # Another process reads it: sqlite3 in this one holds the locks of the open file.
    question = f"SELECT stage_id FROM application WHERE id = '{CARD}'"
    asked = [sys.executable, "-c", READ, str(database), question]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def main(folder: Path, shots: Path) -> None:
    _app = play.application()
    window = play.window(folder, QSize(1024, 600))
    example_board.show(window.desk, "Example", "America/Toronto")
    window.show_board()
    settle(0.3)
    database, board, hand = folder / play.DATABASE, window.board_screen.board, Hand()
    stages = [stage_of(database)]
    hand.drag(card_centre(board, CARD), _at_the_edge(window), linger=1.5)
    until(lambda: stage_of(database) != stages[0], must=False)
    stages.append(stage_of(database))
    play.shot(window, shots / "dragged.png")
    hand.press("ctrl+z")
    until(lambda: stage_of(database) == stages[0], must=False)
    stages.append(stage_of(database))
    toast = window.toast.text
    window.close()
    print(json.dumps({"stages": stages, "toast": toast, "columns": len(board.columns)}))


def _at_the_edge(window: MainWindow) -> QPoint:
    """Return a place at the window's right edge, where the board scrolls to its last column."""
    edge = window.mapToGlobal(window.rect().topRight())
    return QPoint(edge.x() - 40, edge.y() + window.height() // 2)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
