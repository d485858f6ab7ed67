"""Run on a screen of its own: the evening of an interview, from the strip to the dated call.

Prints one JSON object: what was offered, asked and known, the files made, and what is due then.
"""

import json
import os
import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QWidget

from afterword.ui.board.roles import Face, Role
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from devtools import play
from devtools.hand import Hand, settle, until

ZONE = "America/Toronto"
FILES = Path(__file__).parents[1] / "files"
MORNING, EVENING = (datetime(2026, 11, 23, hour, 30, tzinfo=ZoneInfo(ZONE)) for hour in (9, 19))
SIZE = QSize(1180, 760)
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Lakeside//Lakeside//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:tonight@lakeside-logistics.example
DTSTAMP:20261120T120000Z
ORGANIZER;CN="Patel, Sarah":mailto:sarah.patel@lakeside-logistics.example
ATTENDEE;CN="Berg, Tom (HR)":mailto:tom.berg@lakeside-logistics.example
SUMMARY:Interview: Warehouse coordinator
LOCATION:Lakeside Logistics, 400 Harbour Street, Kingston
DTSTART:20261123T190000Z
DTEND:20261123T200000Z
SEQUENCE:0
END:VEVENT
END:VCALENDAR
"""


class Evening:
    """One person at one window after another, over one file."""

    def __init__(self, folder: Path, shots: Path, scheme: str) -> None:
        self._folder, self._shots, self._scheme = folder, shots, scheme
        self.hand = Hand()

    def book(self) -> None:
        """Take the invitation in, in the morning, and put it on the board."""
        given = self._folder / "invitation.ics"
        given.write_text(INVITATION.replace("\n", "\r\n"), newline="")
        window = play.window(self._folder, SIZE, lambda: MORNING)
        window.open_invitation(given)
        until(lambda: window.page.answers().uid)
        if window.page.answers().company_guessed:
            self.hand.click(window.page.parts.job.guess.yes)
        self.hand.click(window.page.bar.keep_button)
        until(lambda: window.desk.cards)
        self.end(window)

    def open(self) -> MainWindow:
        return play.window(self._folder, SIZE, lambda: EVENING)

    def shot(self, window: QWidget, name: str) -> None:
        play.shot(window, self._shots / f"evening-{name}{self._scheme}.png")

    def end(self, window: MainWindow) -> None:
        window.close()
        wait_for_tasks()
        window.desk.close()


def main(folder: Path, shots: Path, scheme: str = "light") -> None:
    os.environ["TZ"] = ZONE
    time.tzset()
    _app = play.application(scheme)
    evening = Evening(folder, shots, "" if scheme == "light" else f"-{scheme}")
    evening.book()
    window = evening.open()
    told = _write(evening, window)
    due = _see_what_is_due(evening, window)
    evening.end(window)
    print(json.dumps({**told, **due}))


def _write(evening: Evening, window: MainWindow) -> dict[str, object]:
    """Follow the offer, tell what is asked for, and save and post the letters."""
    hand, page, card = evening.hand, window.page, next(iter(window.desk.cards))
    tonight = _button(window, "Tonight")
    offered = tonight.text()
    evening.shot(window, "offered")
    hand.click(tonight)
    job = page.parts.job
    known = [job.company.text(), job.position.text(), job.days.chosen]
    names = [row.name.text() for row in page.parts.people.rows]
    asked = QApplication.focusWidget() is page.parts.people.rows[0].topic
    evening.shot(window, "asked")
    _tell(hand, window)
    evening.shot(window, "told")
    answer, ready = page.parts.answer.understood.words, page.bar.words
    files = _save(window, hand)
    until(tonight.isHidden)
    settle(0.4)  # the strip under the button's place grows to its height
    evening.shot(window, "saved")
    hand.click(_button(window, "Posted"))
    until(lambda: not window.desk.cards[card].on_paper)
    return {
        "offered": offered,
        "known": [*known, *names],
        "asked": asked,
        "answer": answer,
        "ready": ready,
        "files": files,
    }


def _see_what_is_due(evening: Evening, window: MainWindow) -> dict[str, object]:
    board, follow_up = window.board_screen.board, window.features.follow_up
    card = next(iter(window.desk.cards))
    face: object = board.model.index_of(card).data(Role.FACE)
    assert isinstance(face, Face)
    evening.shot(window, "posted")
    follow_up.show_today()
    settle()
    evening.shot(window, "today")
    window.open_card(card)
    settle()
    evening.shot(window, "card")
    plan = " ".join(one.text() for one in follow_up.card.findChildren(QLabel) if one.isVisible())
    return {"chip": face.chip, "today": follow_up.today.nothing.text(), "card": plan}


def _tell(hand: Hand, window: MainWindow) -> None:
    """Say what an invitation can't know: titles, topics, the answer, the work, the own name."""
    parts = window.page.parts
    hand.write("the night shift")
    hand.click(parts.people.rows[0].name)
    hand.press("End")
    hand.write(", warehouse manager")
    hand.click(parts.people.rows[1].topic)
    hand.write("the training")
    hand.click(_button(window, "In their words…"))
    hand.write("by the end of next week")
    _attach(window, hand)
    hand.click(parts.you.name)
    hand.write("Amina Haddad")


def _attach(window: MainWindow, hand: Hand) -> None:
    """Let a diploma of two pages go along with the first person's letter."""
    hand.click(_button(window, "+ Send your work"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    hand.click(menu, menu.actionGeometry(menu.actions()[0]).center())
    until(lambda: window.findChildren(QFileDialog))
    dialog = window.findChildren(QFileDialog)[0]
    until(dialog.isActiveWindow)
    hand.write(str(FILES / "samples" / "two-different-pages.pdf"))
    hand.press("Return")
    until(window.page.parts.people.rows[0].samples.along)
    until(window.isActiveWindow)


def _save(window: MainWindow, hand: Hand) -> dict[str, int]:
    """Save by two clicks, in the folder that is offered; return the pages of each file there."""
    hand.click(window.page.bar.pdf_button)
    until(lambda: window.findChildren(QFileDialog))
    dialog = window.findChildren(QFileDialog)[0]
    folder = Path(dialog.directory().absolutePath())
    hand.click(_button(dialog, "Save"))
    until(window.board_screen.isVisible)
    return {path.name: len(PdfReader(path).pages) for path in folder.glob("*.pdf")}


def _button(widget: QWidget, begins: str) -> QPushButton:
    """Return the button in view whose words begin so."""
    shown = (one for one in widget.findChildren(QPushButton) if one.isVisible())
    return next(one for one in shown if one.text().replace("&", "").startswith(begins))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
