"""The board's own regions: which holidays it needs, and that they count once they are known."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.followups import Due
from afterword.domain.letters import EventKind
from afterword.domain.people import Company
from afterword.stories import plan, public_holidays
from tests.store.boards import NOON, all_added, card, desk_at, event, letter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOON) as desk:
        desk.commit("Region", [added(replace(desk.preferences, region="CA-ON"))])
        for name, region in (("acme", "CA-QC"), ("birch", ""), ("cedar", "XX-1")):
            desk.commit("Add", all_added(card(name)))
            company = desk.records(name).company
            desk.commit("Region", [edited(company, replace(company, region=region))])
        desk.commit("Nobody's", [added(Company("none", "None", region="FR"))])
        yield desk


def test_a_board_needs_the_regions_of_its_employers_and_the_usual_one(desk: Desk) -> None:
    regions, years = public_holidays.wanted(desk)
    assert regions == {"CA-QC", "CA-ON", "XX-1"}
    assert years == (2025, 2026, 2027)


def test_what_is_found_puts_calls_off_and_says_why(desk: Desk) -> None:
    for name in ("acme", "birch"):
        desk.commit(
            "Sent", [added(letter(name)), added(event(f"{name}-letter-0", 0, EventKind.EMAILED))]
        )
        promise = desk.records(name).promises[0]
        due = date(2026, 12, 24)
        desk.commit("Promise", [edited(promise, replace(promise, due=due))])
    assert [one.day for one in plan.items(desk)][:2] == [NOON.date(), date(2026, 12, 28)]
    regions, years = public_holidays.wanted(desk)
    desk.days.learn(public_holidays.find(regions, years, "fr_CA"), desk.keep)
    said = {
        one.card: (one.day, [name for _, name in one.action.contact.holidays])
        for one in plan.items(desk)
        if one.action.contact is not None
    }
    assert said == {
        "acme": (date(2026, 12, 29), ["Jour de Noël"]),
        "birch": (date(2026, 12, 30), ["Jour de Noël", "Boxing Day (observé)"]),
    }
    assert plan.of_card(desk, "acme")[0].due is Due.ANSWER


@pytest.mark.parametrize("text", ["{", "[]", '{"soon": "A day"}', '"x"', "null", "[" * 9_999])
def test_damaged_holidays_stop_no_board_and_are_sought_again(tmp_path: Path, text: str) -> None:
    with desk_at(tmp_path / "afterword.db") as desk:
        desk.keep("holidays:FR", text)
        assert desk.days.timing("FR").holidays == {}
        assert desk.days.missing(["FR"], [2026]) == ["FR"]
