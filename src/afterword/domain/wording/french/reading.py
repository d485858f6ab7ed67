"""A French topic from its beginning to the sentence: openings, names, lists, then finishing."""

import re
from dataclasses import replace
from itertools import pairwise

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.beginnings import ASKED, MOST_WORDS, ideas, is_too_wide
from afterword.domain.wording.french.doubts import doubtful_capital, is_spoken, without_fillers
from afterword.domain.wording.french.finishing import clause_or_done, finish
from afterword.domain.wording.french.kinds import kind_of
from afterword.domain.wording.french.parting import one_of_several
from afterword.domain.wording.french.senses import is_infinitive, is_small
from afterword.domain.wording.french.sentences import sentence
from afterword.domain.wording.french.tokens import split, with_first
from afterword.domain.wording.kinds import Kind
from afterword.domain.wording.naming import names_in
from afterword.domain.wording.openings import opening_of, thing_asked
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.several import Ways
from afterword.domain.wording.words import Word

_ABOUT_TOO = re.compile(r" (?P<and>et(?: aussi)?|puis) sur (?P<article>(?:les?|la) |l['’])?")
# What is asked for another reason than the words that were used.
_NO_SENTENCE = frozenset({"too-long", "question", "topic-ideas", "topic-too-wide"})
_WHENCE = re.compile(r"d['’]où\b", re.IGNORECASE)
_YES = re.compile(r"^(?:oui|non)\s*,\s*", re.IGNORECASE)


def composed(asked: Asked) -> Reading:
    """Return what was typed as a sentence to the reader, or a question."""
    text, left = _said_to_reader(asked)
    if left:
        return ask("reader-named", about=asked.person)
    asked = replace(asked, text=_quoted(without_fillers(text)))
    ways = Ways(compose, asked_words, _own)
    return one_of_several(asked, ways) or compose(asked, asked.text)


def _quoted(text: str) -> str:
    """Return `text` with the quotation marks of French around what has any."""
    return re.sub(r"[\"“]\s*([^\"“”]+?)\s*[\"”]", r"« \1 »", text)


def _said_to_reader(asked: Asked) -> tuple[str, bool]:
    """Return the text with the reader's name at its beginning as "vous"; True for one left.

    Only a beginning that is known ("Sarah m'a montré") is said so: its verb then goes.
    """
    names = names_in(asked.text, asked.person, asked.phrases)
    if not names:
        return asked.text, False
    titles = "|".join(re.escape(one) for one in sorted(asked.phrases.words["titles"])[::-1])
    name = "|".join(re.escape(one) for one in sorted(names, key=len)[::-1])
    first = re.compile(rf"^(?:(?:{titles})\s+)?(?:(?:{name})\s+)+", re.IGNORECASE)
    acts = asked.phrases.letter["reader_acts"]
    text = first.sub(f"{acts} ", asked.text)
    known = bool(opening_of(text, "about", asked.phrases).typed or _kindly(asked, text))
    return text, not known or bool(names_in(text, asked.person, asked.phrases))


def compose(asked: Asked, text: str) -> Reading:
    """Return the reading of one sentence or fragment; a question for what is only spoken."""
    if _WHENCE.match(text):
        # "de" would be taken for that of "parler de".
        told = asked.lead == "about"
        return clause_or_done(asked, split(text)) if told else ask("unsure", about=asked.person)
    reading = _composed(asked, text)
    if not reading.sentence and not reading.choices and reading.code not in _NO_SENTENCE:
        reading = _told_by_another(asked, text) or reading
    if not is_spoken(text, asked.phrases):
        return reading
    return ask("unsure", about=asked.person) if reading.sentence or reading.choices else reading


def _told_by_another(asked: Asked, text: str) -> Reading | None:
    """Offer what "Mme Gagnon m'a parlé de la clinique" tells of, and all of it as it was typed."""
    titles = "|".join(re.escape(one) for one in sorted(asked.phrases.words["titles"])[::-1])
    name = r"[A-ZÀ-Ý][\w-]+"
    acts = r"(?:m['’]|nous )?a "
    named = re.match(rf"(?:(?i:{titles}) )?{name}(?: {name})? (?={acts})", text)
    words = split(text)
    if not named or is_small(words[0].core, asked.phrases):
        return None
    opening = opening_of(f"elle {text[named.end() :]}", asked.lead, asked.phrases)
    if not opening.typed or not opening.rest:
        return None
    about = _composed(replace(asked, lead="about"), opening.rest)
    if not about.sentence or about.code:
        return None
    return ask("statement", [about, sentence(asked, with_first(words, capital=True), "whole")])


def _composed(asked: Asked, text: str) -> Reading:
    opening = opening_of(text, asked.lead, asked.phrases)
    kindly = _kindly(asked, text)
    if kindly and not opening.typed:
        return kindly
    if not opening.rest or is_too_wide(opening.rest, asked):
        return ideas(asked)
    if len(opening.rest.split()) > MOST_WORDS:
        return ask("too-long")
    if opening.lead == ASKED:
        return _asked(asked, opening.rest)
    rest = _ABOUT_TOO.sub(_of_too, opening.rest) if opening.typed else opening.rest
    words = _without_adverb(split(rest), opening.typed, asked)
    # Who is named at all told it: "elle m’a parlé de ses débuts".
    told = opening.typed and opening.typed.split()[0].lower() not in asked.phrases.words["both"]
    asked = replace(asked, me=opening.me if told else "")
    first = not opening.typed and _capital_unsure(words, asked)
    large = 0 if first else doubtful_capital(words, asked)
    if large is not None:
        return _capital(asked, words, opening.lead, large)
    return _with_samples(asked, finish(asked, words, opening.lead), words)


def _of_too(found: re.Match[str]) -> str:
    """Return "et des enjeux" for the "et sur les enjeux" behind "échangé sur"."""
    article = (found["article"] or "").strip()
    of = {"le": "du ", "les": "des "}.get(article.lower(), f"de {found['article'] or ''}")
    return f" {found['and']} {of}"


def _kindly(asked: Asked, text: str) -> Reading | None:
    """Return the thanks for what is told of in the writer's own words: "m’a aidée", "m’a prêté"."""
    words = split(text)
    lists = asked.phrases.words
    at = 1 if words[0].core in asked.phrases.words["reader_subjects"] else 0
    cores = [word.core for word in words]
    if cores[at : at + 1] != ["m'"] or not set(cores[at + 1 : at + 2]) & lists["has_forms"]:
        return None
    told = words[at + 2 :]
    does = next((word.core for word in told if word.core not in lists["adverbs"]), "")
    kind = does in lists["kind_verbs"]
    return sentence(asked, told, "kindly") if kind else None


def _without_adverb(words: list[Word], opening: str, asked: Asked) -> list[Word]:
    """Return "de la sécurité" for what stands behind "on a parlé longtemps"."""
    lists = asked.phrases.words
    of = {"de", "d'", "du", "des", "sur"}
    while opening and words[1:] and words[0].core in lists["adverbs"] and words[1].core in of:
        words = words[1:]
    return words


def _asked(asked: Asked, rest: str) -> Reading:
    """Offer what the reader asked about: it still wants the writer's answer behind it."""
    reading = asked_words(asked, rest)
    return ask("asked", [reading], reading.sentence) if reading.sentence else reading


def asked_words(asked: Asked, rest: str) -> Reading:
    """Return the sentence for what the reader asked about."""
    thing = thing_asked(rest, asked.phrases)
    if thing and not re.match(r"si|s['’]", thing):
        # "un permis" is "mon permis"; what is typed without an article keeps its own words.
        match = re.match(r"si j['’](?:ai|avais) (?:un|le|mon)\s", rest, re.IGNORECASE)
        if match:
            first, *others = split(thing)
            return sentence(asked, [Word(first.text, changed=True), *others], "asked_about")
    words = split(rest)
    if words[0].core in {"de", "d'"} and any(
        is_infinitive(word.core, asked.phrases) for word in words[1:3]
    ):
        return sentence(asked, words, "asked")
    kind = kind_of(words, asked.phrases)
    return finish(asked, words, ASKED) if kind is not Kind.DOING else ask("unsure")


def _capital_unsure(words: list[Word], asked: Asked) -> bool:
    """Tell whether the first capital may be that of a beginning, and of no small word."""
    first = words[0]
    named = {part for name in (asked.person, *asked.others) for part in name.lower().split()}
    if first.core in named:
        return False
    plain = first.text[:1].isupper() and first.text[1:] == first.text[1:].lower()
    lists = asked.phrases.words
    small = is_small(first.core, asked.phrases) or first.core in lists["takes_the"]
    title = not {first.core, f"{first.core}."}.isdisjoint(lists["titles"])
    # "Docker et les serveurs"; alone, a python may be a snake.
    title = title or (bool(words[1:]) and first.text in lists["names_typed_small"])
    known = title or first.core in lists["felt"] | lists["thanks"] | lists["writer"]
    return plain and not small and not known and asked.speller.knows(first.core)


def _capital(asked: Asked, words: list[Word], lead: str, at: int) -> Reading:
    """Ask whether the capital of the word `at` is that of a name."""
    first = words[at]
    [small] = with_first([first], capital=False)
    lower = [*words[:at], replace(small, changed=True), *words[at + 1 :]]
    reading = finish(asked, lower, lead)
    tries = [reading, finish(asked, words, lead)]
    if any(each.sentence for each in tries) or reading.choices:
        return ask("capital", tries, first.text)
    return reading


def _with_samples(asked: Asked, reading: Reading, words: list[Word]) -> Reading:
    """Offer to send along what the writer told of: "mon projet de fin d'études"."""
    lists = asked.phrases.words
    cores = [word.core for word in words]
    own = any(one in lists["my"] and after in lists["samples"] for one, after in pairwise(cores))
    if own and reading.sentence and not reading.code:
        return replace(reading, code="send-along", about=asked.person)
    return reading


def _own(asked: Asked, text: str) -> Reading:
    asked = replace(asked, lead="about", goes_on=True)
    # "Oui, je le parle." answers a question.
    answer = _YES.sub("", text)
    if not answer or kind_of(split(answer), asked.phrases) is not Kind.OWN:
        return Reading()
    if answer != text:
        return sentence(asked, with_first(split(text), capital=True), "whole")
    if opening_of(text, "about", asked.phrases).typed:
        return Reading()
    return compose(asked, text)
