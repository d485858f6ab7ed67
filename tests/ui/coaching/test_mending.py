"""A fix becomes an edit of the one sentence, or part, it stands in."""

from dataclasses import replace

import pytest

from afterword.coach.findings import Finding, Quality, Severity
from afterword.domain.letters import Draft
from afterword.ui.coaching.mending import mended
from tests.ui.coaching.hands import written

SAID = ("I saw the warehuose, and, um, it is big.", "Write {soon}, or call.")


def _finding(draft: Draft, words: str, fix: str | None, part: str = "body") -> Finding:
    text = str(getattr(draft.letter, part))
    start = text.index(words)
    end = start + len(words)
    kind = (Quality.SINCERE, Severity.HINT, "code", part, start, end, words, fix)
    return Finding("rule", *kind)


@pytest.mark.parametrize(
    ("words", "fix", "typed"),
    [
        ("warehuose", "warehouse", ("part-0", "I saw the warehouse, and, um, it is big.")),
        (" and, um,", "", ("part-0", "I saw the warehuose, it is big.")),
        ("I saw the warehuose, and, um, ", "", ("part-0", "It is big.")),
        ("big", None, None),
        ("big.\n\nWrite", "big. Write", None),
        (SAID[0], "", None),
        ("call", "phone", ("part-1", "Write {{soon}}, or phone.")),
    ],
)
def test_it_is_put_in_place(words: str, fix: str | None, typed: tuple[str, str] | None) -> None:
    draft = written(SAID)
    assert mended(draft, _finding(draft, words, fix)) == typed


def test_the_greeting_is_a_part_of_its_own() -> None:
    draft = written(SAID, "Dear Sarah Pattel:")
    found = _finding(draft, "Pattel", "Patel", "salutation")
    assert mended(draft, found) == ("salutation", "Dear Sarah Patel:")


def test_where_a_field_was_typed_it_stays() -> None:
    draft = written(("I was glad to see Lakeside Logistics at last.", SAID[1]))
    typed = "I was glad to see {company} at last."
    draft = replace(draft, letter=replace(draft.letter, edits=(("part-0", typed),)))
    found = _finding(draft, "at last", "again")
    assert mended(draft, found) == ("part-0", "I was glad to see {company} again.")
    assert mended(draft, _finding(draft, "Lakeside", "Seaside")) is None


def test_what_was_said_of_words_that_have_moved_mends_nothing() -> None:
    found = _finding(written(SAID), "big", "large")
    assert mended(written(("So: " + SAID[0], SAID[1])), found) is None
