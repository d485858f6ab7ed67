"""The way from an opened card to its timeline, by mouse and by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.ui.card.panel import CardPanel
from tests.store.boards import all_added, card, desk_at


def test_an_opened_card_keeps_what_was_typed_and_asks_for_its_timeline(
    qtbot: QtBot, tmp_path: Path, look: None
) -> None:
    with desk_at(tmp_path / "board.db") as desk:
        desk.commit("Add acme", all_added(card("acme")))
        desk.load_rest()
        panel = CardPanel(desk, lambda: "America/Toronto")
        qtbot.addWidget(panel)
        panel.show_card("acme")
        panel.job.position.setText("Baker")
        with qtbot.waitSignal(panel.timeline_wanted) as wanted:
            qtbot.keyClick(panel.plan.timeline_button, Qt.Key.Key_Space)
        assert wanted.args == ["acme"]
        assert desk.application("acme").position == "Baker"
