"""From the words of a French topic to the sentence they finish, or a question."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.french.articles import (
    choices,
    is_bare,
    put_before,
    stands_alone,
    sure_article,
)
from afterword.domain.wording.french.kinds import kind_of, subject_at
from afterword.domain.wording.french.senses import (
    is_plural,
)
from afterword.domain.wording.french.sentences import framed_as, sentence
from afterword.domain.wording.french.tokens import (
    with_first,
    without_of,
)
from afterword.domain.wording.french.told import (
    discussed,
    is_done,
    is_surely_told,
    may_act,
    told_clause,
)
from afterword.domain.wording.french.typography import typeset
from afterword.domain.wording.kinds import Kind
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.words import Word

_DIRECT = frozenset({Kind.THING, Kind.DOING, Kind.HOW, Kind.OWN_HOW, Kind.THAT, Kind.IF})


def finish(asked: Asked, words: Sequence[Word], lead: str) -> Reading:
    """Return what `words` become behind the beginning `lead` (a name in a language's `leads`)."""
    row = asked.phrases.leads[lead]
    behind_of = without_of(words) if _wants_of(asked, row) else None
    of = behind_of is not None
    words = behind_of or list(words)
    if not words:
        return ask("unsure", about=asked.person)
    kind = kind_of(words, asked.phrases)
    # "parler de former les gens", "parler de ce que je sais faire"
    own_thing = kind is Kind.OWN_HOW and words[0].core == "ce" and "own_how" not in row
    if "thing" in row and ((kind is Kind.DOING and of) or own_thing):
        kind = Kind.THING
    if kind in _DIRECT and kind in row:
        return _direct(asked, words, kind, row, of=of)
    if kind in {Kind.OWN_HOW, Kind.IF}:
        return _own_how(asked, words, row)
    if kind in {Kind.OWN, Kind.FELT} and not of:
        about_you = words[0].core in asked.phrases.words["you_first"]
        return _about_you(asked, words, row) if about_you else _own(asked, words, kind)
    return _asked_back(asked, words, kind, row)


def _wants_of(asked: Asked, row: Mapping[str, str]) -> bool:
    """Tell whether a thing's sentence has "de" before it: the writer may have typed it too."""
    frame = row.get("thing") or row.get("doing", "")
    return bool(frame) and " de {x}" in asked.phrases.sentences[frame][0]


def _direct(
    asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str], *, of: bool
) -> Reading:
    phrases = asked.phrases
    frame = row[kind]
    if kind is Kind.THAT:
        return sentence(asked, words[1:], frame)
    if kind is not Kind.THING:
        return sentence(asked, words, frame)
    article = "" if of else sure_article(words, phrases)
    if article:
        small = with_first(words, capital=False)
        return sentence(asked, put_before(article, small, phrases), frame)
    joins = "de {x}" in phrases.sentences[frame][0]
    second = words[1].core if words[1:] else ""
    # "2 semaines de formation" may be any two; "42 chambres" are those there.
    counted = words[0].core.isdigit() and is_plural(second, phrases)
    counted = counted and second not in phrases.words["times"] | {"heures"}
    if counted and not of and joins:
        return _lacking(asked, words, frame)
    alone = of or (joins and stands_alone(words, phrases))
    if is_bare(words, phrases) and not alone:
        return _lacking(asked, words, frame)
    return sentence(asked, words, frame)


def _lacking(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    """Ask which word belongs before a bare thing."""
    phrases = asked.phrases
    tries = [put_before(one, words, phrases) for one in choices(words, phrases)]
    return ask("article", [sentence(asked, each, frame) for each in tries], words[0].core)


def _asked_back(asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str]) -> Reading:
    if kind is Kind.STATEMENT:
        return _statement(asked, words, row)
    if kind is Kind.THAT:
        said = sentence(asked, words[1:], "said")
        # What begins with "que je" may be what the writer said.
        own = not asked.phrases.words["writer_first"].isdisjoint(word.core for word in words[1:3])
        return ask("statement", [said]) if own or said.code else said
    if kind is Kind.EITHER and "thing" in row:
        return _either(asked, words, row["thing"])
    if kind is Kind.DOING and "how" in row:
        return _done(asked, words, row, "statement")
    if kind is Kind.UNSURE and row.get("thing") == "about":
        return clause_or_done(asked, words)
    return ask("question" if kind is Kind.QUESTION else "unsure", about=asked.person)


def _either(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    lists = asked.phrases.words
    if is_bare(words, asked.phrases):
        return _lacking(asked, words, frame)
    thing = sentence(asked, words, frame)
    # Right behind its article stands the noun.
    begun = 2 if words[0].core in lists["articles"] | lists["possessives"] else 1
    if not any(may_act(word, asked.phrases) for word in words[begun:]):
        return thing
    return ask("which", [thing, sentence(asked, words, "said")])


def clause_or_done(asked: Asked, words: Sequence[Word]) -> Reading:
    """Return what "quand la récolte commence" and "être nouvelle ici" can be said as."""
    clause = told_clause(words, asked.phrases)
    if clause:
        told = sentence(asked, clause, "say")
        return told if is_surely_told(words, asked.phrases) else ask("unsure", [told], asked.person)
    return _done(asked, words, asked.phrases.leads["about"], "unsure")


def _done(asked: Asked, words: Sequence[Word], row: Mapping[str, str], code: str) -> Reading:
    """Ask whether "travailler de nuit" was talked about, or explained."""
    if not is_done(words, asked.phrases):
        return ask("unsure", about=asked.person)
    being = words[0].core in {"être", "avoir"}
    how = [Word("comment", changed=True), *words]
    explained = [] if being else [sentence(asked, how, row["how"])]
    about = [] if "thing" not in row or words[0].core == "parler" else [row["thing"]]
    found = [sentence(asked, discussed(words, asked.phrases), frame) for frame in about]
    return ask(code, [*found, *explained], asked.person if code == "unsure" else "")


def _own_how(asked: Asked, words: Sequence[Word], row: Mapping[str, str]) -> Reading:
    """Say "la façon dont je travaille"; "pourquoi je veux ce poste" can only have been asked."""
    if words[0].core == "comment" and "thing" in row:
        # "parler de comment je travaille" is no French.
        how = [Word(one, changed=True) for one in ("la", "façon", "dont")]
        return sentence(asked, [*how, *words[1:]], row["thing"])
    reading = sentence(asked, words, "asked")
    return ask("asked", [reading], reading.sentence) if reading.sentence else reading


def _statement(asked: Asked, words: Sequence[Word], row: Mapping[str, str]) -> Reading:
    first = words[0].core
    lists = asked.phrases.words
    if first in lists["unclear"]:
        # Whoever writes so means the two who talked.
        return ask("statement", [framed_as(asked, words, "whole")])
    if is_bare(words, asked.phrases) and subject_at(words, asked.phrases) is None:
        return ask("unsure", about=asked.person)
    # "elle m'a offert un café" is a sentence of its own; "elle aime son travail" was told too.
    acts = first in lists["they_subject"] | lists["one_subject"] | lists["thou"] | lists["this"]
    if first not in lists["this"] and any(word.core in lists["telling"] for word in words[1:4]):
        # "elle a insisté sur la ponctualité"
        return sentence(asked, words, "whole")
    whole = [sentence(asked, words, "whole")] if acts else []
    # Nobody told the writer what the two laughed about.
    laughed = [word.core for word in words[:3]] == ["on", "a", "ri"]
    if laughed or any(word.core in lists["me_object"] for word in words):
        return ask("statement", [sentence(asked, words, "whole")])
    if "statement" in row:
        return sentence(asked, words, row["statement"])
    return ask("statement", [sentence(asked, words, "said"), *whole])


def _about_you(asked: Asked, words: Sequence[Word], row: Mapping[str, str]) -> Reading:
    """Ask whether "vous cherchez quelqu’un" was told, unless it ends in a full stop."""
    ended = asked.typed.rstrip().endswith((".", "!")) and words[0].text[:1].isupper()
    to_writer = any(word.core in asked.phrases.words["me_object"] for word in words)
    if asked.goes_on or ended or to_writer:
        return _own(asked, words, Kind.OWN)
    if "statement" in row:
        return sentence(asked, words, row["statement"])
    return ask("statement", [sentence(asked, words, one) for one in ("said", "whole")])


def _own(asked: Asked, words: Sequence[Word], kind: Kind) -> Reading:
    """Keep a sentence of the writer's; only who is meant may change in it."""
    if kind is Kind.FELT:
        felt = with_first(words, capital=False)
        words = [Word("j’", changed=True), Word("ai", changed=True), *felt]
    reading = sentence(asked, with_first(words, capital=True), "whole")
    last = words[-1].text
    if asked.typed.rstrip().endswith(f"{last}!") or asked.typed.rstrip().endswith(f"{last} !"):
        loud = typeset(f"{reading.sentence[:-1]}!", asked.phrases)
        return replace(reading, sentence=loud) if reading.sentence else reading
    return reading
