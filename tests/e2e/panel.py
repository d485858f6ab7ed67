"""Run on a screen of its own: a panel of three from an empty database, clicks and fields counted.

Prints one JSON object: clicks, typed fields, the files made and the events kept of each letter.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from afterword.ui.main_window import MainWindow
from devtools import play
from devtools.hand import Hand, settle, until

PEOPLE = ("Sarah Patel, warehouse manager", "Linh Nguyen", "Tom Berg, HR")


def main(folder: Path, shots: Path) -> None:
    _app = play.application()
    window, hand = play.window(folder, QSize(1024, 600)), Hand()
    # The cursor waits in the first empty field: nothing needs a click until the letters are made.
    _type_the_page(hand)
    play.shot(window, shots / "panel.png")
    goal = _save(window, hand)
    until(lambda: window.desk.undo_text)
    settle()
    play.shot(window, shots / "board.png")
    card = next(iter(window.desk.cards))
    events = [event.kind.value for event in window.desk.records(card).events]
    window.close()
    made = sorted(path.name for path in goal.glob("*.pdf"))
    print(json.dumps({"clicks": hand.clicks, "fields": hand.fields, "files": made, "ev": events}))


def _type_the_page(hand: Hand) -> None:
    hand.write("Lakeside Logistics")
    hand.press("Tab")
    hand.write("Warehouse coordinator")
    hand.press("Return")
    for person in PEOPLE:
        hand.write(person)
        if person is not PEOPLE[-1]:
            hand.press("Return")
    for _ in range(12):
        if _is_in("you", "name"):
            break
        hand.press("Tab")
    hand.write("Amina Haddad")


def _is_in(*part: str) -> bool:
    focus = QApplication.focusWidget()
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    field = window.page.parts
    for name in part:
        field = getattr(field, name)
    return focus is field or (focus is not None and field.isAncestorOf(focus))


def _save(window: MainWindow, hand: Hand) -> Path:
    """Save by two clicks, in the folder that is offered; return it."""
    hand.click(window.page.bar.pdf_button)
    until(lambda: window.findChildren(QFileDialog))
    dialog = window.findChildren(QFileDialog)[0]
    buttons = dialog.findChildren(QPushButton)
    folder = Path(dialog.directory().absolutePath())
    hand.click(next(button for button in buttons if button.text() == "Save"))
    return folder


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
