"""A card moved and painted: our board against stock QListViews over the same model.

Both take every second move of one run, each on a file of its own: what the disk and the machine
do in between falls on both alike.
"""

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget

from afterword.desk.desk import Desk
from afterword.store.opening import open_database
from afterword.stories import boards
from afterword.ui import theme
from afterword.ui.board.board import Board
from afterword.ui.board.delegate import CardDelegate
from afterword.ui.board.model import BoardModel
from tests.bench.filling import fill

SIZES = (1_000, 10_000)
MOVES = 60
WARM = 6
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Moves(Protocol):
    """A board that can move its first card one stage on or back."""

    desk: Desk

    def move(self, step: int) -> None:
        """Move it by `step` stages; painting follows."""
        ...


class Ours:
    """The board of the program, moved as Ctrl+→ does."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.widget = Board(desk)
        _show(self.widget)
        self._card = _first_card(self.widget.model)
        self.widget.focus_card(self._card)

    def move(self, step: int) -> None:
        """Move the first card through the desk to its file and its new place on screen."""
        self.widget.mover.push(self._card, step)


class Stock:
    """QListViews at their best, with the same model, delegate, desk and file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.widget = QWidget()
        self._model = BoardModel(desk, self.widget)
        self._views: list[QListView] = []
        row = QHBoxLayout(self.widget)
        delegate = CardDelegate(self.widget)
        for stage in range(len(self._model.stages)):
            view = QListView()
            view.setModel(self._model)
            view.setRootIndex(self._model.index(stage, 0))
            view.setItemDelegate(delegate)
            view.setUniformItemSizes(True)  # else it asks for every card's height
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            row.addWidget(view)
            self._views.append(view)
        _show(self.widget)
        self._card = _first_card(self._model)

    def move(self, step: int) -> None:
        """Move the first card as `Ours` does, less what is said and focused."""
        stage = self._model.stage_row(self._card) + step
        above, below = self._model.neighbours(stage, 0, [self._card])
        stages = self._model.stages
        boards.move(self.desk, [self._card], stages[stage].id, above, below, "move")
        index = self._model.index_of(self._card)
        self._views[stage].setCurrentIndex(index)
        self._views[stage].setFocus()


def measure(sizes: tuple[int, ...] = SIZES, moves: int = MOVES) -> dict[str, dict[str, float]]:
    """Return milliseconds for each number of cards: a durable move with paint, and a keystroke.

    `ratio` is our median against the stock board's; `filter_p95_ms` is from a letter typed to
    the board painted.
    """
    app = _application()
    with tempfile.TemporaryDirectory() as folder:
        return {str(size): _at(app, Path(folder), size, moves) for size in sizes}


def _at(app: QApplication, folder: Path, size: int, moves: int) -> dict[str, float]:
    first, second = folder / f"ours-{size}.db", folder / f"stock-{size}.db"
    fill(first, size)
    shutil.copy(first, second)
    ours, stock = Ours(_desk(first)), Stock(_desk(second))
    times: dict[object, list[float]] = {ours: [], stock: []}
    steps = cycle((1, 1, -1, -1))
    for number in range(moves + WARM):
        step = next(steps)
        sides: tuple[Moves, Moves] = (ours, stock) if number % 2 else (stock, ours)
        for side in sides:
            times[side].append(_timed(app, lambda side=side, step=step: side.move(step)))
    letters = [*"position", "position 1", "position 12", "position 123", ""] * 3
    typed = [_timed(app, lambda text=text: ours.widget.set_filter(text)) for text in letters]
    mine, theirs = sorted(times[ours][WARM:]), sorted(times[stock][WARM:])
    for side in (ours, stock):
        side.widget.close()
        side.widget.deleteLater()
        app.processEvents()
        side.desk.close()
    return {
        "move_ms": statistics.median(mine),
        "move_p95_ms": mine[int(len(mine) * 0.95)],
        "stock_move_ms": statistics.median(theirs),
        "ratio": statistics.median(mine) / statistics.median(theirs),
        "filter_p95_ms": sorted(typed)[int(len(typed) * 0.95)],
    }


def _timed(app: QApplication, act: Callable[[], None]) -> float:
    app.processEvents()
    began = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - began) * 1000


def _desk(path: Path) -> Desk:
    desk = Desk(open_database(path), lambda: NOON)
    desk.load_rest()
    return desk


def _first_card(model: BoardModel) -> str:
    return model.card_at(model.index(0, 0, model.index(0, 0, QModelIndex())))


def _show(widget: QWidget) -> None:
    widget.resize(1320, 760)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([])
    theme.apply(app, "light")
    return app
