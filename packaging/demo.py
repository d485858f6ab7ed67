"""The main story, played on the real window: an invitation, the letters, a card that moves.

Called as `demo.py FOLDER`; leaves letters as PDF and pictures of each step there. The invitation
is an employer's, for this morning.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog

from afterword import app as afterword
from afterword.domain.stages import StageKind
from afterword.ui.board.board import card_centre
from afterword.ui.main_window import MainWindow
from devtools import play
from devtools.hand import Hand, is_real, settle, until

COMPANY = "Lakeside Foods"
PEOPLE = ("Maria Santos", "Devon Clarke", "Priya Nair")
POSITION = "Warehouse coordinator"
SENDER = "Amina Haddad"
CONTACT = "41 Birch Crescent, Hamilton ON  L8P 2T4"
TOPICS = (
    "their move to the new warehouse system",
    "how they train new people",
    "gave me a tour of the loading docks",
)
WORDS_IN_COMMON = 0.35


def main(folder: Path) -> int:
    """Play the story; return 0 when every step left what it should."""
    play.application()
    home = folder / "data"
    home.mkdir(parents=True, exist_ok=True)
    window, hand = play.window(home, QSize(1180, 760)), Hand()
    play.shot(window, folder / "1-first-start.png")
    window.open_invitation(_invitation(folder))
    until(lambda: len(window.page.answers().people) >= len(TOPICS))
    settle()
    play.shot(window, folder / "2-invitation.png")
    _fill_in(window, hand)
    play.shot(window, folder / "3-letters.png")
    _save(window, hand, folder / "letters")
    settle(0.5)
    play.shot(window, folder / "4-board.png")
    card = next(iter(window.desk.cards))
    if is_real():
        stages = [stage.kind for stage in window.desk.stages if stage.shown]
        goal = window.board_screen.board.columns[stages.index(StageKind.WAITING)]
        hand.drag(
            card_centre(window.board_screen.board, card), goal.mapToGlobal(goal.rect().center())
        )
        until(lambda: window.desk.cards[card].stage_id == StageKind.WAITING.value)
    play.shot(window, folder / "5-moved.png")
    window.close()
    return _read_back(sorted((folder / "letters").glob("*.pdf")))


def _invitation(folder: Path) -> Path:
    """Write what the employer sent; return its file."""
    today = f"{afterword.now():%Y%m%d}"
    guests = [
        f'ATTENDEE;CN="{name}":mailto:{name.split()[0].lower()}@lakesidefoods.example'
        for name in PEOPLE
    ]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lakeside Foods//Calendar//EN",
        "BEGIN:VEVENT",
        "UID:interview@lakesidefoods.example",
        f"DTSTAMP:{today}T000000Z",
        f"SUMMARY:Interview: {POSITION}",
        f"DTSTART:{today}T100000",
        f"DTEND:{today}T104500",
        *guests,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    path = folder / "invitation.ics"
    path.write_bytes("\r\n".join(lines).encode())
    return path


def _fill_in(window: MainWindow, hand: Hand) -> None:
    parts = window.page.parts
    for field, text in (
        (parts.job.company, COMPANY),
        (parts.job.position, POSITION),
        *zip([row.topic for row in parts.people.rows], TOPICS, strict=False),
        (parts.you.name, SENDER),
        (parts.you.contact, CONTACT),
    ):
        field.setFocus()
        settle(0.05)
        field.selectAll()
        hand.write(text)
    settle(0.4)


def _save(window: MainWindow, hand: Hand, goal: Path) -> None:
    goal.mkdir(parents=True, exist_ok=True)
    hand.click(window.page.bar.pdf_button)
    until(lambda: window.findChildren(QFileDialog))
    dialog = window.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(goal))
    settle()
    hand.press("Return")
    until(lambda: list(goal.glob("*.pdf")))


def _read_back(letters: list[Path]) -> int:
    """Read the letters as whoever gets them would; say what is wrong and return how much."""
    texts = [_text(path) for path in letters]
    now = afterword.now()
    today = f"{now:%B} {now.day}, {now.year}"
    wrong = [] if len(texts) >= len(TOPICS) else [f"only {len(texts)} letters"]
    for path, text in zip(letters, texts, strict=True):
        person = path.stem.split(" - ")[1]
        wanted = (person, COMPANY, SENDER, POSITION.lower(), today)
        wrong += [f"{path.name}: {word} is missing" for word in wanted if word not in text]
        wrong += [f"{path.name}: “{mark}”" for mark in "[]{}<>_" if mark in text]
    bodies = [_body(text) for text in texts]
    for number, one in enumerate(bodies):
        for other in bodies[number + 1 :]:
            if one[:3] == other[:3]:
                wrong.append(f"two letters begin “{' '.join(one[:3])}”")
            if _shared(one, other) > WORDS_IN_COMMON:
                wrong.append(f"two letters share {_shared(one, other):.0%} of their words in fours")
    print("\n".join(wrong) or f"{len(texts)} letters, each one different and complete.")
    return len(wrong)


def _text(path: Path) -> str:
    asked = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())


def _body(text: str) -> list[str]:
    return text.partition(": ")[2].rpartition("Sincerely")[0].split()


def _shared(one: list[str], other: list[str]) -> float:
    """Return the part of the shorter letter's runs of four words that the other has too."""
    fours = [{tuple(words[n : n + 4]) for n in range(len(words) - 3)} for words in (one, other)]
    return len(fours[0] & fours[1]) / max(1, min(map(len, fours)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
