"""How letters look is kept when they go out; where it can't be, they go out all the same."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Commit
from afterword.domain.letters import LetterEvent
from afterword.machine import opener
from afterword.store.blobs import blob_folder, blob_path, read_blob
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from afterword.ui.widgets.wrapping_button import WrappingButton
from tests.stories.pages import panel
from tests.ui.windows import Windows, save_in, told

ONE = panel(people=panel().people[:1])


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    window = windows.open()
    window.page.show_answers(ONE)
    return window


def saved(window: MainWindow) -> LetterEvent:
    """Return what is kept of the one letter's saving."""
    (card,) = window.desk.cards
    return next(one for one in window.desk.records(card).events if one.kind == "saved")


def save_one(qtbot: QtBot, window: MainWindow, folder: Path) -> bytes:
    (name,) = save_in(qtbot, window, folder)
    assert wait_for_tasks()
    return (folder / name).read_bytes()


def test_a_letter_that_was_changed_is_still_shown_as_it_went_out(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(opener, "open_file", shown.append)
    pdf = save_one(qtbot, window, folder)
    (card,) = window.desk.cards
    window.features.write_letters(card)
    window.page.parts.people.rows[0].topic.setText("the night shift in July")
    window.page.leave()
    window.open_card(card)
    links = window.features.card.letters.findChildren(WrappingButton)
    (link,) = [one for one in links if one.words == "See it as saved"]
    link.click()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].read_bytes() == pdf
    assert shown[0].name == "Thank-you - Sarah Patel - Lakeside Logistics - 2026-11-22.pdf"
    kept = blob_path(blob_folder(window.desk.path), saved(window).pages)
    assert kept != shown[0]
    assert read_blob(kept) == pdf


def test_what_is_recorded_names_pages_that_are_there_by_then(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    there: list[bool] = []

    def look(commit: Commit) -> None:
        for change in commit.changes:
            if isinstance(change.after, LetterEvent) and change.after.pages:
                kept = blob_path(blob_folder(window.desk.path), change.after.pages)
                there.append(kept.is_file())

    window.desk.changed.connect(look)
    save_one(qtbot, window, folder)
    assert there == [True]


def test_where_nothing_can_be_kept_the_letter_goes_out_and_that_is_told(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    blob_folder(window.desk.path).write_text("in the way")
    assert save_one(qtbot, window, folder).startswith(b"%PDF")
    words = told(qtbot, window)
    assert words.startswith("How the letters look could not be kept")
    assert saved(window)


def test_pages_that_are_gone_are_told_of(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    save_one(qtbot, window, folder)
    (card,) = window.desk.cards
    blob_path(blob_folder(window.desk.path), saved(window).pages).unlink()
    window.open_card(card)
    links = window.features.card.letters.findChildren(WrappingButton)
    next(one for one in links if one.words == "See it as saved").click()
    assert "are not in Afterword's folder any more" in told(qtbot, window)
