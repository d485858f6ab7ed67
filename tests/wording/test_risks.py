"""What only the writer can judge in a finished sentence: looked at before it is in a letter."""

import pytest

from tests.wording.reader import offered, read


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("their own house", "note-their-life"),
        ("their cottage", "note-their-life"),
        ("my lawyer", "note-private"),
        ("my hours", "note-private"),
        ("the bonus structure", "note-pay"),
        ("what they pay the summer students", "note-pay"),
        ("the mold in the basement", "note-complaint"),
        ("the strike in 2019", "note-complaint"),
        ("how much overtime the nurses are forced to do", "note-complaint"),
        ("the fitting rooms and theft", "note-complaint"),
    ],
)
def test_it_stays_in_the_notes_one_click_away(typed: str, code: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", code)
    assert reading.kept_out
    assert len(offered(reading)) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "theft prevention",
        "injury prevention",
        "the conflict resolution course",
        "how they handle the angry callers",
        "how you prevent burnout on the team",
        "staff turnover reports",
        "the hate crimes unit",
        "your own bakery",
        "my experience with lifts",
        "my three years as a line cook",
        "the pay stations",
    ],
)
def test_what_is_somebodys_work_is_said(typed: str) -> None:
    assert read(typed).sentence


def test_one_harmless_word_does_not_cover_another() -> None:
    assert read("the theft prevention program and the dirty kitchen").code == "note-complaint"


@pytest.mark.parametrize(
    ("typed", "word", "tries"),
    [
        ("the Rooftop pool", "Rooftop", ["rooftop", "Rooftop"]),
        ("how they use the Forklift simulator", "Forklift", ["forklift", "Forklift"]),
        ("the dufferin bus", "dufferin", ["dufferin", "Dufferin"]),
    ],
)
def test_a_name_inside_is_asked_about(typed: str, word: str, tries: list[str]) -> None:
    reading = read(typed)
    assert (reading.code, reading.about) == ("capital", word)
    assert [each in said for each, said in zip(tries, offered(reading), strict=True)] == [True] * 2


@pytest.mark.parametrize(
    "typed",
    [
        "her training in Manila",
        "the tour groups from Japan",
        "the Raptors game",
        "Service Canada",
        "the makerspace",
        "the naloxone kits",
    ],
)
def test_a_name_and_a_word_of_a_trade_are_no_question(typed: str) -> None:
    assert read(typed).sentence


def test_a_small_word_that_may_be_a_slip_can_be_kept() -> None:
    reading = read("the yardi software")
    assert reading.code == "spelling"
    assert offered(reading) == ["It was good to talk with you about the yardi software."]


def test_another_of_several_stays_one_click_away() -> None:
    reading = read("the strike in 2019, the new van, the routes")
    assert "the new van" in [choice.text for choice in reading.choices]
