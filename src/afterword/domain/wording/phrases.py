"""The words of one language's letters, parsed once from its files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.domain.wording.french.verbs import conjugate_french
from afterword.domain.wording.patterns import compile_phrase
from afterword.domain.wording.punctuation import marked
from afterword.domain.wording.shapes import Family, read_family
from afterword.domain.wording.tables import (
    Table,
    number,
    plain_texts,
    rows,
    table,
    text,
    texts,
    word_lists,
)
from afterword.domain.wording.verbs import Verbs, conjugate

FRENCH = "french"

Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns and what they stand for: a note's code, a confusion's fix, an opening's lead.

    `unless` are patterns that make a match harmless; `final` that a note cannot be overruled.
    """

    name: str
    when: Patterns
    unless: Patterns = ()
    final: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    """Another language that may be typed: its small words, and the letters it can be written in."""

    code: str
    letter: str
    words: frozenset[str]
    starts: tuple[str, ...]
    letters: frozenset[str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Everything language-dependent about letters.

    `letter` holds the fixed parts, `words` all word lists by name, `sentences` and `leads` what a
    topic may finish (see `resources/letters`). `courtesy` says titles as they are recorded in the
    language's full words, `closes` the endings a letter is given one of; both may be empty.
    """

    language: str
    letter: Mapping[str, str]
    months: tuple[str, ...]
    words: Mapping[str, frozenset[str]]
    families: tuple[Family, ...]
    cover_families: tuple[Family, ...]
    enquiry_families: tuple[Family, ...]
    everybody_families: tuple[Family, ...]
    passing_on: tuple[str, ...]
    verbs: Verbs
    reader: Mapping[str, str]
    reader_her: Mapping[str, str]
    reader_verbs: Mapping[str, str]
    sentences: Mapping[str, tuple[str, ...]]
    leads: Mapping[str, Mapping[str, str]]
    lead_starts: Mapping[str, str]
    openings: tuple[Rule, ...]
    having: tuple[Patterns, str]
    answers: Patterns
    own_sentences: Patterns
    beginnings: Mapping[str, str]
    ideas: tuple[str, ...]
    article_choices: tuple[str, ...]
    notes: tuple[Rule, ...]
    risks: tuple[Rule, ...]
    confusions: tuple[Rule, ...]
    misspellings: tuple[Rule, ...]
    country_spellings: tuple[Rule, ...]
    never_suggested: frozenset[str]
    shorthand: Mapping[str, str]
    tongues: tuple[Tongue, ...]
    courtesy: Mapping[str, str]
    closes: tuple[str, ...]
    longest: int
    longest_company: int
    most_suggestions: int


def is_french(phrases: Phrases) -> bool:
    """Tell whether a topic is read by the rules of French."""
    return phrases.letter.get("grammar") == FRENCH


def read_phrases(language: str, source: Table) -> Phrases:
    """Return the phrases in a language's tables; raise ValueError or KeyError for what is wrong."""
    words = _words(source)
    letter = marked(table(source, "letter"))
    spelling = table(source, "spelling")
    having = table(source, "asked_having")
    tongues = table(source, "tongues")
    return Phrases(
        language=language,
        letter={name: text(letter, name) for name in letter if name not in _NOT_TEXT},
        months=texts(letter, "months"),
        words=words,
        families=_families(source, "families"),
        cover_families=_families(source, "cover_families"),
        enquiry_families=_families(source, "enquiry_families"),
        everybody_families=_families(source, "everybody_families"),
        passing_on=texts(table(source, "head"), "passing_on") if "head" in source else (),
        verbs=_verbs(source),
        reader=plain_texts(table(source, "reader")),
        reader_her=plain_texts(table(source, "reader_her")),
        reader_verbs=plain_texts(table(source, "reader_verbs")),
        sentences=_sentences(source),
        leads={
            name: plain_texts(table(table(source, "leads"), name))
            for name in table(source, "leads")
        },
        lead_starts=plain_texts(table(source, "lead_starts")),
        openings=_rules(source, "openings", "lead", words),
        having=(_patterns(having, "when", words), text(having, "about")),
        answers=_patterns(table(source, "answers"), "when", words),
        own_sentences=_patterns(table(source, "own_sentences"), "when", words),
        beginnings=plain_texts(table(source, "beginnings")),
        ideas=texts(table(source, "topic_ideas"), "texts"),
        article_choices=texts(table(source, "topic_ideas"), "article_choices"),
        notes=_rules(source, "notes", "code", words),
        risks=_rules(source, "risks", "code", words) if "risks" in source else (),
        confusions=_rules(source, "confusions", "fix", words),
        misspellings=_rules(source, "misspellings", "fix", words),
        country_spellings=_own(spelling, words),
        never_suggested=frozenset(texts(spelling, "never")),
        shorthand=plain_texts(table(source, "shorthand")) if "shorthand" in source else {},
        tongues=tuple(_tongue(code, table(tongues, code)) for code in tongues),
        courtesy=plain_texts(table(source, "courtesy")) if "courtesy" in source else {},
        closes=texts(letter, "closes") if "closes" in letter else (),
        longest=number(letter, "longest"),
        longest_company=number(letter, "longest_company"),
        most_suggestions=number(spelling, "most"),
    )


_NOT_TEXT = frozenset({"months", "closes", "longest", "longest_company"})
_WORD_TABLES = (
    "words",
    "verb_words",
    "letter_words",
    "lead_words",
    "note_words",
    "tongue_words",
    "spelling_words",
    "risk_words",
)


def _families(source: Table, name: str) -> tuple[Family, ...]:
    """Return the families of one kind of letter; none where the language has no such letter."""
    return tuple(read_family(row) for row in rows(source, name)) if name in source else ()


def _sentences(source: Table) -> dict[str, tuple[str, ...]]:
    """Return the sentences a topic finishes; an act's frames are filled in with its three forms."""
    given = table(source, "sentences")
    found = {name: texts(given, name) for name in given}
    acts = table(source, "acts") if "acts" in source else given
    for name in acts.keys() - {"frames"} - found.keys():
        doing, did, do = texts(acts, name)
        forms = {"{doing}": doing, "{did}": did, "{do}": do}
        found[name] = tuple(_with_forms(frame, forms) for frame in texts(acts, "frames"))
    return found


def _with_forms(frame: str, forms: Mapping[str, str]) -> str:
    for name, form in forms.items():
        frame = frame.replace(name, form)
    return frame


def _words(source: Table) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    # French has no risks yet.
    for name in (name for name in _WORD_TABLES if name in source or name != _WORD_TABLES[-1]):
        lists = word_lists(table(source, name))
        if not found.keys().isdisjoint(lists):
            raise ValueError(f"{name} names a list again: {sorted(found.keys() & lists.keys())}")
        found |= lists
    return found


def _verbs(source: Table) -> Verbs:
    verbs = table(source, "verbs")
    irregular = table(source, "irregular")
    if text(table(source, "letter"), "grammar") == FRENCH:
        rows = {base: texts(irregular, base) for base in irregular}
        return conjugate_french(texts(verbs, "regular"), texts(verbs, "second"), rows)
    return conjugate(
        texts(verbs, "regular"),
        texts(verbs, "doubling"),
        {base: texts(irregular, base) for base in irregular},
    )


def _patterns(source: Table, name: str, words: Mapping[str, frozenset[str]]) -> Patterns:
    if name not in source:
        return ()
    value = source[name]
    phrases = (value,) if isinstance(value, str) else texts(source, name)
    return tuple(compile_phrase(phrase, words) for phrase in phrases)


def _rules(
    source: Table, name: str, named: str, words: Mapping[str, frozenset[str]]
) -> tuple[Rule, ...]:
    return tuple(
        Rule(
            text(row, named),
            _patterns(row, "when", words),
            _patterns(row, "unless", words),
            bool(row.get("final", False)),
        )
        for row in rows(source, name)
    )


def _own(spelling: Table, words: Mapping[str, frozenset[str]]) -> tuple[Rule, ...]:
    """Return the country's own spellings, written "colour = color", as rules."""
    pairs = (each.partition(" = ") for each in texts(spelling, "own"))
    return tuple(Rule(fix, (compile_phrase(typed, words),)) for fix, _, typed in pairs)


def _tongue(code: str, source: Table) -> Tongue:
    return Tongue(
        code,
        text(source, "letter"),
        frozenset(texts(source, "words")),
        texts(source, "starts"),
        frozenset(text(source, "letters")),
    )
