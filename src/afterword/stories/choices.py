"""What a click under a topic, or a sentence changed in a letter, makes of the page."""

from collections.abc import Callable
from dataclasses import replace

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.wording.readings import Choice
from afterword.domain.wording.shapes import TOPIC
from afterword.stories.drafting import called, folded


def with_choice(answers: Answers, letter_id: str, choice: Choice) -> Answers:
    """Return the answers after `choice` was clicked under the topic of a letter."""
    moved = next((met.topic for met in answers.people if met.letter_id == letter_id), "")
    answers = _with_person(answers, letter_id, lambda met: _chosen(met, choice))
    if choice.move_to is not None:
        answers = _moved(answers, letter_id, choice.move_to, moved)
    if choice.answer is not None:
        answers = _answered(answers, AnswerSaid(choice.answer))
    if choice.language is not None:
        answers = with_language(answers, choice.language)
    return answers


def with_language(answers: Answers, language: str) -> Answers:
    """Return the answers with their letters in `language`; what was typed is read again in it.

    Sentences changed in the letters were changed in the other language: they are composed again.
    """
    if language == answers.language:
        return answers
    people = tuple(replace(met, edits=()) for met in answers.people)
    return replace(answers, language=language, people=people)


def with_look(answers: Answers, what: str, key: str) -> Answers:
    """Return the answers with another "format" or "letterhead" for their letters."""
    return replace(answers, **{what: key})


def with_edit(answers: Answers, letter_id: str, role: str, text: str) -> Answers:
    """Return the answers with one sentence in the writer's own words."""
    return _with_person(
        answers,
        letter_id,
        lambda met: replace(met, edits=(*_other_edits(met, role), (role, text))),
    )


def without_edit(answers: Answers, letter_id: str, role: str) -> Answers:
    """Return the answers with one sentence composed again."""
    return _with_person(answers, letter_id, lambda met: replace(met, edits=_other_edits(met, role)))


def with_another_turn(answers: Answers, letter_id: str) -> Answers:
    """Return the answers with a letter that says it another way."""
    return _with_person(answers, letter_id, lambda met: replace(met, turn=met.turn + 1))


def _with_person(
    answers: Answers, letter_id: str, change: Callable[[PersonMet], PersonMet]
) -> Answers:
    people = tuple(change(met) if met.letter_id == letter_id else met for met in answers.people)
    return replace(answers, people=people)


def _other_edits(met: PersonMet, role: str) -> tuple[tuple[str, str], ...]:
    return tuple(edit for edit in met.edits if edit[0] != role)


def _chosen(met: PersonMet, choice: Choice) -> PersonMet:
    if choice.topic is not None or choice.lead is not None:
        met = replace(
            met,
            topic=met.topic if choice.topic is None else choice.topic,
            lead=choice.lead or met.lead,
            edits=_other_edits(met, TOPIC),
        )
    if choice.sentence is not None:
        met = replace(met, edits=(*_other_edits(met, TOPIC), (TOPIC, choice.sentence)))
    if choice.topic is None and (choice.move_to is not None or choice.answer is not None):
        met = replace(met, topic="", edits=_other_edits(met, TOPIC))
    return met


def _moved(answers: Answers, letter_id: str, name: str, topic: str) -> Answers:
    wanted = folded(name)
    names = called(answers)
    for met in answers.people:
        if met.letter_id != letter_id and folded(names[met.letter_id]) == wanted:
            return _with_person(answers, met.letter_id, lambda other: _adding(other, topic))
    return replace(answers, people=(*answers.people, PersonMet(said=name, topic=topic)))


def _adding(met: PersonMet, topic: str) -> PersonMet:
    both = [part for part in (met.topic.strip(), topic.strip()) if part]
    return replace(met, topic=", ".join(both))


def _answered(answers: Answers, said: AnswerSaid) -> Answers:
    # Which date is for the calendar to ask: until then, what was said before holds.
    if said is AnswerSaid.DATE:
        return answers
    return replace(answers, answer=said, answer_day=None)
