"""What is left out is not said again, here or anywhere; and a second yes holds for its words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword import resources
from afterword.coach.findings import Finding, Quality, Severity
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.changes import removed
from afterword.domain.letters import Draft
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import drafting
from afterword.stories.review_board import SPELLING
from afterword.stories.reviewing import Reviewer, ignore
from afterword.stories.second_yes import ANSWERED, say_yes
from tests.store.boards import desk_at
from tests.stories.pages import NOW, panel

HERE = NOW.astimezone(ZoneInfo("America/Toronto"))
GAP = "Thank you for showing me round [Company]."
_PAGE = panel()
PAGE = replace(
    _PAGE, people=tuple(replace(one, edits=(("thanks", GAP),)) for one in _PAGE.people[:2])
)
FIRST, SECOND = (one.letter_id for one in PAGE.people)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.sqlite", lambda: HERE) as desk:
        yield desk


def made(desk: Desk, page: Answers = PAGE) -> tuple[Draft, ...]:
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, desk.known(), phrases, NoSpeller(), desk.today())


def gaps(reviewer: Reviewer, drafts: Sequence[Draft]) -> set[str]:
    """Return the ids of the letters of which a gap is said."""
    found = reviewer.findings(drafts, PAGE)
    return {one for one, said in found.items() if any(each.rule == "placeholder" for each in said)}


def test_what_is_left_out_here_is_said_elsewhere_and_always_nowhere(desk: Desk) -> None:
    reviewer, drafts = Reviewer(desk), made(desk)
    assert gaps(reviewer, drafts) == {FIRST, SECOND}
    said = reviewer.findings(drafts, PAGE)[FIRST]
    gap = next(one for one in said if one.rule == "placeholder")
    ignore(desk, gap, FIRST, "Ignored here")
    assert gaps(reviewer, drafts) == {SECOND}
    ignore(desk, gap, "", "Ignored always")
    assert gaps(reviewer, drafts) == set()
    desk.undo()
    assert gaps(reviewer, drafts) == {SECOND}
    (kept,) = desk.known().ignored
    desk.commit("Heard again", [removed(kept)])
    assert gaps(reviewer, drafts) == {FIRST, SECOND}


@pytest.mark.parametrize("letter", [FIRST, ""])
def test_a_stop_is_told_though_something_milder_of_its_rule_is_left_out(
    desk: Desk, letter: str
) -> None:
    reviewer, drafts = Reviewer(desk), made(desk)
    mild = Finding("copies", Quality.SINCERE, Severity.WARNING, "alike")
    ignore(desk, mild, letter, "Ignored")
    copy = replace(mild, code="copy", severity=Severity.STOP)
    assert reviewer.board.said(drafts[0].letter.id, (mild, copy)) == (copy,)


@pytest.mark.parametrize("text", ["{", "7", "null"])
def test_a_damaged_memory_of_yes_asks_again_and_is_written_anew(desk: Desk, text: str) -> None:
    reviewer, drafts = Reviewer(desk), made(desk)
    desk.keep(ANSWERED, text)
    stops = reviewer.stops(drafts, PAGE)
    assert stops.keys() == {FIRST, SECOND}
    say_yes(desk, [(drafts[0].letter, stops[FIRST])])
    assert reviewer.stops(drafts, PAGE).keys() == {SECOND}


def test_a_word_of_ones_own_is_known_to_all_letters(desk: Desk) -> None:
    reviewer, drafts = Reviewer(desk), made(desk)
    word = Finding(SPELLING, Quality.APPROPRIATE, Severity.HINT, "unknown", words="kubectl")
    ignore(desk, word, "", "A word of mine")
    assert "kubectl" in reviewer.context(drafts[0], drafts, PAGE).known_words


def test_a_second_yes_holds_for_the_letter_as_it_stands_and_for_no_other(desk: Desk) -> None:
    reviewer, drafts = Reviewer(desk), made(desk)
    stops = reviewer.stops(drafts, PAGE)
    first = drafts[0].letter
    say_yes(desk, [(first, stops[FIRST])])
    assert reviewer.stops(drafts, PAGE).keys() == {SECOND}
    longer = replace(first, body=f"{first.body} Thank you again.")
    changed = (replace(drafts[0], letter=longer), drafts[1])
    assert reviewer.stops(changed, PAGE).keys() == {FIRST, SECOND}
    assert Reviewer(desk).stops(drafts, PAGE).keys() == {SECOND}
