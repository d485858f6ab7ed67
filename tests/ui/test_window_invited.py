"""An invitation in the whole window: it fills the page, and later moves or calls off its card."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.applications import Interview
from afterword.domain.moments import Moment
from afterword.ui.main_window import MainWindow
from tests.ui.windows import Windows, action, front, opened, press, told

FILES = Path(__file__).parents[1] / "files" / "invites"
FIRST = Moment(date(2026, 11, 19), time(10), "America/Toronto")
MOVED = Moment(date(2026, 11, 20), time(13, 30), "America/Toronto")
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def drop(name: str, widget: QWidget) -> None:
    """Let go of a file over `widget`, as the file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / name))])
    middle = widget.rect().center()
    enter = QDragEnterEvent(middle, COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(middle), COPY, data, LEFT, NONE))


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    return windows.open()


def filled(qtbot: QtBot, window: MainWindow, company: str) -> None:
    qtbot.waitUntil(lambda: company in window.page.parts.job.company.text(), timeout=20_000)


def read(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Open an invitation and wait until the window has said what it is."""
    before = window.statusBar().currentMessage()
    window.open_invitation(FILES / name)
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() != before, timeout=20_000)


@pytest.fixture
def invited(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The board with the card of the Lakeside panel, as first invited."""
    drop("lakeside-panel.ics", window.page)
    filled(qtbot, window, "Lakeside")
    press(qtbot, window, "Keep for later")
    assert interview(window).start.instant() == FIRST.instant()
    return window


def interview(window: MainWindow) -> Interview:
    (card,) = window.desk.cards
    (found,) = window.desk.records(card).interviews
    return found


def test_a_dropped_invitation_fills_the_page(qtbot: QtBot, window: MainWindow) -> None:
    drop("lakeside-panel.ics", window.page)
    filled(qtbot, window, "Lakeside")
    parts = window.page.parts
    assert parts.job.position.text() == "Warehouse coordinator"
    names = [row.name.text() for row in parts.people.rows]
    assert {"Sarah Patel", "Nadia Haddad"} <= set(names)
    assert any(name.startswith("Tom Berg") for name in names)
    assert not any("Harbour" in name for name in names)
    assert all(row.tick.isVisible() for row in parts.people.rows)
    assert window.page.answers().when.instant() == FIRST.instant()
    assert not window.desk.cards


def test_it_may_be_chosen_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "invitation").trigger()
    dialog = opened(qtbot, window, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(FILES / "google.ics"))
    dialog.accept()
    front(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.page.answers().uid), timeout=20_000)
    assert window.page.isVisible()


def test_sent_again_for_another_time_it_moves_its_own_interview(
    qtbot: QtBot, invited: MainWindow
) -> None:
    before = interview(invited)
    read(qtbot, invited, "lakeside-panel-moved.ics")
    after = interview(invited)
    assert (after.id, after.start.instant()) == (before.id, MOVED.instant())
    assert "Lakeside" in invited.statusBar().currentMessage()
    assert invited.board_screen.isVisible()
    assert invited.board_screen.board.columns[1].list.card in invited.desk.cards
    press(qtbot, invited.toast, "Undo")
    assert interview(invited) == before


def test_the_same_one_again_changes_nothing_and_says_so(qtbot: QtBot, invited: MainWindow) -> None:
    steps = invited.desk.undo_text
    drop("lakeside-panel.ics", invited.board_screen)
    qtbot.waitUntil(
        lambda: "on the board already" in invited.statusBar().currentMessage(), timeout=20_000
    )
    assert invited.desk.undo_text == steps


def test_called_off_it_says_so_and_can_be_taken_back(qtbot: QtBot, invited: MainWindow) -> None:
    read(qtbot, invited, "lakeside-panel-cancelled.ics")
    assert interview(invited).cancelled
    assert "cancelled" in invited.statusBar().currentMessage()
    assert "cancelled" in invited.toast.text
    model, card = invited.board_screen.board.model, next(iter(invited.desk.cards))
    assert "Called off" in str(model.index_of(card).data(Qt.ItemDataRole.AccessibleTextRole))
    press(qtbot, invited.toast, "Undo")
    assert not interview(invited).cancelled


def test_one_called_off_that_was_never_here_makes_no_card(qtbot: QtBot, window: MainWindow) -> None:
    window.open_invitation(FILES / "lakeside-panel-cancelled.ics")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    assert "not on your board" in told(qtbot, window)
    assert not window.desk.cards
    assert not window.page.parts.job.company.text()


def test_a_zone_nobody_knows_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    drop("unknown-zone.ics", window.page)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    dialog = opened(qtbot, window, QInputDialog)
    assert "Lakeside Time" in dialog.labelText()
    assert not window.page.parts.job.company.text()
    dialog.setTextValue("America/Winnipeg")
    dialog.accept()
    when = window.page.answers().when
    assert when == Moment(date(2026, 12, 2), time(11), "America/Winnipeg")


def test_a_zone_not_answered_leaves_the_page_alone(qtbot: QtBot, window: MainWindow) -> None:
    drop("unknown-zone.ics", window.page)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    opened(qtbot, window, QInputDialog).reject()
    assert not window.page.answers().uid
    assert not window.page.parts.job.company.text()


@pytest.mark.parametrize(("text", "said"), [("", "is empty"), ("BEGIN:VCALENDAR", "“x.ics”")])
def test_a_damaged_one_is_named_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "x.ics").write_text(text)
    window.open_invitation(tmp_path / "x.ics")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    words = told(qtbot, window)
    assert said in words
    assert "x.ics" in words
    assert not window.desk.cards
    assert not window.page.parts.job.company.text()


def test_what_was_typed_stays_where_an_invitation_says_nothing_else(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClicks(window.page.parts.you.name, "Amina Haddad")
    drop("lakeside-panel.ics", window.page.parts.job.strip)
    filled(qtbot, window, "Lakeside")
    assert window.page.parts.you.name.text() == "Amina Haddad"
