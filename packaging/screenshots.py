"""The README's pictures: the real window, light and dark, in the same state every time."""

import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.moments import Moment
from afterword.stories import example_board
from afterword.ui import theme
from devtools import play
from devtools.hand import settle, until
from devtools.places import ROOT

GOAL = ROOT / "resources" / "screenshots"
SIZE = QSize(1180, 740)
NOW = datetime(2026, 11, 18, 19, 30, tzinfo=ZoneInfo("America/Toronto"))
PAGE = Answers(
    when=Moment(NOW.date(), zone="America/Toronto"),
    company="Lakeside Logistics",
    position="Warehouse coordinator",
    people=(
        PersonMet(
            "Sarah Patel, warehouse manager",
            "their move to the new warehouse system",
            person_id="sarah",
        ),
        PersonMet("Linh Nguyen", "how they train new people", person_id="linh"),
        PersonMet("Tom Berg, HR", person_id="tom"),
    ),
    answer=AnswerSaid.NEXT_WEEK,
    sender_name="Amina Haddad",
    sender_contact="41 Birch Crescent, Hamilton ON  L8P 2T4\n905-555-0142",
)


def main(goal: Path) -> int:
    """Take every picture; return 0."""
    app = play.application()
    with tempfile.TemporaryDirectory() as folder:
        window = play.window(Path(folder), SIZE, lambda: NOW)
        window.page.show_answers(PAGE)
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            settle(0.6)
            # What the coach says of the letter belongs to the picture.
            until(lambda: window.page.coach.is_settled)
            play.shot(window, goal / f"after-interview-{scheme}.png")
        example_board.show(window.desk, "Example", "America/Toronto")
        window.show_board()
        window.toast.hide()
        window.statusBar().clearMessage()
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            settle(0.4)
            play.shot(window, goal / f"board-{scheme}.png")
        window.open_card("example-1")
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            settle(0.6)
            play.shot(window, goal / f"card-{scheme}.png")
        window.close()
    QApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else GOAL))
