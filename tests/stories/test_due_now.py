"""Which notifications fall due: the table of a day, and every clock that anybody may have."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.preferences import Preferences
from afterword.stories import due_now
from afterword.stories.due_now import Book, Counts, Notice, Occasion, Waiting, What

TORONTO = ZoneInfo("America/Toronto")
USUAL = Preferences()
REST = Counts(thanks=3, calls=1)
EVENING = Occasion(
    What.THANK, "acme", "evening:1", datetime(2026, 11, 23, 21, tzinfo=UTC), time(), "Acme"
)
CALL = Occasion(What.CALL, "bolt", "call:1", None, time(10), "Bolt")
ALL = Waiting((EVENING, CALL), REST)


def at(clock: str, day: int = 23) -> datetime:
    """Return a moment of November 2026 in Toronto, where EVENING begins at 16:00."""
    return datetime.fromisoformat(f"2026-11-{day}T{clock}").replace(tzinfo=TORONTO)


def shown(now: datetime, book: Book, preferences: Preferences = USUAL) -> tuple[list[What], Book]:
    notices, after = due_now.due(now, book, preferences, ALL)
    return [one.what for one in notices], after


def day(clocks: str, preferences: Preferences = USUAL) -> list[tuple[str, What]]:
    """Return what is shown when it is looked at these times of one day."""
    book, found = Book(), list[tuple[str, What]]()
    for clock in clocks.split():
        whats, book = shown(at(clock), book, preferences)
        found += [(clock, what) for what in whats]
    return found


W = What


@pytest.mark.parametrize(
    ("clocks", "expected"),
    [
        ("07:59 08:29", []),
        ("08:29 08:30 08:31", [("08:30", W.DIGEST)]),
        ("08:30 10:00 16:00 23:00", [("08:30", W.DIGEST), ("10:00", W.CALL), ("16:00", W.THANK)]),
        ("08:30 09:59 12:40 12:41", [("08:30", W.DIGEST), ("12:40", W.CALL)]),
        ("16:30 16:31", [("16:30", W.DIGEST), ("16:30", W.THANK), ("16:30", W.CALL)]),
        ("19:59 20:00", [("19:59", W.DIGEST), ("19:59", W.THANK), ("19:59", W.CALL)]),
        ("20:00 23:59", []),
        ("16:00 08:00 16:00 17:00", [("16:00", W.DIGEST), ("16:00", W.THANK), ("16:00", W.CALL)]),
    ],
)
def test_a_day_has_one_digest_and_each_thing_at_its_own_hour(
    clocks: str, expected: list[tuple[str, What]]
) -> None:
    assert day(clocks) == expected


@pytest.mark.parametrize(
    ("since", "until", "quiet", "not_quiet"),
    [
        ("20:00", "08:00", "20:00 23:59 00:00 07:59", "08:00 19:59 12:00"),
        ("12:00", "13:30", "12:00 13:29", "11:59 13:30 00:00"),
        ("00:00", "08:00", "00:00 07:59", "08:00 23:59"),
        ("08:00", "08:00", "", "08:00 20:00 00:00"),
        ("nonsense", "", "21:00", "09:00"),
    ],
)
def test_quiet_hours_go_over_midnight_and_end_on_the_minute(
    since: str, until: str, quiet: str, not_quiet: str
) -> None:
    chosen = replace(USUAL, quiet_from=since, quiet_to=until)
    assert all(due_now.is_quiet(at(clock), chosen) for clock in quiet.split())
    assert not any(due_now.is_quiet(at(clock), chosen) for clock in not_quiet.split())


def test_a_digest_in_quiet_hours_comes_when_they_end() -> None:
    late = replace(USUAL, quiet_to="09:15")
    assert day("08:30 09:14 09:15 09:16", late) == [("09:15", W.DIGEST)]


def test_nothing_is_shown_to_who_wants_no_reminders() -> None:
    assert day("08:30 10:00 16:00", replace(USUAL, reminders=False)) == []


def test_who_opens_the_window_late_at_night_is_told_what_was_missed_and_not_again() -> None:
    notices, book = due_now.due(at("21:00"), Book(), USUAL, ALL, asked=True)
    assert [one.what for one in notices] == [W.DIGEST, W.THANK, W.CALL]
    assert notices[0].counts == REST
    assert shown(at("08:00", 24), book)[0] == []


def test_a_morning_with_nothing_to_tell_is_over_and_the_next_has_its_own() -> None:
    nothing = Waiting()
    notices, book = due_now.due(at("08:30"), Book(), USUAL, nothing)
    assert notices == ()
    assert due_now.due(at("11:00"), book, USUAL, Waiting(rest=REST))[0] == ()
    assert due_now.due(at("08:30", 24), book, USUAL, ALL)[0][0].what is W.DIGEST


def test_later_comes_once_in_an_hour_even_if_the_clock_is_set_back() -> None:
    _, book = shown(at("16:00"), Book())
    book = book.put_off(EVENING.key, at("16:05"))
    assert shown(at("17:04"), book)[0] == []
    whats, after = shown(at("17:05"), book)
    assert whats == [W.THANK]
    assert shown(at("18:30"), after)[0] == []
    back, book = shown(at("12:00"), book)
    assert back == []
    assert shown(at("13:00"), book)[0] == [W.THANK]


def test_what_is_done_meanwhile_is_not_shown_again() -> None:
    _, book = shown(at("16:00"), Book())
    book = book.put_off(EVENING.key, at("16:05"))
    assert due_now.due(at("18:00"), book, USUAL, Waiting((CALL,)))[0] == ()


def test_a_book_is_read_as_it_was_written_and_a_damaged_one_is_empty() -> None:
    book = Book(("a", "b"), {"a": at("17:00").astimezone(UTC)})
    assert due_now.from_text(due_now.to_text(book)) == book
    for text in ("", "[]", "{", '{"done": 3, "later": {}}', '{"done": [], "later": {"a": "x"}}'):
        assert due_now.from_text(text) == Book()


def test_a_book_stays_small_and_forgets_the_oldest() -> None:
    book = Book().with_done(str(number) for number in range(due_now.MOST_KEYS + 7))
    assert len(book.done) == due_now.MOST_KEYS
    assert book.done[0] == "7"


ZONES = ("America/Toronto", "America/Vancouver", "Europe/Paris", "Pacific/Auckland", "Asia/Kolkata")
MOVES = st.one_of(
    st.tuples(st.just("on"), st.integers(1, 90)),
    st.tuples(st.just("suspend"), st.integers(60, 4_000)),
    st.tuples(st.just("set"), st.integers(-4_000, 4_000)),
    st.tuples(st.just("zone"), st.sampled_from(ZONES)),
    st.tuples(st.just("later"), st.integers(0, 5)),
    st.tuples(st.just("start"), st.booleans()),
)
BEGIN = st.sampled_from(
    [datetime(2026, 3, 7, 12, tzinfo=UTC), datetime(2026, 10, 31, 12, tzinfo=UTC)]
)


class Life:
    """A program that looks again and again, on a clock that anything may happen to."""

    def __init__(self, begin: datetime) -> None:
        self.instant, self.zone = begin, ZoneInfo(ZONES[0])
        self.book, self.put_off = Book(), dict[str, int]()
        self.shown: list[Notice] = []
        instants = [begin + timedelta(hours=9 * number) for number in range(6)]
        self.waiting = Waiting(
            (*(replace(EVENING, key=f"e{n}", at=one) for n, one in enumerate(instants)), CALL), REST
        )

    def look(self, *, asked: bool) -> None:
        """Look once, as at a start or by the minute, and hold what must always be so."""
        local = self.instant.astimezone(self.zone)
        fixed = self.instant.astimezone(local.tzinfo)
        notices, book = due_now.due(fixed, self.book, USUAL, self.waiting, asked=asked)
        self.book = due_now.from_text(due_now.to_text(book))
        self.shown += notices
        if not asked and due_now.is_quiet(local, USUAL):
            assert notices == ()
            return
        for one in self.waiting.occasions:
            due = one.at <= self.instant if one.at else local.time() >= one.clock
            assert not due or one.key in book.done
        if local.time() >= time(8, 30):
            assert f"digest:{local.date()}" in book.done


@given(BEGIN, st.lists(MOVES, max_size=60))
def test_whatever_the_clock_does_nothing_comes_twice_and_nothing_is_lost(
    begin: datetime, moves: list[tuple[str, int | str | bool]]
) -> None:
    life = Life(begin)
    for kind, how in moves:
        if kind in {"on", "suspend", "set"}:
            life.instant += timedelta(minutes=int(how))
        elif kind == "zone":
            life.zone = ZoneInfo(str(how))
        elif kind == "later" and life.shown:
            one = life.shown[int(how) % len(life.shown)]
            if one.what is not What.DIGEST and one.key not in life.book.later:
                life.book = life.book.put_off(one.key, life.instant)
                life.put_off[one.key] = life.put_off.get(one.key, 0) + 1
        life.look(asked=kind == "start" and bool(how))
    keys = [one.key for one in life.shown]
    for key in set(keys):
        assert keys.count(key) <= 1 + life.put_off.get(key, 0)
