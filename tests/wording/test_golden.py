"""Letters of each kind stay as they were read and found good."""

import pytest

from tests.wording.golden import FILE, MAKERS, block


def _kept() -> dict[str, str]:
    texts = FILE.read_text("utf-8").removeprefix("=== ").split("\n\n=== ")
    pairs = (text.partition("\n") for text in texts)
    return {name: text.rstrip("\n") for name, _, text in pairs}


@pytest.mark.parametrize("name", MAKERS)
def test_a_letter_is_word_for_word_the_one_that_was_read(name: str) -> None:
    assert block(MAKERS[name]()) == _kept()[name]


def test_no_letter_is_kept_that_is_made_no_more() -> None:
    assert _kept().keys() == MAKERS.keys()
