"""A board on which letters wait: three cards, seven people, two of whose letters are stopped."""

from dataclasses import replace

from afterword.desk.desk import Desk
from afterword.domain.changes import Change, Record, added, edited
from afterword.domain.people import Sender
from afterword.domain.samples import Attachment, SampleKind, WorkSample
from afterword.stories import waiting_letters
from afterword.stories.letters_together import by_card
from afterword.stories.waiting_letters import Page, Waiting
from tests.store.boards import all_added, card

NOBODY = "\U00013000\U00013001"
"""A name in hieroglyphs, which no font here has."""
ZONE, LANGUAGE = "America/Toronto", "en_CA"


def fill(desk: Desk, *, sender: bool = True) -> None:
    """Put three cards on the board: acme 2, birch 3 with one unprintable, cedar 2, one sample."""
    records: list[Record] = [
        *card("acme", rank="B", people=("Ada Byron", "Bo Chen")),
        *card("birch", rank="C", people=("Cy Dean", NOBODY, "Di Evans")),
        *card("cedar", rank="D", people=("Ed Frost", "Flo Grant")),
        WorkSample("sample", "my report", SampleKind.PDF, "r.pdf", "0" * 64, 1, 9, "2026-11-22"),
        Attachment("along", "cedar-meeting-1", "sample", ""),
    ]
    who: list[Change] = [added(Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON"))]
    desk.commit("Cards", all_added(records) + (who if sender else []))


def without_position(desk: Desk, name: str) -> None:
    """Take away what the job of a card is called."""
    before = desk.application(name)
    desk.commit("No position", [edited(before, replace(before, position=""))])


def pages(desk: Desk) -> list[Page]:
    """Return the pages of all cards due."""
    found = [waiting_letters.read_page(desk, card, ZONE, LANGUAGE) for card, _ in due(desk)]
    return [page for page in found if page is not None]


def due(desk: Desk) -> list[tuple[str, str]]:
    """Return the cards due, each with the kind of what is."""
    return [(card, action.due.value) for card, action in waiting_letters.due_cards(desk)]


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """Return the letters due of all cards."""
    return waiting_letters.Composer(desk.known(), desk).compose(pages(desk))


def ready(desk: Desk) -> list[list[Waiting]]:
    """Return the letters that nothing stops, card by card."""
    return by_card([one for one in waiting(desk) if not one.stops])
