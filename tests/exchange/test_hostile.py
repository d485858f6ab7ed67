"""Invitations of others and broken ones: each is read whole or refused by name, none crashes."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import icalendar
from hypothesis import given
from hypothesis import strategies as some

from afterword.domain.problems import Problem
from afterword.exchange.ics import read_invite
from afterword.exchange.invite_file import read_invite_file
from afterword.exchange.invite_json import from_json, to_json
from tests.exchange.invitations import INVITES, calendar

REFUSALS = {
    "invite-answer",
    "invite-broken",
    "invite-cut-off",
    "invite-empty",
    "invite-no-event",
    "invite-no-time",
    "invite-not-calendar",
    "mail-no-invite",
}
OTHERS = sorted(Path(icalendar.__file__).parent.glob("tests/**/*.ics"))


def _outcome(data: bytes) -> str:
    """Return "read" for a whole invitation, else the code of the refusal; else raise."""
    try:
        invite = read_invite(data)
    except Problem as problem:
        return problem.code
    assert from_json(to_json(invite)) == invite
    assert invite.start.clock is None or invite.start.instant()
    assert len(invite.attendees) <= 50
    return "read"


def test_the_invitations_of_the_calendar_library_are_read_or_refused() -> None:
    outcomes = Counter(_outcome(path.read_bytes()) for path in OTHERS)
    assert outcomes.keys() <= REFUSALS | {"read"}
    assert outcomes.total() > 150
    assert outcomes["read"] >= 60


def test_a_panel_written_by_others_keeps_its_people() -> None:
    meeting = next(path for path in OTHERS if path.name == "property_params.ics")
    invite = read_invite_file(meeting)
    assert [one.name for one in invite.attendees] == ["RembrandDX", "RembrandXS", "RembrandSB"]
    assert str(invite.start) == "2012-08-14[]"


def test_random_damage_is_read_or_refused(
    trials: Callable[[int, int], int], tmp_path: Path
) -> None:
    chance = random.Random(7)
    seeds = [path.read_bytes() for path in sorted(INVITES.iterdir())]
    path = tmp_path / "damaged"
    codes: set[str] = set()
    for _ in range(trials(200, 5_000)):
        path.write_bytes(_damaged(chance, chance.choice(seeds)))
        try:
            read_invite_file(path)
        except Problem as problem:
            codes.add(problem.code)
    assert codes <= REFUSALS


def _damaged(chance: random.Random, seed: bytes) -> bytes:
    data = bytearray(seed)
    for _ in range(chance.randint(1, 20)):
        at, end = sorted(chance.choices(range(len(data) + 1), k=2))
        kind = chance.randrange(4)
        if kind == 0:
            data[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del data[at : min(end, at + 40)]
        elif kind == 2:
            data[at:at] = data[at : min(end, at + 200)]
        else:
            data[at:at] = chance.choice([b"\n", b";", b":", b'"', b"BEGIN:VEVENT\n", b"9" * 30])
    return bytes(data)


@given(some.lists(some.text(max_size=60), max_size=8))
def test_any_lines_in_an_event_are_read_or_refused(lines: list[str]) -> None:
    data = calendar("DTSTART:20261124T150000Z", *lines)
    assert _outcome(data) in REFUSALS | {"read"}


@given(
    some.sampled_from(["SUMMARY", "LOCATION", "ORGANIZER;CN=A", "ATTENDEE;CN=B", "DTEND"]),
    some.text(max_size=200),
)
def test_any_value_of_a_property_is_read_or_refused(name: str, value: str) -> None:
    assert _outcome(calendar("DTSTART:20261124T150000Z", f"{name}:{value}")) in REFUSALS | {"read"}
