"""A language that says only what differs from another."""

import pytest

from afterword.domain.wording.overlays import laid_over


def test_tables_are_laid_over_entry_by_entry_and_other_values_replaced() -> None:
    base = {"letter": {"date": "a", "close": "b"}, "families": [1, 2]}
    over = {"letter": {"close": "c"}, "families": [3]}
    assert laid_over(base, over) == {"letter": {"date": "a", "close": "c"}, "families": [3]}
    assert base["letter"] == {"date": "a", "close": "b"}


def test_a_plus_adds_to_words_and_lists() -> None:
    base = {"words": {"small": "of and"}, "rules": [1]}
    over = {"words": {"small+": "the"}, "rules+": [2]}
    assert laid_over(base, over) == {"words": {"small": "of and the"}, "rules": [1, 2]}


def test_words_cannot_be_added_to_a_list() -> None:
    with pytest.raises(ValueError, match="rules"):
        laid_over({"rules": [1]}, {"rules+": "more"})
