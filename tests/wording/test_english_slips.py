"""What a dictionary does not mark in English: apostrophes, commas, short forms, turned words."""

import pytest

from tests.wording.reader import offered, read

ABOUT = "It was good to talk with you about"


@pytest.mark.parametrize(
    ("typed", "owners"),
    [
        ("the shelters new cat wing", ["the shelter's new", "the shelters' new"]),
        ("the residents garden", ["the resident's garden", "the residents' garden"]),
        ("the companies new app", ["the company's new app", "the companies' new app"]),
        ("your bosses vision for the branch", ["your boss's vision", "your bosses' vision"]),
    ],
)
def test_a_lost_apostrophe_is_asked_about(typed: str, owners: list[str]) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "which")
    assert [each in said for each, said in zip(owners, offered(reading), strict=False)] == [
        True
    ] * 2


@pytest.mark.parametrize(
    "typed",
    [
        "the sales team",
        "the farmers market",
        "how the nurses chart medications",
        "the trucks you use",
    ],
)
def test_several_that_own_nothing_are_no_question(typed: str) -> None:
    assert read(typed).sentence


def test_a_word_that_is_never_anything_else_gets_its_apostrophe() -> None:
    assert read("the childrens corner").sentence == f"{ABOUT} the children's corner."


@pytest.mark.parametrize("typed", ["large animals mostly cows", "your clients especially seniors"])
def test_a_lost_comma_is_asked_about(typed: str) -> None:
    reading = read(typed)
    assert reading.code == "which"
    assert "," in offered(reading)[0]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the new cmm", "the new CMM"),
        ("the bridge project on hwy 7", "the bridge project on Highway 7"),
        ("the it department", "the IT department"),
        ("the drive thru timer", "the drive-thru timer"),
        ("the 10 hr shifts", "the 10-hour shifts"),
        ("quality checks every 30 min", "quality checks every 30 minutes"),
        ("the walk in cooler", "the walk-in cooler"),
    ],
)
def test_a_sure_short_form_is_written_as_it_should_be(typed: str, said: str) -> None:
    assert read(typed).sentence == f"{ABOUT} {said}."


def test_a_short_form_nobody_knows_is_asked_about() -> None:
    reading = read("the new xqz")
    assert reading.code == "capital"
    assert f"{ABOUT} the new XQZ." in offered(reading)


@pytest.mark.parametrize(
    "typed",
    [
        "the long wait in the lobby",
        "waiting 30 minutes",
        "the cold office",
        "the typo in the job ad",
    ],
)
def test_what_was_unpleasant_stays_in_the_notes(typed: str) -> None:
    assert read(typed).code == "note-complaint"


@pytest.mark.parametrize(
    "typed",
    [
        "many machine in the factory",
        "she explain me how works the machine",
        "i want learn about the machines",
        "the difference cultures",
        "how to arrive to the work",
        "the shift of night",
    ],
)
def test_a_slip_of_a_second_language_is_not_printed(typed: str) -> None:
    assert not read(typed).sentence


@pytest.mark.parametrize(
    "typed",
    [
        "the knew system",
        "the meet department",
        "how you higher people",
        "more then 50 trucks",
        "the job sight",
        "the hole team",
    ],
)
def test_a_word_that_only_sounds_right_is_asked_about(typed: str) -> None:
    assert read(typed).code == "spelling"


@pytest.mark.parametrize(
    ("typed", "name"),
    [("talking with mike about the shop", "Mike"), ("the smith contract", "Smith")],
)
def test_a_name_in_small_letters_is_asked_about(typed: str, name: str) -> None:
    reading = read(typed)
    assert not reading.sentence
    assert any(name in said for said in offered(reading))


def test_years_of_experience_have_their_apostrophe() -> None:
    said = read("my 5 years experience in accounting").sentence
    assert said == f"{ABOUT} my 5 years' experience in accounting."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("working at amazon", "working at Amazon"),
        ("expanding to the us", "expanding to the US"),
        ("suppliers in china", "suppliers in China"),
        ("the red river floods", "the Red River floods"),
        ("new years eve", "New Year's Eve"),
        ("the spanish speaking clients", "the Spanish-speaking clients"),
    ],
)
def test_names_and_feasts_are_written_with_their_marks(typed: str, said: str) -> None:
    assert read(typed).sentence == f"{ABOUT} {said}."


@pytest.mark.parametrize("typed", ["my job at staples", "the bell contract", "apple products"])
def test_a_firm_named_by_a_common_word_is_asked_about(typed: str) -> None:
    assert read(typed).code == "capital"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the 4 day week", "the 4-day week"),
        ("a two hour shift", "a two-hour shift"),
        ("the clinic's walk in hours", "the clinic's walk-in hours"),
        ("two weeks of training", "two weeks of training"),
    ],
)
def test_what_stands_before_a_thing_is_joined(typed: str, said: str) -> None:
    assert read(typed).sentence == f"{ABOUT} {said}."


def test_what_befell_an_employer_stays_in_the_notes() -> None:
    assert read("the sawmill fire").code == "note-complaint"
    assert read("the fire hall open house").sentence


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("how much I love working with wood", f"{ABOUT} how much I love working with wood."),
        ("how beautiful the library is", f"{ABOUT} how beautiful the library is."),
        ("3 12 hour shifts a week", f"{ABOUT} three 12-hour shifts a week."),
        ("2 things - the menu and the tour", f"{ABOUT} the menu and the tour."),
        ("how important punctuality is", "Thank you for explaining how important punctuality is."),
    ],
)
def test_a_feeling_is_not_explained_and_an_announcement_not_printed(typed: str, said: str) -> None:
    assert read(typed).sentence == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("when the oven breaks", "Thank you for telling me when the oven breaks."),
        ("if there is room to grow", f"{ABOUT} whether there is room to grow."),
        ("the fact that it isn't paid", f"{ABOUT} the fact that it isn't paid."),
    ],
)
def test_a_clause_that_is_not_sure_has_a_click(typed: str, said: str) -> None:
    reading = read(typed)
    assert (reading.sentence, offered(reading)) == ("", [said])
