"""What a very long text costs is counted: four times as long is four times the work at most."""

from itertools import cycle, islice

import pytest

from afterword.coach.confusions import without_overlaps
from afterword.coach.context import Context, Slip
from afterword.coach.paragraphs import MOST, paragraphs
from afterword.coach.proof import proof_of
from afterword.coach.proofreading import Proofreader, open_speller
from afterword.coach.proofreading_words import MOST_SOUGHT, WordProof
from afterword.coach.reading import Reading
from afterword.coach.rules import brief, placeholders
from tests.coach.rules.sheet import known, letter

SHORT, LONG = 10_000, 40_000


class CountedSlip(Slip):
    """A slip that counts how often it is asked where it ends."""

    asked = 0

    def __getattribute__(self, name: str) -> object:
        if name in ("start", "end"):
            CountedSlip.asked += 1
        return super().__getattribute__(name)


def asked_of(count: int) -> int:
    CountedSlip.asked = 0
    kept = without_overlaps(CountedSlip(at * 3, at * 3 + 2, "spelling") for at in range(count))
    assert len(kept) == count
    return CountedSlip.asked


def test_slips_are_held_against_their_neighbours_alone() -> None:
    assert asked_of(4_000) < 6 * asked_of(1_000)


def test_slips_that_reach_into_one_another_are_left_out_whatever_their_order() -> None:
    first, inside, beside = (Slip(*place, "") for place in ((10, 20), (12, 14), (20, 22)))
    before, over = Slip(0, 10, ""), Slip(5, 30, "")
    assert without_overlaps([first, inside, beside, over, before]) == (before, first, beside)
    assert without_overlaps([over, first, inside, beside]) == (over,)


def body(piece: str, size: int) -> str:
    return "".join(islice(cycle(piece), size))


@pytest.mark.parametrize("piece", ["{{a", "XXX ", "[date] ", "${", "${a ", "____ ", "{ a", "${ \n"])
def test_gaps_of_a_template_are_told_once_each(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[str] = []

    def fill(gap: str, context: Context, language: str) -> None:
        filled.append(gap)

    monkeypatch.setattr(placeholders, "filled", fill)
    counts: list[int] = []
    for size in (SHORT, LONG):
        filled.clear()
        found = list(placeholders.placeholder(Reading(letter(body(piece, size))), known()))
        places = [(one.start, one.end) for one in found]
        assert len(set(places)) == len(places) == len(filled)
        counts.append(len(filled))
    assert counts[1] <= 4 * counts[0] + 4


def test_words_of_paragraphs_are_counted() -> None:
    reading = Reading(letter("One two three.\n\n" * 1_000 + "word " * 121))
    (first, long) = brief.paragraphs(reading, known())
    assert (first.code, dict(long.values)["words"]) == ("many-paragraphs", "121")


def test_far_more_than_a_letter_is_not_proofread() -> None:
    text = "I was there with you.\n\n" * 2_000
    read = list(paragraphs(text))
    assert MOST - 50 < read[-1][0] + len(read[-1][1]) <= MOST


def test_words_are_sought_for_some_of_a_text_and_for_the_next_again() -> None:
    sought: list[str] = []

    class Seeking(Proofreader):
        def guess(self, word: str) -> str:
            sought.append(word)
            return ""

    speller = open_speller("fr_CA")
    assert isinstance(speller, Proofreader)
    words = WordProof("fr_CA", Seeking(speller._engine, speller._phrases))
    odd = " ".join(f"qx{a}{b}zz" for a in "bcdfghjklm" for b in "bcdfghjklm")
    found = words.check(odd)
    assert len(found) == 100
    assert len(sought) < MOST_SOUGHT
    words.begin()
    words.check(odd)
    assert len(sought) > MOST_SOUGHT


def test_the_proofreader_of_a_letter_begins_anew_with_every_text() -> None:
    reader = proof_of("fr_CA")
    for _ in range(MOST_SOUGHT * 2):
        reader.check("xkzt")
    (slip,) = reader.check("la visitte")
    assert slip.fixes[0] == "visite"
