"""Near an edge a drag scrolls the board, towards that edge and in either direction."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor

from afterword.ui.board.edge_scroll import pull
from tests.ui.board.hands import Hands


def test_only_the_edges_pull_and_the_very_edge_most(hands: Hands) -> None:
    assert pull(300, 600) == 0
    assert pull(1, 600) < pull(20, 600) < 0 < pull(580, 600) < pull(599, 600)


@pytest.mark.parametrize(("ends", "x"), [(["mirrored"], 5), ([], 595)])
def test_holding_a_card_at_the_far_edge_brings_the_last_column(
    hands: Hands,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    ends: list[str],
    x: int,
) -> None:
    for name in ends:
        request.getfixturevalue(name)
    board = hands.board
    board.resize(600, 500)
    hands.qtbot.waitUntil(lambda: board.width() == 600)
    last = board.columns[-1]
    assert last.visibleRegion().isEmpty()
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: board.mapToGlobal(QPoint(x, 200))))
    hands.column(0).drag_began.emit()
    hands.qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().width() == last.width())
    hands.column(0).drag_ended.emit()


def test_a_long_column_scrolls_under_a_drag(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    view = hands.column(1)
    hands.board.resize(1320, 300)
    hands.qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    edge = QPoint(view.width() // 2, view.viewport().height() - 3)
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: view.viewport().mapToGlobal(edge)))
    view.drag_began.emit()
    bar = view.verticalScrollBar()
    hands.qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    view.drag_ended.emit()
