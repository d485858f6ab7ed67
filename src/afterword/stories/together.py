"""One letter for several people met: to the head of a panel, or naming everybody."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, Letter
from afterword.domain.summaries import Known
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import one_letter_offered, thank_everybody
from afterword.stories.drafting import named, panel_of
from afterword.stories.own_parts import with_own_parts


def is_offered(answers: Answers) -> bool:
    """Tell whether one letter naming everybody is offered: for more than seven, or no topics."""
    return one_letter_offered([met.topic for met in named(answers)])


def to_everybody(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    today: date,
    letters: Sequence[Letter] = (),
) -> Draft:
    """Compose one letter to all of `named(answers)`; it goes under the first one's letter.

    There must be somebody. Its edits are its own, so those of the first one's letter are not
    taken over.
    """
    panel = panel_of(answers, known, today, letters)
    panel = replace(panel, guests=tuple(replace(one, edits=()) for one in panel.guests))
    return _looking(answers, thank_everybody(panel, phrases))


def to_head(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    speller: Speller,
    today: date,
    letter_id: str,
    letters: Sequence[Letter] = (),
) -> Draft:
    """Compose the letter `letter_id` alone, whose reader is asked to thank the others by name.

    Raise KeyError where nobody named has that letter. Samples go along with letters of their own.
    """
    panel = panel_of(answers, known, today, letters)
    made = thank_head(_without_samples(panel, letter_id), letter_id, phrases, speller)
    (met,) = (one for one in named(answers) if one.letter_id == letter_id)
    return with_own_parts(_looking(answers, made), met.edits)


def _without_samples(panel: Panel, letter_id: str) -> Panel:
    def bare(one: Guest) -> Guest:
        return replace(one, along=()) if one.letter_id == letter_id else one

    return replace(panel, guests=tuple(bare(one) for one in panel.guests))


def _looking(answers: Answers, draft: Draft) -> Draft:
    letter = replace(draft.letter, format=answers.format, letterhead=answers.letterhead)
    return replace(draft, letter=letter)
