"""Faults a machine can put into a good letter: each must be heard, whatever the letter says."""

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from afterword.coach.context import Known, Other
from tests.coach.corpus import Case

Change = Callable[[Case, random.Random], Case]

PLACEHOLDERS = ("[date]", "[Name]", "{{company}}", "<position>", "____", "XXX")
PLACEHOLDERS_OF = {
    "en": ("(insert date)", "Your Name", "Company Name"),
    "fr": ("(insérer la date)", "Votre nom", "Nom de l'entreprise"),
}
EMOJI = ("😊", "👍", "🙏", "❤️", "🎉", "🇨🇦", "👩‍🔧")
ELSEWHERE = ("Kestrel Dynamics", "Moulins Beauregard", "Vantage Foods", "Ateliers Sorel")
JOINING = {"en": "I would be glad to work at %s.", "fr": "Je serais content de travailler chez %s."}
ENCLOSING = {"en": "I have enclosed my diploma.", "fr": "Vous trouverez mon diplôme ci-joint."}
LISTED = {"en": "Enclosure: Diploma", "fr": "Pièce jointe : Diplôme"}
GREETING = {"en": "Dear Ms. %s,", "fr": "Bonjour Madame %s,"}
SURNAMES = ("Okonjo", "Vandermeer", "Castellanos", "Brisebois")
_SAYS_ENCLOSED = re.compile(
    r"enclos|attach|joint|joins|annex|include|copy is|along with|send", re.IGNORECASE
)


def _language(case: Case) -> str:
    return case.letter.language[:2]


def _with_body(case: Case, body: str) -> Case:
    return replace(case, letter=replace(case.letter, body=body))


def _word_replaced(case: Case, lot: random.Random, by: str) -> Case:
    words = list(re.finditer(r"\b[a-zà-ÿ]{4,}\b", case.letter.body))
    one = lot.choice(words)
    body = case.letter.body
    return _with_body(case, body[: one.start()] + by + body[one.end() :])


def _sentence_end(case: Case, lot: random.Random, by: str) -> Case:
    ends = [it.start() for it in re.finditer(r"(?<=[a-z]{3})\.(?=\s|$)", case.letter.body)]
    at = lot.choice(ends)
    body = case.letter.body
    return _with_body(case, body[:at] + by + body[at + 1 :])


def placeholder(case: Case, lot: random.Random) -> Case:
    """Leave something to fill in."""
    return _word_replaced(case, lot, lot.choice(PLACEHOLDERS + PLACEHOLDERS_OF[_language(case)]))


def emoji(case: Case, lot: random.Random) -> Case:
    """End a sentence with a picture."""
    return _sentence_end(case, lot, f". {lot.choice(EMOJI)}")


def shouting(case: Case, lot: random.Random) -> Case:
    """End a sentence with two marks."""
    return _sentence_end(case, lot, "!!" if case.letter.language != "fr_FR" else " !!")


def company(case: Case, lot: random.Random) -> Case:
    """Name another employer."""
    other = lot.choice(ELSEWHERE)
    body = f"{case.letter.body} {JOINING[_language(case)] % other}"
    companies = (*case.context.other_companies, *ELSEWHERE)
    return replace(_with_body(case, body), context=replace(case.context, other_companies=companies))


def _greeted(case: Case, surname: str) -> Case:
    words = GREETING[_language(case)] % surname
    return replace(case, letter=replace(case.letter, salutation=words))


def misspelt(case: Case, lot: random.Random) -> Case:
    """Greet the person by a name one slip away from theirs."""
    surname = _surname(case)
    slips = [
        surname[:at] + slip + surname[at + 1 :]
        for at in range(1, len(surname))
        for slip in ("", surname[at] * 2, "a" if surname[at] != "a" else "e")
    ]
    slips += [
        surname[:at] + surname[at + 1] + surname[at] + surname[at + 2 :]
        for at in range(1, len(surname) - 1)
    ]
    return _greeted(case, lot.choice([slip for slip in slips if slip != surname]))


def somebody_else(case: Case, lot: random.Random) -> Case:
    """Greet the person by the name of another who was met."""
    other = Known(f"Jordan {lot.choice(SURNAMES)}", "other")
    context = replace(case.context, people=(*case.context.people, other))
    return replace(_greeted(case, other.name.split()[-1]), context=context)


def copied(case: Case, _lot: random.Random) -> Case:
    """Write the same to somebody else of the panel."""
    names = tuple(person.name for person in case.context.people)
    other = Other("twin", "Jordan Vandermeer", case.letter.body, names)
    return replace(case, context=replace(case.context, others=(other,)))


def enclosed(case: Case, lot: random.Random) -> Case:
    """Say that something is enclosed and name nothing, or the reverse."""
    if case.letter.enclosures:
        context = replace(case.context, enclosed=0)
        return replace(case, letter=replace(case.letter, enclosures=""), context=context)
    if lot.random() < 0.5:
        return _with_body(case, f"{case.letter.body} {ENCLOSING[_language(case)]}")
    return replace(case, letter=replace(case.letter, enclosures=LISTED[_language(case)]))


def _surname(case: Case) -> str:
    return case.context.person.name.split()[-1] if case.context.person else ""


KINDS: dict[str, tuple[str, Change]] = {
    "placeholder": ("placeholder", placeholder),
    "emoji": ("emoji", emoji),
    "!!": ("exclamations", shouting),
    "wrong company": ("company", company),
    "misspelt name": ("name", misspelt),
    "wrong name": ("name", somebody_else),
    "the same letter": ("copies", copied),
    "enclosures": ("enclosures", enclosed),
}
"""By what is put in: the rule that must notice, and how it is done."""


def trials(kind: str, cases: Iterable[Case]) -> list[Case]:
    """Return the good letters with one fault put into each, the same ones every time."""
    rule, change = KINDS[kind]
    lot = random.Random(kind)
    fit = [case for case in cases if _fits(kind, case)]
    return [replace(change(case, lot), expected=frozenset({rule})) for case in fit]


def _fits(kind: str, case: Case) -> bool:
    if kind == "misspelt name":
        # A name of three letters is one slip away from too many others.
        return len(_surname(case)) > 3 and _surname(case) != "Committee"
    if kind == "enclosures":
        return bool(case.letter.enclosures) or not _SAYS_ENCLOSED.search(case.letter.body)
    return True


def is_heard(kind: str, case: Case) -> bool:
    """Tell whether the rule that must notice did."""
    return any(finding.rule == KINDS[kind][0] for finding in case.findings(proofread=False))
