"""The palette under the hands: typed, walked, chosen, closed; and the keyboard given back."""

import time

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.ui.palette.entry import Entry
from tests.ui.palette.conftest import ENTRIES, Over

Key = Qt.Key
FRAME_SECONDS = 0.016


def texts(over: Over) -> list[str]:
    return [entry.text for entry in over.palette_over.list.entries.entries]


def keys(qtbot: QtBot, *pressed: str | Qt.Key) -> None:
    """Type words and press keys wherever the focus is."""
    for one in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(one, str):
            qtbot.keyClicks(focused, one)
        else:
            qtbot.keyClick(focused, one)


def test_it_opens_with_everything_and_the_cursor_in_its_field(over: Over) -> None:
    assert QApplication.focusWidget() is over.palette_over.field
    assert set(texts(over)) == {entry.text for entry in ENTRIES}
    assert over.palette_over.list.entry == over.palette_over.list.entries.entries[0]


def test_what_is_near_comes_first_until_something_is_typed(qtbot: QtBot, over: Over) -> None:
    first = [entry.text for entry in ENTRIES]
    first.insert(0, first.pop(2))
    assert texts(over) == first
    keys(qtbot, "pr")
    assert texts(over)[0] == "Print letters"
    keys(qtbot, Key.Key_Backspace, Key.Key_Backspace)
    assert texts(over) == first


def test_typing_finds_and_enter_chooses_the_first(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "telecom", Key.Key_Return)
    assert over.chosen == [ENTRIES[2]]
    assert not over.palette_over.isVisible()
    assert QApplication.focusWidget() is over.before


def test_arrows_walk_and_come_round(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "pra", Key.Key_Down)
    assert over.palette_over.list.entry == ENTRIES[4]
    keys(qtbot, Key.Key_Down)
    assert over.palette_over.list.entry == ENTRIES[3]
    keys(qtbot, Key.Key_Up, Key.Key_Enter)
    assert over.chosen == [ENTRIES[4]]


def test_tab_walks_instead_of_leading_away(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "pra", Key.Key_Tab)
    assert over.palette_over.list.entry == ENTRIES[4]
    keys(qtbot, Key.Key_Backtab)
    assert over.palette_over.list.entry == ENTRIES[3]
    assert over.palette_over.isVisible()
    assert QApplication.focusWidget() is over.palette_over.field


def test_escape_closes_chooses_nothing_and_gives_the_keyboard_back(
    qtbot: QtBot, over: Over
) -> None:
    keys(qtbot, "pra", Key.Key_Escape)
    assert not over.palette_over.isVisible()
    assert over.chosen == []
    assert QApplication.focusWidget() is over.before


def test_the_keys_that_open_it_close_it_again(over: Over) -> None:
    over.palette_over.offer(ENTRIES)
    assert not over.palette_over.isVisible()
    assert QApplication.focusWidget() is over.before


def test_a_click_chooses(qtbot: QtBot, over: Over) -> None:
    found = over.palette_over.list
    place = found.visualRect(found.entries.index(3)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert over.chosen == [ENTRIES[3]]
    assert QApplication.focusWidget() is over.before


def test_the_pointer_marks_what_it_is_over(qtbot: QtBot, over: Over) -> None:
    found = over.palette_over.list
    for row in (1, 3):
        qtbot.mouseMove(found.viewport(), found.visualRect(found.entries.index(row)).center())
    qtbot.waitUntil(lambda: found.entry == ENTRIES[3])


def test_whoever_goes_on_elsewhere_leaves_it_and_keeps_the_keyboard_there(over: Over) -> None:
    over.before.setFocus()
    assert not over.palette_over.isVisible()
    assert QApplication.focusWidget() is over.before


def test_nothing_found_says_what_to_do(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "zzz", Key.Key_Return)
    assert texts(over) == []
    assert over.palette_over.note.text().startswith("Nothing is found for “zzz”. Try fewer letters")
    assert over.palette_over.isVisible()
    assert over.chosen == []


def test_what_is_not_possible_is_said_and_not_done(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "print", Key.Key_Return)
    assert over.palette_over.note.text() == "That is not possible just now."
    assert over.chosen == []


def test_what_was_chosen_lately_comes_first(qtbot: QtBot, over: Over) -> None:
    keys(qtbot, "priya", Key.Key_Return)
    over.palette_over.offer(ENTRIES)
    keys(qtbot, "nord", Key.Key_Return)
    over.palette_over.offer(ENTRIES)
    assert texts(over)[:3] == [ENTRIES[2].text, ENTRIES[4].text, ENTRIES[0].text]
    keys(qtbot, "pr")
    assert texts(over)[0] == "Priya Nair"


def test_a_keystroke_among_ten_thousand_cards_takes_less_than_a_frame(over: Over) -> None:
    palette = over.palette_over
    palette.leave()
    cards = [
        Entry(f"Lakeside Logistics {n}, Clerk {n % 97}", "To thank", "card", f"card-{n}")
        for n in range(10_000)
    ]
    palette.offer([*ENTRIES, *cards])
    spent: list[float] = []
    for text in ("l", "la", "lak", "lake c", "lake cl", "lake cl 9", "c", "e", "99"):
        start = time.process_time()
        palette.field.setText(text)
        spent.append(time.process_time() - start)
    assert sorted(spent)[len(spent) // 2] < FRAME_SECONDS, spent
    palette.field.setText("c")
    assert "Type more letters" in palette.note.text()


def test_a_screen_reader_hears_the_entries_and_what_was_found(
    qtbot: QtBot, over: Over, heard: list[str]
) -> None:
    keys(qtbot, "pr")
    qtbot.waitUntil(lambda: "said: Print letters, 3 found" in heard)
    keys(qtbot, Key.Key_Down)
    assert heard[-1] == "focus: Prairie Rail, Scheduler, Waiting to hear"
    spoken = QAccessible.queryAccessibleInterface(over.palette_over.list)
    assert spoken.child(0).text(QAccessible.Text.Name) == "Print letters, Ctrl+P, not possible now"


def test_a_screen_reader_hears_the_first_entry_before_anything_is_typed(
    qtbot: QtBot, over: Over, heard: list[str]
) -> None:
    over.palette_over.leave()
    over.palette_over.offer(ENTRIES)
    first = ENTRIES[2]
    qtbot.waitUntil(lambda: f"said: {first.text}, {first.hint}" in heard)


@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(420, 260)])
def test_it_stays_inside_its_window(qtbot: QtBot, over: Over, size: QSize) -> None:
    over.resize(size)
    qtbot.waitUntil(lambda: over.rect().contains(over.palette_over.geometry()))
    bottom = over.palette_over.list.geometry().bottomLeft()
    assert over.palette_over.rect().contains(bottom + QPoint(1, 0))
