"""Jobs over the window's life: taken up at the next start, left alone once undone or closed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.letters import EventKind
from afterword.machine.printing import queue_pdf
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from afterword.stories.printing import queued_again
from afterword.ui.print_following import PrintFollower
from afterword.ui.tasks import wait_for_tasks
from tests.print.conftest import AddPrinter, ends
from tests.print.server import Printer, PrintServer
from tests.store.boards import NOON, all_added, card, desk_at, letter

LETTER = letter("acme")
LONG_MS = 15_000


@pytest.fixture
def printer(add: AddPrinter) -> Printer:
    return add("A4")


def queued(desk: Desk, printer: Printer) -> str:
    """Put a card with a letter on the desk and the letter into the queue; return the job."""
    job = queue_pdf(render(LETTER, FORMATS["letter"]), printer.queue, "Letter")
    desk.commit("Add", [*all_added(card("acme")), added(LETTER)])
    desk.commit("Print", queued_again([LETTER.id], job, NOON))
    return job


def kinds(desk: Desk) -> list[EventKind]:
    return [event.kind for event in desk.records("acme").events]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_letter_that_was_printed_while_nobody_looked_is_recorded_at_the_next_start(
    qtbot: QtBot, window: QWidget, printer: Printer, tmp_path: Path
) -> None:
    file = tmp_path / "afterword.db"
    with desk_at(file) as desk:
        assert ends(queued(desk, printer)).value == "completed"
    with desk_at(file) as desk:
        follower = PrintFollower(window, desk)
        with qtbot.waitSignal(follower.printed, timeout=LONG_MS) as said:
            pass
        assert said.args is not None
        assert said.args[:2] == ["acme", (LETTER.id,)]
        assert "to acme Ltd printed" in str(said.args[2])
        assert kinds(desk) == [EventKind.QUEUED, EventKind.PRINTED]
        assert "printed" in desk.undo_text


def test_an_undone_print_says_that_the_paper_is_there_and_is_not_recorded_again(
    qtbot: QtBot, window: QWidget, printer: Printer, tmp_path: Path
) -> None:
    with desk_at(tmp_path / "afterword.db") as desk:
        queued(desk, printer)
        follower = PrintFollower(window, desk)
        with qtbot.waitSignal(follower.printed, timeout=LONG_MS):
            pass
        with qtbot.waitSignal(follower.told) as told:
            desk.undo()
        assert told.args is not None
        assert "The paper is there" in str(told.args[0])
        qtbot.waitUntil(lambda: follower.is_idle)
        assert kinds(desk) == [EventKind.QUEUED]
        desk.redo()
        assert kinds(desk) == [EventKind.QUEUED, EventKind.PRINTED]
        assert wait_for_tasks()


def test_a_printer_that_is_gone_is_told_with_its_name(
    qtbot: QtBot, window: QWidget, server: PrintServer, printer: Printer, tmp_path: Path
) -> None:
    server.do("cupsdisable", printer.queue)
    with desk_at(tmp_path / "afterword.db") as desk:
        queued(desk, printer)
        follower = PrintFollower(window, desk)
        with qtbot.waitSignal(follower.waiting, timeout=LONG_MS):
            pass
        with qtbot.waitSignal(follower.not_printed, timeout=LONG_MS) as said:
            server.remove(printer.queue)
        assert said.args is not None
        assert f"“{printer.queue}” is gone" in str(said.args[2])
        assert kinds(desk) == [EventKind.QUEUED, EventKind.TAKEN_BACK]
        assert desk.cards["acme"].on_paper == 0


def test_where_nobody_can_tell_nothing_is_claimed_and_nobody_is_asked_again(
    qtbot: QtBot, window: QWidget, server: PrintServer, printer: Printer, tmp_path: Path
) -> None:
    with desk_at(tmp_path / "afterword.db") as desk:
        ends(queued(desk, printer))
        server.do("cancel", "-a", "-x", printer.queue)
        follower = PrintFollower(window, desk)
        with qtbot.waitSignal(follower.unsure, timeout=LONG_MS):
            pass
        assert kinds(desk) == [EventKind.QUEUED]
        qtbot.waitUntil(lambda: follower.is_idle)


def test_a_closed_window_asks_no_more_and_writes_no_more(
    qtbot: QtBot,
    window: QWidget,
    server: PrintServer,
    printer: Printer,
    tmp_path: Path,
) -> None:
    server.do("cupsdisable", printer.queue)
    with desk_at(tmp_path / "afterword.db") as desk:
        job = queued(desk, printer)
        follower = PrintFollower(window, desk)
        with qtbot.waitSignal(follower.waiting, timeout=LONG_MS):
            pass
        window.close()
        assert wait_for_tasks()
        server.do("cancel", job)
        assert follower.is_idle
        assert kinds(desk) == [EventKind.QUEUED]
        told: list[object] = []
        follower.not_printed.connect(lambda *said: told.append(said))
        window.show()
        qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
        assert wait_for_tasks()
