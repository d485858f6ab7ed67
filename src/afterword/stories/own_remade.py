"""A text of one's own that was changed: letters made of it, and not gone yet, can follow it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from afterword import resources
from afterword.coach.proofreading import LazySpeller
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.changes import Change, edited
from afterword.domain.letters import Draft, Letter
from afterword.domain.own_bodies import OWN_TEXT, Edits, is_own_role, text_in
from afterword.domain.summaries import CardRecords
from afterword.store.blobs import blob_folder
from afterword.stories import drafting, enquiries
from afterword.stories.filled_page import answers_for
from afterword.stories.sending import papers
from afterword.stories.superseding import is_gone, superseded


@dataclass(frozen=True, slots=True)
class Remade:
    """What must be written for letters to follow a text; `on_paper` counts those on paper by now.

    One that is on paper stays there as it is: it is to be printed again.
    """

    changes: tuple[Change, ...] = ()
    on_paper: int = 0


def made_of(desk: Desk, texts: Collection[str]) -> int:
    """Return how many letters that have not gone are made of one of `texts`, as it stands."""
    return sum(len(letters) for _, letters in _found(desk, texts))


def remade(desk: Desk, texts: Collection[str], new: str) -> Remade:
    """Return what makes letters made of one of `texts` say `new`: nothing else of them changes.

    A letter that has gone, or in which a sentence of the text was changed by hand, stays; so does
    one in which `new` can't be filled in.
    """
    changes: list[Change] = []
    printed = 0
    for records, letters in _found(desk, texts):
        on_paper = {one.id for one in papers(records)}
        for old in letters:
            draft = _composed(desk, records, old, new)
            if draft is not None and not draft.errors:
                after = replace(old, body=draft.letter.body, edits=with_new(old.edits, new))
                changes.append(edited(old, after))
                printed += old.id in on_paper
    return Remade(tuple(changes), printed)


def page_with(answers: Answers, texts: Collection[str], new: str, gone: Collection[str]) -> Answers:
    """Return a page whose letters made of one of `texts` say `new`, but those that are `gone`."""
    people = tuple(
        replace(met, edits=with_new(met.edits, new))
        if is_made_of(met.edits, texts) and met.letter_id not in gone
        else met
        for met in answers.people
    )
    to_all = answers.together_edits
    if is_made_of(to_all, texts):
        to_all = with_new(to_all, new)
    return replace(answers, people=people, together_edits=to_all)


def is_made_of(edits: Edits, texts: Collection[str]) -> bool:
    """Tell whether a body is one of `texts`, none of whose sentences was changed by hand."""
    by_hand = any(is_own_role(role) and role != OWN_TEXT for role, _ in edits)
    return not by_hand and text_in(edits) in texts


def with_new(edits: Edits, new: str) -> Edits:
    """Return edits with another text of one's own, in the place of the one they have."""
    return tuple((role, new if role == OWN_TEXT else words) for role, words in edits)


def _found(desk: Desk, texts: Collection[str]) -> Iterator[tuple[CardRecords, Sequence[Letter]]]:
    cards = {one.application_id for text in texts for one in desk.saying(text)}
    for card in sorted(cards):
        records = desk.records(card)
        resting = superseded(records)
        letters = [
            one
            for one in records.letters
            if is_made_of(one.edits, texts) and one.id not in resting
            if not is_gone(records, one.id)
        ]
        if letters:
            yield records, letters


def _composed(desk: Desk, records: CardRecords, old: Letter, new: str) -> Draft | None:
    known, today = desk.known(), desk.today()
    phrases = resources.phrases(old.language)
    if not old.thanks:
        wanted = enquiries.kept_as(old).saying_all(new)
        return enquiries.composed(records, desk.sender, phrases, today, wanted)
    rounds = tuple(one for one in records.interviews if one.id == old.interview_id)
    met = replace(records, interviews=rounds)
    page = answers_for(met, known, today, "UTC", old.language, desk.preferences)
    page = page_with(page, [text_in(old.edits)], new, ())
    files, speller = blob_folder(desk.path), LazySpeller(old.language)
    drafts = drafting.drafts(page, known, phrases, speller, today, records.letters, files)
    return next((one for one in drafts if one.letter.id == old.id), None)
