"""Own words in letters that rest, kept with those that are written in their place.

They stand among the edits of such a letter under whose letter rests, a person's id or "everybody",
and the sentence's role; and in no letter until theirs is written again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.one_letter import EVERYBODY, greets_everybody
from afterword.domain.own_bodies import Edits
from afterword.domain.summaries import CardRecords
from afterword.stories.superseding import is_gone

_BEHIND_ID, _TURN = "/", "turn"


@dataclass(frozen=True, slots=True)
class Resting:
    """What `domain.letters.Letter` has of a letter that rests."""

    turn: int = 0
    edits: Edits = ()


def with_resting(edits: Edits, others: Iterable[tuple[str, Resting]]) -> Edits:
    """Return a letter's edits with what is kept of others that rest, each given by whose it is."""
    more: list[tuple[str, str]] = []
    for whose, one in others:
        turn = ((_TURN, str(one.turn)),) if one.turn else ()
        more += ((f"{whose}{_BEHIND_ID}{role}", words) for role, words in (*turn, *one.edits))
    return (*edits, *more)


def own_of(edits: Edits) -> Edits:
    """Return what of a letter's edits is its own."""
    return tuple(edit for edit in edits if _BEHIND_ID not in edit[0])


def resting_in(edits: Edits) -> Mapping[str, Resting]:
    """Return what is kept of letters that rest, by whose they are."""
    found: dict[str, Resting] = {}
    for place, words in edits:
        whose, behind, role = place.partition(_BEHIND_ID)
        before = found.get(whose, Resting())
        if role == _TURN and words.isdecimal():
            found[whose] = replace(before, turn=int(words))
        elif behind:
            found[whose] = replace(before, edits=(*before.edits, (role, words)))
    return found


def with_words_to_all(
    answers: Answers, drafts: Sequence[Draft], records: CardRecords | None
) -> list[Draft]:
    """Return the drafts of a page; without one to everybody, its words rest with one of them.

    They need no other place where such a letter has gone, and change none that has.
    """
    resting = Resting(answers.together_turn, answers.together_edits)
    gone = [one for one in records.letters if is_gone(records, one.id)] if records else []
    to_all = [*(one.letter for one in drafts), *gone]
    if resting == Resting() or any(greets_everybody(one) for one in to_all):
        return list(drafts)
    left = (one for one in drafts if one.letter.id not in {each.id for each in gone})
    chosen = next(left, None)
    return [_with(one, resting) if one is chosen else one for one in drafts]


def _with(draft: Draft, resting: Resting) -> Draft:
    edits = with_resting(draft.letter.edits, [(EVERYBODY, resting)])
    return replace(draft, letter=replace(draft.letter, edits=edits))
