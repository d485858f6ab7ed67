"""Run on a screen of its own: the window with the example board, until it is ended from outside."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize

from afterword.stories import example_board
from devtools import play

CARD = "example-0"


def main(folder: Path) -> None:
    app = play.application()
    window = play.window(folder, QSize(1180, 720))
    example_board.show(window.desk, "Example", "America/Toronto")
    window.show_board(CARD)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
