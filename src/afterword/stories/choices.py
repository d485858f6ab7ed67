"""What a click under a topic, or a sentence changed in a letter, makes of the page."""

from collections.abc import Callable
from dataclasses import replace

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.own_bodies import only_text, with_text, without_text
from afterword.domain.own_edits import doubled
from afterword.domain.wording.readings import Choice
from afterword.domain.wording.shapes import TOPIC
from afterword.stories.drafting import called, folded
from afterword.stories.own_parts import BY_HAND, Edits


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
    A whole text of one's own stays, as it was chosen, and so does how a letter is signed.
    """
    if language == answers.language:
        return answers
    people = tuple(replace(met, edits=_lasting(met.edits)) for met in answers.people)
    own = _lasting(answers.together_edits)
    return replace(answers, language=language, people=people, together_edits=own)


def with_look(answers: Answers, what: str, key: str) -> Answers:
    """Return the answers with another "format" or "letterhead" for their letters."""
    return replace(answers, **{what: key})


def with_together(answers: Answers, together: str) -> Answers:
    """Return the answers with a letter each or one for several, as `Answers.together` has it."""
    return replace(answers, together=together)


def with_edit(answers: Answers, letter_id: str, role: str, text: str) -> Answers:
    """Return the answers with one sentence in the writer's own words."""
    return _with_edits(answers, letter_id, lambda edits: (*_others(edits, role), (role, text)))


def without_edit(answers: Answers, letter_id: str, role: str) -> Answers:
    """Return the answers with one sentence composed again."""
    return _with_edits(answers, letter_id, lambda edits: _others(edits, role))


def with_own_text(answers: Answers, letter_id: str, text: str) -> Answers:
    """Return the answers with a letter whose body is `text`, a text of one's own."""
    return _with_edits(answers, letter_id, lambda edits: with_text(edits, text))


def without_own_text(answers: Answers, letter_id: str) -> Answers:
    """Return the answers with the letter that is suggested."""
    return _with_edits(answers, letter_id, without_text)


def with_another_turn(answers: Answers, letter_id: str) -> Answers:
    """Return the answers with a letter that says it another way."""
    owner = owner_of(answers, letter_id)
    if owner == EVERYBODY:
        return replace(answers, together_turn=answers.together_turn + 1)
    return _with_person(answers, owner, lambda met: replace(met, turn=met.turn + 1))


def owner_of(answers: Answers, letter_id: str) -> str:
    """Return whose row a letter belongs to, by their own letter's id; "everybody" for nobody's.

    The one letter to the head is theirs, but for one sentence.
    """
    own = {met.letter_id for met in answers.people}
    return letter_id if letter_id in own or not answers.together else answers.together


def _with_edits(answers: Answers, letter_id: str, change: Callable[[Edits], Edits]) -> Answers:
    owner = owner_of(answers, letter_id)
    if owner == EVERYBODY:
        return replace(answers, together_edits=change(answers.together_edits))
    return _with_person(answers, owner, lambda met: replace(met, edits=change(met.edits)))


def _with_person(
    answers: Answers, letter_id: str, change: Callable[[PersonMet], PersonMet]
) -> Answers:
    people = tuple(change(met) if met.letter_id == letter_id else met for met in answers.people)
    return replace(answers, people=people)


def _lasting(edits: Edits) -> Edits:
    return (*only_text(edits), *(edit for edit in edits if edit[0] == BY_HAND))


def _others(edits: Edits, role: str) -> Edits:
    return tuple(edit for edit in edits if edit[0] != role)


def _chosen(met: PersonMet, choice: Choice) -> PersonMet:
    if choice.topic is not None or choice.lead is not None:
        met = replace(
            met,
            topic=met.topic if choice.topic is None else choice.topic,
            lead=choice.lead or met.lead,
            edits=_others(met.edits, TOPIC),
        )
    if choice.sentence is not None:
        sentence = doubled(choice.sentence)
        met = replace(met, edits=(*_others(met.edits, TOPIC), (TOPIC, sentence)))
    if choice.topic is None and (choice.move_to is not None or choice.answer is not None):
        met = replace(met, topic="", edits=_others(met.edits, TOPIC))
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
