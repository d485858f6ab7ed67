"""Days and times as people type them."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from afterword.domain.moments import Moment
from afterword.ui.card.days import (
    clock_text,
    day_and_clock,
    day_text,
    read_clock,
    read_day,
    short_day,
    zone_words,
)

TODAY = date(2026, 11, 22)
DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nov 3, 2026", DAY),
        ("3 Nov 2026", DAY),
        ("2026-11-03", DAY),
        ("November 3, 2026", DAY),
        ("nov 3", DAY),
        ("Tuesday, November 3", DAY),
        ("3rd of november", DAY),
        ("January 2", date(2027, 1, 2)),
        ("30 december", date(2026, 12, 30)),
        ("31 Feb 2026", None),
        ("3", None),
        ("someday", None),
        ("", None),
        ("3 4 November", None),
        ("0000-00-00", None),
        ("9999999999 November", None),
    ],
)
def test_a_day_is_read(look: None, text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("language", ["en_CA", "fr_CA", "de_DE"])
def test_a_day_shown_is_read_back_in_every_language(look: None, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    for month in range(1, 13):
        day = date(2026, month, 21)
        assert read_day(day_text(day), TODAY) == day
    assert read_clock(clock_text(time(14, 30))) == time(14, 30)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("10", time(10)),
        ("10:30", time(10, 30)),
        ("2:30 pm", time(14, 30)),
        ("2:30\u202fp.m.", time(14, 30)),
        ("12 am", time(0)),
        ("12 PM", time(12)),
        ("14 h 30", time(14, 30)),
        ("14h", time(14)),
        ("9.15", time(9, 15)),
        ("24:00", None),
        ("13 pm", None),
        ("10:60", None),
        ("noonish", None),
    ],
)
def test_a_time_is_read(text: str, clock: time | None) -> None:
    assert read_clock(text) == clock


def test_another_year_is_said(look: None) -> None:
    assert short_day(DAY, TODAY) == "November 3"
    assert short_day(date(2025, 11, 3), TODAY) == "November 3, 2025"


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("America/Toronto", ""),
        ("America/Montreal", ""),
        ("Asia/Tokyo", "Tokyo time. Where you are it is Nov 2, 2026, 8:00\u202fp.m. then."),
        ("", "Which time zone this is in is not known."),
    ],
)
def test_a_zone_is_said_only_where_it_makes_a_difference(look: None, zone: str, words: str) -> None:
    assert zone_words(Moment(DAY, time(10), zone), "America/Toronto") == words
    assert zone_words(Moment(DAY, None, zone), "America/Toronto") == ""


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-22T19:05:00+00:00", "Today, 2:05\u202fp.m."),
        ("2026-11-22T03:30:00+00:00", "Yesterday, 10:30\u202fp.m."),
        ("2026-11-20T14:12:00", "November 20, 9:12\u202fa.m."),
        ("2025-11-20T14:12:00+00:00", "November 20, 2025, 9:12\u202fa.m."),
    ],
)
def test_a_step_is_told_by_its_day_and_time_where_it_is_read(
    look: None, at: str, words: str
) -> None:
    assert day_and_clock(at, "America/Toronto", TODAY) == words
