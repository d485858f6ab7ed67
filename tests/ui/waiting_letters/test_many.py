"""A hundred and fifty letters at once: the window has its turn again and again."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.people import Sender
from afterword.ui.main_window import MainWindow
from afterword.ui.waiting_letters.dialog import WaitingDialog
from afterword.ui.waiting_letters.letter_list import AT_ONCE
from tests.store.boards import all_added, card
from tests.ui.windows import Windows, action, opened, press

CARDS, EACH = 30, 5
LONG_MS = 60_000


def many(windows: Windows) -> MainWindow:
    """Open a window with thirty cards, five people each."""
    window = windows.open()
    people = ("Ada Byron", "Bo Chen", "Cy Dean", "Di Evans", "Ed Frost")
    cards = (card(f"c{n:03}", rank=f"B{n:03}V", people=people) for n in range(CARDS))
    records = [record for one in cards for record in one]
    who = added(Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON"))
    window.desk.commit("Cards", [*all_added(records), who])
    return window


@contextmanager
def steps(count: Callable[[], int]) -> Generator[list[int]]:
    """Give how much `count` grew between two turns of the window, for as long as this lasts."""
    grown: list[int] = []
    before = [count()]

    def look() -> None:
        now = count()
        grown.append(now - before[0])
        before[0] = now

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)
    yield grown
    look()
    timer.stop()


def sent(window: MainWindow) -> int:
    return sum(face.on_paper for face in window.desk.cards.values())


def test_the_window_lives_while_letters_are_checked_made_and_kept(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = many(windows)
    action(window, "waiting-letters").trigger()
    dialog = opened(qtbot, window, WaitingDialog)
    with steps(lambda: len(dialog.letters.rows)) as rows:
        qtbot.waitUntil(lambda: not dialog.foot.cancel_button.isVisible(), timeout=LONG_MS)
    assert len(dialog.letters.rows) == CARDS * EACH
    assert max(rows) <= AT_ONCE
    save(qtbot, dialog, tmp_path / "all.pdf")
    with steps(lambda: dialog.foot.bar.value()) as far:  # noqa: PLW0108
        qtbot.waitUntil(lambda: dialog._recording is not None, timeout=LONG_MS)
    assert any(far)  # the bar moved while pages were made
    with steps(lambda: sent(window)) as kept:
        qtbot.waitUntil(lambda: window.features.together.dialog is None, timeout=LONG_MS)
    assert sent(window) == CARDS * EACH
    assert max(kept) <= 2 * EACH  # a card or two between two turns


def save(qtbot: QtBot, dialog: WaitingDialog, goal: Path) -> None:
    dialog.foot.menu.actions()[0].trigger()
    asked = opened(qtbot, dialog, QFileDialog)
    asked.setDirectory(str(goal.parent))
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(goal))
    press(qtbot, asked, "Save")
