"""Whatever happens to a card, nobody who was met is forgotten."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.desk.desk import Desk
from afterword.domain.contacts import Task
from afterword.domain.followups import THANKS, Due
from afterword.domain.ids import new_id
from afterword.domain.letters import is_sent
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardRecords
from afterword.domain.thanking import to_thank
from afterword.store.opening import open_database
from afterword.stories import plan
from tests.stories.deeds import BEGIN, DEEDS, Deeds, Onward

TRIALS = 30 if settings().max_examples <= 100 else 600
"""More with --long; each is a board written, undone and read some twenty times."""

steps = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.integers(0, 7), st.integers(0, 7)),
    min_size=12,
    max_size=30,
)


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Onward]]:
    clock = Onward()
    folder = tmp_path_factory.mktemp("board")
    opened = open_database(folder / "afterword.db")
    # A thousand steps need not outlive a power cut: without this most of the time is the disk's.
    opened.connection.execute("PRAGMA synchronous = OFF")
    desk = Desk(opened, clock)
    yield desk, clock
    desk.close()


def is_over(start: Moment, now: datetime) -> bool:
    """Tell whether an interview has been held; one of today without a time may have been."""
    return start.instant() <= now or (start.clock is None and start.day <= now.date())


def met(records: CardRecords, now: datetime) -> set[tuple[str, str]]:
    """Return (interview, person) of everybody met who is to be thanked, the last time each was."""
    last: dict[str, str] = {}
    for held in records.interviews:  # by their start
        if held.cancelled or not is_over(held.start, now):
            continue
        here = [one for one in records.meetings if one.interview_id == held.id]
        agency = bool(records.application.agency_id)
        wanted = to_thank(held.kind, [one.role for one in here], agency=agency)
        last |= {one.person_id: held.id for one, due in zip(here, wanted, strict=True) if due}
    return {(interview, person) for person, interview in last.items()}


def done(records: CardRecords) -> set[tuple[str, str]]:
    """Return (interview, person) of everybody for whom a letter has gone, or was passed on."""
    return {
        (one.interview_id, person)
        for one in records.letters
        if is_sent(each.kind for each in records.events if each.letter_id == one.id)
        for person in one.thanked_ids
    }


def dismissed(records: CardRecords) -> set[tuple[str, str]]:
    """Return (interview, person) of everybody the person left out, each by themselves."""
    return {
        (one.interview_id, one.person_id)
        for one in records.aside
        if one.task is Task.THANK and one.until is None and one.person_id
    }


def check(desk: Desk, card: str) -> None:
    """Hold that everybody met is thanked, due, or left out; and nobody two of them."""
    records, actions = desk.records(card), plan.of_card(desk, card)
    face = desk.cards[card]
    kinds = {stage.id: stage.kind for stage in desk.stages}
    due = [guest for one in actions if one.due in {*THANKS, Due.SEND} for guest in one.who]
    if kinds[face.stage_id] is StageKind.CLOSED:
        assert not actions
        return
    assert len(due) == len(set(due))
    owed = met(records, desk.now()) - done(records) - dismissed(records)
    assert set(due) == owed
    names = [name for one in actions if one.who for name in one.names]
    assert len(names) == len(due)
    assert all(names)


@settings(max_examples=TRIALS)
@given(steps)
def test_nobody_met_is_ever_forgotten(
    board: tuple[Desk, Onward], happened: list[tuple[str, int, int]]
) -> None:
    desk, clock = board
    clock.now = BEGIN
    card = Deeds(desk, new_id(), clock.wait)
    check(desk, card.name)
    for deed, a, b in happened:
        getattr(card, deed)(a, b)
        check(desk, card.name)
    face = desk.cards[card.name]
    desk.load_rest()
    assert desk.cards[card.name] == face
