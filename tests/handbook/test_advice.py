"""Everything that can be due has its page, and every page that is named is there."""

from datetime import date

import pytest

from afterword import resources
from afterword.domain.advice import (
    ANSWERING,
    CONTACTS,
    LETTERS,
    OUTCOMES,
    PAGES,
    REPLIES,
    is_about,
    page_of,
)
from afterword.domain.asking import Because, Contact
from afterword.domain.calling import Variant
from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.followups import Due, NextAction
from afterword.domain.letters import LetterKind

DAY = date(2026, 11, 23)
KEYS = frozenset(page.key for page in resources.handbook("en").pages)
NAMED = (CONTACTS, REPLIES, ANSWERING, OUTCOMES, LETTERS)


def test_no_kind_is_without_a_page() -> None:
    assert set(PAGES) == set(Due)
    kinds = (Because, ReplyKind, Variant, CallOutcome, LetterKind)
    assert [set(table) for table in NAMED] == [set(kind) for kind in kinds]


def test_every_page_that_is_named_is_there() -> None:
    assert all(PAGES.values())
    assert {page for pages in PAGES.values() for page in pages} <= KEYS
    assert {page for table in NAMED for page in table.values()} <= KEYS


@pytest.mark.parametrize(
    ("action", "page"),
    [
        (NextAction(Due.THANK_TONIGHT), "tonight"),
        (NextAction(Due.THANK_LATE), "late"),
        (NextAction(Due.OFFER, day=DAY), "answering-an-offer"),
        (NextAction(Due.CALL, contact=Contact(DAY, Because.PROMISED, DAY)), "the-call"),
        (NextAction(Due.CALL, contact=Contact(DAY, Because.ASKED, DAY)), "no-answer"),
        (NextAction(), "waiting"),
    ],
)
def test_a_page_tells_of_what_leads_to_it(action: NextAction, page: str) -> None:
    assert page_of(action) == page
    assert is_about(page, action)


def test_a_page_beside_it_tells_of_it_too_and_another_does_not() -> None:
    call = NextAction(Due.CALL, contact=Contact(DAY, Because.INTERVIEW, DAY))
    assert is_about("voicemail", call)
    assert not is_about("tonight", call)
