"""A letter that follows one's typing: laid out, made a PDF and painted as on a dense screen."""

import statistics
import time
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from afterword.domain.letters import Letter, LetterKind
from afterword.paper.letter import lay_out_on, render_laid_out
from afterword.ui.letter.pages import Pages
from afterword.ui.letter.stand_in import printable

RUNS = 120
WARM = 10
PAGE = QRect(0, 0, 1632, 2112)
"""US Letter at 192 dots an inch."""
SAID = "Thank you for showing me the warehouse and for saying how trucks that come late are met."


def measure() -> dict[str, float]:
    """Return milliseconds a keystroke from the letter as a value to its page in dots."""
    _ = QGuiApplication.instance() or QApplication(["bench"])
    pages, screen = Pages(), QImage(PAGE.size(), QImage.Format.Format_RGB32)
    took: list[float] = []
    for number in range(RUNS + WARM):
        letter = replace(letter_to_sarah(), body=f"{SAID}\n\n{SAID[: 1 + number % len(SAID)]}")
        began = time.perf_counter()
        letter = printable(letter)
        pages.load(render_laid_out(letter, lay_out_on(letter, "letter")))
        painter = QPainter(screen)
        pages.paint(painter, 0, QRectF(PAGE), PAGE)
        painter.end()
        took.append((time.perf_counter() - began) * 1000)
    warm = sorted(took[WARM:])
    return {
        "first_ms": took[0],
        "median_ms": statistics.median(warm),
        "p95_ms": warm[int(len(warm) * 0.95)],
    }


def letter_to_sarah() -> Letter:
    """Return a letter of thanks without its words."""
    return Letter(
        id="letter",
        application_id="",
        interview_id="",
        person_id="",
        kind=LetterKind.THANK_YOU,
        language="en_CA",
        written=date(2026, 11, 22),
        sender_block="Amina Haddad\n41 Birch Crescent\nHamilton ON  L8P 2T4",
        date_line="November 22, 2026",
        inside_address="Sarah Patel\nWarehouse Manager\nLakeside Logistics",
        salutation="Dear Sarah Patel:",
        body="",
        close="Sincerely,",
        signature="Amina Haddad",
    )
