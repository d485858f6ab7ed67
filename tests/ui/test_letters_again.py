"""Letters printed once more as they were kept, when some or all of them are gone meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.letters import EventKind
from afterword.domain.people import Sender
from afterword.domain.wording.spelling import NoSpeller
from afterword.machine import printing as queues
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui import printing
from afterword.ui.letters_out import LettersOut
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()
CARD = PAGE.application_id


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def out(window: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LettersOut:
    """Letters on a computer whose printer is painted on."""
    monkeypatch.setattr(printing, "has_printers", lambda: True)
    monkeypatch.setattr(printing, "paint", lambda *_: None)
    monkeypatch.setattr(queues, "has_queues", lambda: False)
    monkeypatch.setattr(QPrinter, "outputFileName", lambda _: "")
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    return LettersOut(window, desk, settings)


def queued(desk: Desk) -> list[str]:
    """Keep three letters as two jobs, the last letter as one of its own; return their ids."""
    made = drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Keep", all_changes(desk, PAGE))
    for some in (made[:2], made[2:]):
        desk.commit("Print", all_changes(desk, PAGE, some, EventKind.QUEUED, "Office-1"))
    return [one.letter.id for one in made]


def dialogs(window: QWidget) -> list[QPrintDialog]:
    return window.findChildren(QPrintDialog)


def test_only_what_is_still_kept_is_printed_and_recorded_when_it_was(
    qtbot: QtBot,
    out: LettersOut,
    window: QWidget,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids = queued(desk)
    desk.undo()
    out.print_kept(CARD, ids, "letter")
    later = NOW + timedelta(minutes=40)
    monkeypatch.setattr(desk, "now", lambda: later)
    with qtbot.waitSignal(out.printed) as printed:
        dialogs(window)[-1].accept()
    assert printed.args == [CARD, tuple(ids[:2]), "2 letters sent to the printer"]
    new = [one for one in desk.records(CARD).events if "40:00" in one.at]
    assert [one.letter_id for one in new] == ids[:2]


def test_letters_undone_under_the_open_dialog_get_no_record(
    qtbot: QtBot, out: LettersOut, window: QWidget, desk: Desk
) -> None:
    ids = queued(desk)
    out.print_kept(CARD, ids, "letter")
    desk.undo()
    with qtbot.waitSignal(out.printed) as printed:
        dialogs(window)[-1].accept()
    assert printed.args is not None
    assert printed.args[1] == tuple(ids[:2])


def test_where_nothing_is_left_to_print_it_is_told(
    qtbot: QtBot, out: LettersOut, window: QWidget, desk: Desk
) -> None:
    ids = queued(desk)
    desk.undo()
    desk.undo()
    for there in (True, False):
        assert (CARD in desk.cards) is there
        with qtbot.waitSignal(out.failed) as failed:
            out.print_kept(CARD, ids, "letter")
        assert failed.args is not None
        assert failed.args[0].code == "letters-gone"
        desk.undo()
    assert not dialogs(window)


def test_a_letter_with_an_open_field_goes_out_by_no_way(
    qtbot: QtBot, out: LettersOut, window: QWidget, desk: Desk
) -> None:
    ids = queued(desk)
    letter = next(one for one in desk.records(CARD).letters if one.id == ids[1])
    text = "Thank you for {their rool}."
    open_one = replace(letter, body=text, edits=(("own-text", text),))
    desk.commit("An older version kept it so", [edited(letter, open_one)])
    with qtbot.waitSignal(out.failed) as failed:
        out.print_kept(CARD, ids, "letter")
    assert failed.args is not None
    assert failed.args[0].code == "letter-open"
    assert failed.args[0].values["name"] == letter.inside_address.partition("\n")[0]
    assert not dialogs(window)


@pytest.mark.parametrize(("typed", "kept"), [("Amina Haddad", "Amina H. Roy"), ("Mina", "Mina")])
def test_a_name_the_settings_say_anew_meanwhile_is_not_written_over(
    qtbot: QtBot, out: LettersOut, window: QWidget, desk: Desk, typed: str, kept: str
) -> None:
    page = replace(PAGE, sender_name="Amina Haddad", sender_contact="")
    desk.commit("Keep", all_changes(desk, page))
    page = replace(page, sender_name=typed)
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    out.print_out(page, made, "letter")
    was = desk.sender
    now = Sender(name="Amina H. Roy", contact="418-555-0100")
    desk.commit("Settings", [edited(was, replace(was, name=now.name, contact=now.contact))])
    with qtbot.waitSignal(out.printed):
        dialogs(window)[-1].accept()
    assert (desk.sender.name, desk.sender.contact) == (kept, now.contact)
