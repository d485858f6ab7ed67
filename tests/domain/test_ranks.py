"""Places in a column: always room between two, always in order, short for a long time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain import ranks


def test_the_first_card_leaves_room_above_and_below() -> None:
    first = ranks.between("", "")
    assert ranks.between("", first) < first < ranks.between(first, "")


@given(st.lists(st.integers(0, 1_000), max_size=200))
def test_cards_dropped_anywhere_stay_where_they_were_dropped(drops: list[int]) -> None:
    column: list[str] = []
    for drop in drops:
        place = drop % (len(column) + 1)
        above = column[place - 1] if place else ""
        below = column[place] if place < len(column) else ""
        column.insert(place, ranks.between(above, below))
    assert column == sorted(set(column))
    assert not [rank for rank in column if rank.endswith("0")]


@pytest.mark.parametrize("at_top", [True, False])
def test_a_thousand_cards_at_one_end_need_no_new_ranking(at_top: bool) -> None:
    rank = ranks.spread(10_000)[0 if at_top else -1]
    for _ in range(1_000):
        rank = ranks.between("", rank) if at_top else ranks.between(rank, "")
    assert len(rank) <= ranks.TOO_LONG


@given(st.integers(0, 5_000))
def test_a_column_ranked_anew_is_in_order_with_room_everywhere(count: int) -> None:
    column = ranks.spread(count)
    assert len(column) == count
    assert column == sorted(set(column))
    for above, below in zip(["", *column], [*column, ""], strict=True):
        between = ranks.between(above, below)
        assert above < between
        assert not below or between < below


@pytest.mark.parametrize(("above", "below"), [("V", "V"), ("W", "V"), ("V1", "V")])
def test_there_is_no_place_between_two_that_are_the_wrong_way_round(above: str, below: str) -> None:
    with pytest.raises(ValueError):
        ranks.between(above, below)
