"""One letter for several people met: to the head of a panel, or naming everybody.

Letters with work attached stay letters of their own, and so do those to another address: to
people of an agency, where the one letter goes to the employer. A head who belongs to the agency
gets theirs there.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from afterword.domain.answers import Answers, PersonMet
from afterword.domain.fields import Field
from afterword.domain.letters import Draft, Letter, Sentence
from afterword.domain.one_letter import EVERYBODY, everybody_id, greets_everybody, head_id
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.shapes import OTHERS
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import listed, one_letter_offered, thank_everybody
from afterword.stories.own_parts import has_own_body, of_body, with_filled, with_own_parts
from afterword.stories.own_values import own_values, valued
from afterword.stories.resting import Resting, with_resting


def may_share(answers: Answers) -> tuple[PersonMet, ...]:
    """Return who may be thanked by one letter: people met to whom no work is sent along."""
    return tuple(met for met in answers.people if met.is_named and not met.along)


def is_offered(answers: Answers) -> bool:
    """Tell whether one letter naming everybody is offered: for more than seven, or no topics."""
    return one_letter_offered([met.topic for met in may_share(answers)])


def sharing(answers: Answers, panel: Panel, agency_id: str = "") -> tuple[Guest, ...]:
    """Return the guests thanked by the one letter, its reader first; nobody for a letter each.

    The head gets what goes along with their letter. Nobody else of the agency is thanked by it.
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
    to_all = answers.together == EVERYBODY
    made = (_to_all if to_all else _to_head)(answers, panel, guests, phrases, speller)
    first, *others = (one.person.id for one in guests)
    interview = panel.interview.id
    id = everybody_id(interview, (first, *others)) if to_all else head_id(interview, first, others)
    own = {one.letter_id: Resting(one.turn, one.edits) for one in answers.people}
    resting = ((one.person.id, own[one.letter_id]) for one in (guests if to_all else guests[1:]))
    edits = with_resting(made.letter.edits, resting)
    letter = replace(made.letter, id=id, also=" ".join(others), edits=edits)
    return replace(made, letter=letter)


def _to_all(
    answers: Answers, panel: Panel, guests: Sequence[Guest], phrases: Phrases, _: Speller
) -> Draft:
    first, *others = guests
    # A sentence that one of them got before is not said again to all.
    earlier = tuple(dict.fromkeys(body for one in guests for body in one.earlier))
    edits = answers.together_edits
    first = replace(first, earlier=earlier, turn=answers.together_turn, edits=of_body(edits))
    made = thank_everybody(replace(panel, guests=(first, *others)), phrases)
    names = listed([one.person for one in guests], phrases)
    values = own_values(made, panel, first, phrases)
    values = {**values, Field.NAME: names, Field.TITLED: names, Field.ROLE: ""}
    return with_own_parts(replace(made, values=tuple(values.items())), edits)


def _to_head(
    answers: Answers, panel: Panel, guests: Sequence[Guest], phrases: Phrases, speller: Speller
) -> Draft:
    head = guests[0]
    # Composed as the one they get among all, whoever comes first.
    met = tuple(one for one in panel.guests if one in guests)
    made = thank_head(replace(panel, guests=met), head.letter_id, phrases, speller)
    (edits,) = (one.edits for one in answers.people if one.letter_id == head.letter_id)
    own = with_own_parts(valued(made, panel, head, phrases), edits)
    if not has_own_body(own):
        return own
    return _asking(own, with_filled(valued(made, panel, head, phrases), edits))


def _asking(own: Draft, made: Draft) -> Draft:
    """Return a letter with a text of one's own that asks as `made` does to thank the others."""
    body = own.letter.body
    for one in made.sentences:
        if one.role == OTHERS:
            asked = made.letter.body[one.start : one.end]
            start = len(body) + len("\n\n")
            sentence = Sentence(OTHERS, start, start + len(asked))
            letter = replace(own.letter, body=f"{body}\n\n{asked}")
            errors = (*own.errors, *(error for error in made.errors if error.role == OTHERS))
            return replace(own, letter=letter, sentences=(*own.sentences, sentence), errors=errors)
    return own


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


def owners(answers: Answers, drafts: Collection[Draft]) -> dict[str, list[PersonMet]]:
    """Return whose rows each draft belongs to, by its letter's id: several for one to all."""
    own = {met.letter_id: [met] for met in answers.people}
    shared = {draft.letter.id for draft in drafts}.isdisjoint
    all_of_them = [met for met in may_share(answers) if shared([met.letter_id])]
    return own | {
        draft.letter.id: own.get(answers.together, all_of_them)
        for draft in drafts
        if draft.letter.also
    }
