"""Whatever happens to a card, its timeline has it all, in order and in whole words."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.desk.desk import Desk
from afterword.domain.contacts import PhoneCall, Reply
from afterword.domain.followups import Due
from afterword.domain.ids import new_id
from afterword.domain.letters import SENT, EventKind
from afterword.domain.summaries import CardRecords
from afterword.store.opening import open_database
from afterword.stories import plan, timeline
from afterword.stories.timeline import Kind, State, Step
from afterword.ui.timeline.telling import Telling
from tests.stories.deeds import BEGIN, DEEDS, Deeds, Onward

TRIALS = 20 if settings().max_examples <= 100 else 400

deeds = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.integers(0, 7), st.integers(0, 7)),
    min_size=8,
    max_size=24,
)


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Onward]]:
    clock = Onward()
    opened = open_database(tmp_path_factory.mktemp("board") / "afterword.db")
    opened.connection.execute("PRAGMA synchronous = OFF")
    desk = Desk(opened, clock)
    yield desk, clock
    desk.close()


@given(deeds)
@settings(max_examples=TRIALS)
def test_all_that_happened_and_all_that_is_due_stands_there(
    board: tuple[Desk, Onward], steps: list[tuple[str, int, int]]
) -> None:
    desk, clock = board
    clock.now = BEGIN
    trial = Deeds(desk, new_id(), clock.wait)
    for name, a, b in steps:
        getattr(trial, name)(a, b)
    records = trial.records
    found = timeline.of_card(desk, records)
    assert list(found) == sorted(found, key=lambda one: (one.state, one.day))
    holds_what_happened(records, found)
    actions = [one.due for one in plan.of_card(desk, trial.name)]
    shown = [one for one in actions if one not in {Due.INTERVIEW, Due.CALLED_OFF, Due.NOTHING}]
    ahead = [one for one in found if one.kind in {Kind.DUE, Kind.ANSWER}]
    assert len(ahead) == len(shown)
    rows = Telling().rows(found, clock.now)
    assert all(row.title and "%" not in row.words for row in rows)
    assert sum(bool(row.today) for row in rows) == any(one.state is not State.DONE for one in found)


def holds_what_happened(records: CardRecords, found: tuple[Step, ...]) -> None:
    """Check that each record has its step, and each letter that went is among those of a way."""
    kinds = [one.kind for one in found]
    off = sum(one.cancelled for one in records.interviews)
    assert kinds.count(Kind.CALLED_OFF) == off
    assert kinds.count(Kind.INTERVIEW) == len(records.interviews) - off
    abouts = [one.about for one in found]
    assert sum(isinstance(one, PhoneCall) for one in abouts) == len(records.calls)
    assert sum(isinstance(one, Reply) for one in abouts) == len(records.replies)
    here = {one.id for one in records.letters}
    ways = {one.kind for one in records.events if one.letter_id in here}
    told = {one for one in abouts if isinstance(one, EventKind)}
    assert {one for one in ways if one in SENT or one is EventKind.TAKEN_BACK} <= told
