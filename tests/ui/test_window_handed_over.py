"""An invitation may come at any moment from another start: nothing typed is lost by it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from tests.ui.windows import Windows, action, front, opened, press, told, type_page

FILES = Path(__file__).parents[1] / "files" / "invites"
CARD = "example-3"


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    return windows.open()


def companies(window: MainWindow) -> set[str]:
    return {card.company for card in window.desk.cards.values()}


def hand_over(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Open an invitation and wait until the page is filled from it."""
    before = window.page.answers().uid
    window.open_invitation(FILES / name)
    qtbot.waitUntil(lambda: window.page.answers().uid != before, timeout=20_000)


def change_card(window: MainWindow) -> None:
    action(window, "example").trigger()
    window.features.write_letters(CARD)
    window.page.parts.job.company.setText("Renamed Tools")


def test_what_was_changed_on_a_card_is_kept_with_it(qtbot: QtBot, window: MainWindow) -> None:
    change_card(window)
    hand_over(qtbot, window, "google.ics")
    assert window.desk.cards[CARD].company == "Renamed Tools"
    assert window.page.isVisible()
    assert "Renamed" not in window.page.answers().company
    press(qtbot, window.toast, "Undo")
    assert window.desk.cards[CARD].company != "Renamed Tools"


def test_what_cannot_be_kept_stays_on_the_page(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_card(window)

    def full(*_: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(window.desk, "commit", full)
    window.open_invitation(FILES / "google.ics")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    assert "disk is full" in told(qtbot, window)
    assert window.page.answers().company == "Renamed Tools"


def test_a_dialog_is_answered_before_the_page_behind_it_changes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    type_page(qtbot, window)
    own = window.page.answers().company
    press(qtbot, window, "Save as PDF")
    dialog = opened(qtbot, window, QFileDialog)
    window.open_invitation(FILES / "google.ics")
    assert wait_for_tasks(20_000)
    QApplication.processEvents()
    assert (window.page.answers().company, window.page.answers().uid) == (own, "")
    dialog.setDirectory(str(tmp_path))
    press(qtbot, dialog, "Save")
    front(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.page.answers().uid), timeout=20_000)
    assert companies(window) == {own}
    assert window.page.answers().company != own


def test_two_that_ask_for_their_zone_ask_one_after_the_other(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    text = (FILES / "unknown-zone.ics").read_text()
    for zone in ("Lakeside Time", "Maple Time"):
        (tmp_path / f"{zone}.ics").write_text(text.replace("Lakeside Time", zone))
        window.open_invitation(tmp_path / f"{zone}.ics")
    assert wait_for_tasks(20_000)
    QApplication.processEvents()
    assert len(window.findChildren(QInputDialog)) == 1
    asked: list[str] = []
    for _ in range(2):
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
        dialog = opened(qtbot, window, QInputDialog)
        asked.append(dialog.labelText())
        dialog.reject()
        front(qtbot, window)
    assert len(set(asked)) == 2


def test_a_page_typed_waits_behind_other_interviews_even_when_they_are_kept(
    qtbot: QtBot, windows: Windows, window: MainWindow
) -> None:
    type_page(qtbot, window)
    window.page.parts.job.company.setText("Somebody Else")
    for name in ("google.ics", "zoom.ics"):
        hand_over(qtbot, window, name)
        assert "Somebody" not in window.page.answers().company
    windows.close(window)
    window = windows.open()
    window.page.parts.job.company.setText("Zoomed Tools")
    press(qtbot, window, "Put it on the board")
    assert companies(window) == {"Zoomed Tools"}
    window.show_page()
    seen = {window.page.answers().company}
    press(qtbot, window, "Bring back what I typed")
    seen.add(window.page.answers().company)
    assert "Somebody Else" in seen
    assert len(seen) == 2
    press(qtbot, window, "Bring back what I typed")
    assert window.page.answers().company in seen


def test_the_same_invitation_twice_is_one_page(qtbot: QtBot, window: MainWindow) -> None:
    hand_over(qtbot, window, "google.ics")
    window.page.parts.job.position.setText("Night baker")
    page = window.page.answers().application_id
    window.show_board()
    window.open_invitation(FILES / "google.ics")
    qtbot.waitUntil(window.page.isVisible, timeout=20_000)
    assert window.page.answers().application_id == page
    assert window.page.answers().position == "Night baker"
    assert window.page.header.over.text() == "Start over"
