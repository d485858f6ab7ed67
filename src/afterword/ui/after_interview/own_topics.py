"""What the page says of letters in the writer's own words: under a topic, and in the bar."""

from collections.abc import Mapping, Sequence

from afterword.domain.answers import Answers, PersonMet
from afterword.domain.fields import Field
from afterword.domain.letters import Draft
from afterword.domain.wording.readings import UNSAID, Reading
from afterword.domain.wording.shapes import TOPIC
from afterword.stories import together
from afterword.stories.own_texts import leaves_topic_out
from afterword.ui import field_words


def own_topics(answers: Answers, drafts: Sequence[Draft]) -> dict[str, Reading]:
    """Return readings by their own letter's id: the sentence filled, or that it is left out.

    A sentence with a broken field is said by its problem alone. Before there are letters it
    stands as it was typed.
    """
    edited = {met.letter_id: dict(met.edits).get(TOPIC, "") for met in answers.people}
    found = {letter: Reading(sentence=own) for letter, own in edited.items() if own}
    whose = together.owners(answers, drafts)
    for draft in drafts:
        met = whose[draft.letter.id][0]
        if met.topic.strip() and leaves_topic_out(draft):
            found[met.letter_id] = UNSAID
        elif met.letter_id in found:
            broken = any(error.role == TOPIC for error in draft.errors)
            said = "" if broken else dict(draft.values).get(Field.TOPIC, "")
            found[met.letter_id] = Reading(sentence=said)
    return found


def faulty_role(
    drafts: Sequence[Draft], whose: Mapping[str, Sequence[PersonMet]], row: str, problem: str
) -> str:
    """Return where the letter of a `row` is to be mended of `problem`; empty for on the page."""
    return next(
        (
            one.errors[0].role
            for one in drafts
            if one.errors
            and whose[one.letter.id][0].letter_id == row
            and field_words.in_letter(one) == problem
        ),
        "",
    )
