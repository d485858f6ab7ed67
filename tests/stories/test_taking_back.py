"""A step taken back takes nothing with it that was typed since."""

from dataclasses import replace

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.wording.readings import Choice
from afterword.stories.choices import with_choice, with_edit
from afterword.stories.taking_back import taken_back
from tests.stories.pages import panel

BEFORE = panel()
FIRST, SECOND, THIRD = BEFORE.people


def _people(answers: Answers, *people: PersonMet) -> Answers:
    return replace(answers, people=people)


def test_a_step_on_nothing_since_gives_the_page_before() -> None:
    after = with_edit(BEFORE, FIRST.letter_id, "thanks", "Thank you.")
    assert taken_back(after, BEFORE, after) == BEFORE


def test_what_was_typed_since_stays() -> None:
    after = with_edit(BEFORE, FIRST.letter_id, "thanks", "Thank you.")
    typed = replace(FIRST, edits=after.people[0].edits, topic="the dock")
    now = replace(_people(after, typed, SECOND, THIRD), company="Other")
    back = taken_back(now, BEFORE, after)
    assert back.company == "Other"
    assert back.people[0] == replace(FIRST, topic="the dock")


def test_a_person_removed_comes_back_to_their_place() -> None:
    after = _people(BEFORE, SECOND, THIRD)
    now = _people(BEFORE, replace(SECOND, said="Bo Li"), THIRD)
    back = taken_back(now, BEFORE, after)
    assert back.people == (FIRST, replace(SECOND, said="Bo Li"), THIRD)


def test_a_person_put_back_by_hand_is_not_there_twice() -> None:
    assert taken_back(BEFORE, BEFORE, _people(BEFORE, SECOND, THIRD)) == BEFORE


def test_a_topic_moved_to_another_person_goes_back_to_its_own() -> None:
    after = with_choice(BEFORE, SECOND.letter_id, Choice("move", move_to="Ada Byron"))
    assert after.people[3].said == "Ada Byron"
    assert taken_back(after, BEFORE, after) == BEFORE


def test_an_answer_chosen_since_stays() -> None:
    after = with_choice(BEFORE, FIRST.letter_id, Choice("x", answer="this-week"))
    now = replace(after, answer=AnswerSaid.NOTHING)
    back = taken_back(now, BEFORE, after)
    assert (back.answer, back.people[0].topic) == (AnswerSaid.NOTHING, FIRST.topic)
