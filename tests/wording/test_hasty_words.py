"""Topics typed in haste: fillers, remarks, lost endings and words that are missing inside."""

import pytest

from tests.wording.reader import offered, read

ABOUT = "It was good to talk with you about "


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("um the schedule i think", "the schedule"),
        ("my resume and stuff", "my resume"),
        ("small talk about hockey mostly", "small talk about hockey"),
        ("well, the night shift", "the night shift"),
        ("a bit of everything: the store layout, the freezers", "the store layout"),
    ],
)
def test_fillers_around_a_topic_fall_away(typed: str, topic: str) -> None:
    assert read(typed).sentence == f"{ABOUT}{topic}."


def test_a_word_that_belongs_to_the_topic_is_no_filler() -> None:
    assert "about drilling" not in read("well drilling in winter").sentence


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("outdoor play, they go out even in the rain", "outdoor play"),
        ("growing up on a farm, we both did", "growing up on a farm"),
        ("quality - the ISO audit in june", "quality"),
        ("the summer camp, 1,200 kids, how they plan it", "the summer camp"),
    ],
)
def test_a_remark_behind_a_topic_is_offered_and_not_woven_in(typed: str, topic: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == (f"{ABOUT}{topic}.", "list")
    assert reading.choices


def test_the_next_thing_stands_in_for_one_that_lacks_a_word() -> None:
    reading = read("onboarding week, exit interviews, night buses")
    assert reading.sentence == f"{ABOUT}exit interviews."
    assert [one.text for one in reading.choices] == ["onboarding week", "night buses"]


@pytest.mark.parametrize(
    "typed",
    [
        "how a caseworker prioritize the files",
        "how the dispatcher talk with the engineers",
        "his favourite part is when a new driver pass the test",
        "the way the costumes gets washed",
        "stock rotation FIFO",
        "the plant smells but very good work",
    ],
)
def test_words_with_a_lost_ending_or_two_things_in_one_are_not_printed(typed: str) -> None:
    assert not read(typed).sentence


def test_a_word_missing_inside_is_offered_there() -> None:
    reading = read("soldering under microscope")
    assert reading.code == "article"
    assert f"{ABOUT}soldering under the microscope." in offered(reading)
    assert read("working at night on site").sentence == f"{ABOUT}working at night on site."


@pytest.mark.parametrize("typed", ["I don't have a licence yet", "I forgot to bring my papers"])
def test_what_the_writer_lacks_is_looked_at_first(typed: str) -> None:
    assert not read(typed).sentence


def test_who_speaks_in_a_quotation_is_nobody_here() -> None:
    sentence = read('what "know your client" means and how they check IDs').sentence
    assert sentence.endswith('what "know your client" means and how you check IDs.')


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("heat pumps in old houses", "heat pumps in old houses"),
        ("Thermal imaging", "thermal imaging"),
        ("the orders and how they track them", "the orders and how you track them"),
        ("3d printing of dental crowns", "3D printing of dental crowns"),
    ],
)
def test_plain_things_are_read_without_a_question(typed: str, topic: str) -> None:
    assert read(typed).sentence == f"{ABOUT}{topic}."
