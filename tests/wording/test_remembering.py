"""A topic once read is remembered, but not what a dictionary has learnt better since."""

from afterword import resources
from afterword.coach.proofreading import LazySpeller
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.topics import read_topic


def read(speller: LazySpeller, typed: str, place: int = 0) -> Reading:
    phrases = resources.phrases("en_CA")
    return read_topic(typed, "about", "Sarah Patel", ("Tom Berg",), phrases, speller, place=place)


def test_a_topic_read_again_is_the_one_read_before() -> None:
    speller = LazySpeller("en_CA")
    first = read(speller, "the new racking system")
    assert read(speller, "the new racking system") is first
    assert first.sentence == "It was good to talk with you about the new racking system."


def test_a_name_learnt_since_is_no_slip_any_more() -> None:
    speller = LazySpeller("en_CA")
    before = read(speller, "the dinner at brazzolini")
    assert before.marks
    speller.learn(["Brazzolini"])
    assert not read(speller, "the dinner at brazzolini").marks


def test_another_place_at_the_table_has_another_sentence() -> None:
    speller = LazySpeller("en_CA")
    first, second = (read(speller, "the loading docks", place) for place in (0, 1))
    assert first.sentence != second.sentence
