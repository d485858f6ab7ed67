"""What becomes of the words typed on the page, before they stand in a letter."""

from collections.abc import Sequence

from afterword.domain.answers import Answers
from afterword.domain.letters import Letter
from afterword.domain.summaries import Known
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.topics import read_topic
from afterword.stories import drafting


def readings(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    speller: Speller,
    letters: Sequence[Letter] = (),
) -> dict[str, Reading]:
    """Return what becomes of each topic typed, by the letter's id; `letters` as for `drafts`."""
    answers = drafting.settled(answers, known)
    names = drafting.called(answers)
    written_to = [met.letter_id for met in drafting.named(answers)]
    return {
        met.letter_id: read_topic(
            met.topic,
            met.lead,
            names[met.letter_id],
            tuple(name for letter, name in names.items() if letter != met.letter_id and name),
            phrases,
            speller,
            drafting.other_employers(answers, known),
            drafting.earlier_to(answers, met, letters),
            written_to.index(met.letter_id) if met.letter_id in written_to else 0,
        )
        for met in answers.people
    }
