"""Whatever a card looks like, whoever is owed thanks stands in its plan, once."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.followups import THANKS, Due, next_action, plan
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary, Round

TODAY = date(2026, 11, 25)
PEOPLE = ("ada", "bob", "cy", "di")
days = st.integers(-20, 20).map(lambda count: TODAY + timedelta(days=count))
instants = days.map(lambda day: datetime.combine(day, time(12), UTC))
moments = st.builds(
    Moment,
    days,
    st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(["America/Toronto", "Europe/Paris", "Asia/Tokyo", ""]),
)
put_off = st.dictionaries(st.sampled_from(Task), days).map(lambda some: tuple(some.items()))


@st.composite
def rounds(draw: st.DrawFn) -> tuple[Round, ...]:
    """Draw the interviews of a card, the latest first."""
    found: list[Round] = []
    for place, start in enumerate(draw(st.lists(moments, max_size=3))):
        met = tuple(draw(st.sets(st.sampled_from(PEOPLE), min_size=1)))
        left = tuple(one for one in met if draw(st.booleans()))
        paper = frozenset(one for one in left if draw(st.booleans()))
        letters = frozenset(f"{place}-{one}" for one in paper)
        names = tuple(one.upper() for one in left)
        found.append(
            Round(start, met, left, paper, letters, f"round-{place}", names, draw(put_off))
        )
    return tuple(sorted(found, key=lambda one: one.start.instant(), reverse=True))


cards = st.builds(
    lambda some, **more: CardSummary(
        "a",
        "s",
        "V",
        "Acme",
        "Cook",
        interview=some[0].start if some else None,
        rounds=some,
        **more,
    ),
    rounds(),
    promised=st.none() | days,
    called_off=st.booleans(),
    asked=st.lists(instants, max_size=3).map(lambda some: tuple(sorted(some))),
    news_on_paper=st.integers(0, 2),
    thanks_posted=st.none() | instants,
    thanks_sent=st.none() | instants,
    call_back=st.none() | days,
    replied=st.none() | st.sampled_from(ReplyKind),
    asleep=put_off,
    left_out=st.lists(st.sampled_from(Task), unique=True).map(tuple),
    decided=st.booleans(),
)


def is_over(start: Moment, now: datetime) -> bool:
    """Tell whether an interview has been held; one of today without a time may have been."""
    return start.instant() <= now or (start.clock is None and start.day <= now.date())


@given(cards, st.sampled_from(StageKind), st.times())
def test_whoever_is_owed_thanks_is_in_the_plan_once(
    card: CardSummary, kind: StageKind, clock: time
) -> None:
    now = datetime.combine(TODAY, clock, UTC)
    found = plan(card, kind, now, TODAY)
    if kind is StageKind.CLOSED:
        assert not found
        return
    due = [guest for one in found if one.due in {*THANKS, Due.SEND} for guest in one.who]
    seen: set[str] = set()
    owed: set[tuple[str, str]] = set()
    for held in card.rounds:
        if is_over(held.start, now):
            owed |= {(held.id, one) for one in held.unthanked if one not in seen}
            seen.update(held.met)
    assert sorted(due) == sorted(owed)
    assert all(len(one.names) == len(one.who) for one in found)


@given(cards, st.sampled_from(StageKind))
def test_what_was_put_off_comes_last_and_has_its_day_to_come(
    card: CardSummary, kind: StageKind
) -> None:
    now = datetime.combine(TODAY, time(12), UTC)
    found = plan(card, kind, now, TODAY)
    asleep = [one.until for one in found if one.until]
    assert [one.until for one in found][len(found) - len(asleep) :] == sorted(asleep)
    assert all(day > TODAY for day in asleep)
    if found:
        assert next_action(card, kind, now, TODAY) == found[0]
