"""Panels for tests: people met at Lakeside Logistics on September 22."""

import re
from collections.abc import Sequence
from datetime import date

from afterword.domain.applications import Interview, JobApplication, Meeting
from afterword.domain.letters import Draft
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person, Sender
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_panel
from tests.wording.reader import english

DAY = date(2026, 9, 22)
WRITTEN = date(2026, 11, 22)
NAMES = ("Sarah Patel", "Linh Nguyen", "Tom Berg", "Ana Souza", "Joe Roy", "Kim Lee", "Bo Ek")


def guest(
    place: int,
    key: str = "",
    topic: str = "",
    turn: int = 0,
    edits: tuple[tuple[str, str], ...] = (),
    earlier: tuple[str, ...] = (),
) -> Guest:
    """Return the guest at a place of the panel; `key` is the person's id."""
    person = Person(key or f"p{place}", "c", NAMES[place], job_title="warehouse manager")
    meeting = Meeting(f"m{place}", "i", person.id, topic, "about", place)
    return Guest(f"l{place}", person, meeting, turn, edits, earlier)


def panel(
    guests: Sequence[Guest],
    position: str = "Warehouse coordinator",
    company: str = "Lakeside Logistics",
) -> Panel:
    """Return a panel with these guests."""
    return Panel(
        JobApplication("a", "s", "r", "c", position, ""),
        Company("c", company, "12 Dock Road\nHamilton ON  L8P 2T4"),
        Interview("i", "a", Moment(DAY)),
        Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON"),
        tuple(guests),
        WRITTEN,
    )


def drafts(guests: Sequence[Guest], **more: str) -> tuple[Draft, ...]:
    """Return the letters to these guests."""
    return thank_panel(panel(guests, **more), english(), NoSpeller())


def bodies(guests: Sequence[Guest], **more: str) -> list[str]:
    """Return the bodies of the letters to these guests."""
    return [draft.letter.body for draft in drafts(guests, **more)]


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return re.findall(r"[\w'’-]+", text.lower())


def alike(one: str, other: str) -> float:
    """Return the share of the shorter text's 4-grams that stand in the other."""
    first, second = (
        {tuple(words[at : at + 4]) for at in range(len(words) - 3)}
        for words in (words_of(one), words_of(other))
    )
    return len(first & second) / min(len(first), len(second))
