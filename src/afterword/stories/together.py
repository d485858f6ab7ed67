"""One letter for several people met: to the head of a panel, or naming everybody.

Letters with work attached stay letters of their own, and so do those to another address: to
people of an agency, where the one letter goes to the employer.
"""

from collections.abc import Collection
from dataclasses import replace

from afterword.domain.answers import Answers, PersonMet
from afterword.domain.letters import Draft, Letter
from afterword.domain.one_letter import EVERYBODY, everybody_id, greets_everybody, head_id
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import one_letter_offered, thank_everybody
from afterword.stories.own_parts import of_body, with_own_parts
from afterword.stories.own_values import valued


def may_share(answers: Answers) -> tuple[PersonMet, ...]:
    """Return who may be thanked by one letter: people met to whom no work is sent along."""
    return tuple(met for met in answers.people if met.is_named and not met.along)


def is_offered(answers: Answers) -> bool:
    """Tell whether one letter naming everybody is offered: for more than seven, or no topics."""
    return one_letter_offered([met.topic for met in may_share(answers)])


def sharing(answers: Answers, panel: Panel, agency_id: str = "") -> tuple[Guest, ...]:
    """Return the guests thanked by the one letter, its reader first; nobody for a letter each.

    The head gets what goes along with their letter. Whoever belongs to the agency is thanked by
    one to the employer only where they are its head.
    """
    guests = [one for one in panel.guests if one.letter_id == answers.together]
    if not answers.together or (answers.together != EVERYBODY and not guests):
        return ()
    guests += [
        one
        for one in panel.guests
        if one not in guests and not one.along and one.person.company_id != (agency_id or None)
    ]
    return tuple(guests) if len(guests) > 1 else ()


def one_letter(
    answers: Answers, panel: Panel, guests: tuple[Guest, ...], phrases: Phrases, speller: Speller
) -> Draft:
    """Compose the one letter to `guests`, as `sharing` returned them, in the writer's own words.

    What was typed about each is in the head's letter for the head alone.
    """
    first, *others = guests
    ids = [one.person.id for one in others]
    if answers.together == EVERYBODY:
        # A sentence that one of them got before is not said again to all.
        earlier = tuple(dict.fromkeys(body for one in guests for body in one.earlier))
        edits = answers.together_edits
        turn, own = answers.together_turn, of_body(edits)
        reader = replace(first, earlier=earlier, turn=turn, edits=own)
        made = thank_everybody(replace(panel, guests=(reader, *others)), phrases)
        id = everybody_id(panel.interview.id, (first.person.id, *ids))
    else:
        # Composed as the one they get among all, whoever comes first.
        met = tuple(one for one in panel.guests if one in guests)
        made = thank_head(replace(panel, guests=met), first.letter_id, phrases, speller)
        id = head_id(panel.interview.id, first.person.id, ids)
        (edits,) = (one.edits for one in answers.people if one.letter_id == first.letter_id)
    letter = replace(made.letter, id=id, also=" ".join(ids))
    return with_own_parts(valued(replace(made, letter=letter), panel, first, phrases), edits)


def called(letter: Letter, company: str) -> str:
    """Return who a letter is to: a name, or for one that greets several all of their names.

    A letter to many is to the panel, as its address says.
    """
    lines = letter.inside_address.split("\n")
    if not greets_everybody(letter):
        return lines[0]
    ends = [place for place, line in enumerate(lines) if line == " ".join(company.split())]
    return ", ".join(lines[: max(1, *ends[:1])] if ends else lines[:1])


def said_in(answers: Answers, drafts: Collection[Draft]) -> set[str]:
    """Return the ids of the people's own letters whose topics have a place in `drafts`."""
    ids = {draft.letter.id for draft in drafts}
    return ids | {answers.together for draft in drafts if draft.letter.also}
