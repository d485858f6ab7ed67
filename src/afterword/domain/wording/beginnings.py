"""Composing what is typed: its opening off, its first capital settled, then finished."""

import re
from dataclasses import replace

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.fillers import any_of, without_fillers, without_how_much
from afterword.domain.wording.finishing import finish, sentence
from afterword.domain.wording.kinds import Kind, kind_of
from afterword.domain.wording.openings import Opening, opening_of, thing_asked
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, function_words, split

ASKED = "asked"
_ABOUT = "about"
_THINGS = frozenset({Kind.THING, Kind.DOING})
# A quarter of a page is no topic any more: thank-you letters are 40 to 75 words long.
MOST_WORDS = 30


def compose(asked: Asked, text: str) -> Reading:
    """Return the reading of one sentence or fragment."""
    opening = opening_of(text, asked.lead, asked.phrases)
    acts = bool(opening.typed) and opening.lead != _ABOUT
    if not opening.rest or is_too_wide(opening.rest, asked, acts=acts):
        return ideas(asked)
    if len(opening.rest.split()) > MOST_WORDS:
        return ask("too-long")
    reading = _asked(asked, opening) if opening.lead == ASKED else _read(asked, opening)
    return sentence(asked, split(text), "whole") if _is_own(reading, opening, asked) else reading


def _is_own(reading: Reading, opening: Opening, asked: Asked) -> bool:
    """Tell "You asked good questions" and "I mentioned that I cook": sentences after all."""
    if not opening.typed:
        return False
    first = split(opening.typed)[0].core
    lists = asked.phrases.words
    own = reading.code in {"unsure", "statement"} and first in lists["writer"]
    return own or (reading.code == "unsure" and first in lists["you_first"])


def _read(asked: Asked, opening: Opening) -> Reading:
    rest = without_fillers(opening.rest, asked.phrases)
    words = split(without_how_much(rest, asked.phrases))
    asked = replace(asked, me=opening.me)
    if not opening.typed and _capital_unsure(words, asked):
        return _capital(asked, words, opening.lead)
    if words[0].core in asked.phrases.words["writer"]:
        told = asked.phrases.leads[opening.lead].get("statement", "")
        # "she said I have good hands"
        return (
            sentence(asked, words, told)
            if opening.typed and told
            else finish(asked, words, "about")
        )
    return _with_samples(asked, finish(asked, words, opening.lead), words)


def ideas(asked: Asked) -> Reading:
    """Return things to click where nothing, or everything, was typed."""
    choices = tuple(Choice("idea", text=idea, topic=idea) for idea in asked.phrases.ideas)
    return Reading(code="topic-too-wide" if asked.text else "topic-ideas", choices=choices)


def is_too_wide(text: str, asked: Asked, *, acts: bool = False) -> bool:
    """Tell whether `text` names nothing in particular; "answered my questions" `acts` on it."""
    lists = asked.phrases.words
    plain = text.strip(" .?!,").replace("’", "'").lower()
    ends = any_of(lists.get("adds_nothing", frozenset()))
    shorter = re.sub(rf"(?:[ ,]+(?:{ends}))+$", "", plain) if ends else plain
    named = {plain, shorter}.isdisjoint(lists["too_wide"])
    wide = not acts and _names_nothing(plain, asked.phrases)
    return not named or wide or _has_none(plain, asked) or _is_same(plain, asked)


def _names_nothing(plain: str, phrases: Phrases) -> bool:
    """Tell "all kinds of stuff" and "her questions" from "customer questions"."""
    named = ("wide_before", "wide_things", "wide_behind")
    before, things, behind = (any_of(phrases.words.get(name, frozenset())) for name in named)
    whole = rf"(?:(?:{before})\s+)*(?:{things})(?:\s+(?:{behind}))*"
    return bool(things) and re.fullmatch(whole, plain) is not None


def _has_none(plain: str, asked: Asked) -> bool:
    """Tell "nothing really it was very short" from "nothing is wasted in the kitchen"."""
    lists = asked.phrases.words
    named = ("nothing_said", "adds_nothing", "says_why_not")
    none, fillers, goes_on = (any_of(lists.get(name, frozenset())) for name in named)
    behind = rf"(?:[ ,]+(?:{fillers}))*(?:[,;.:–—-]+ | (?:{goes_on})(?![\w'])|$)"
    return bool(none) and re.match(rf"(?:{none}){behind}", plain) is not None


def _is_same(plain: str, asked: Asked) -> bool:
    """Tell "same as Dave", which another letter says."""
    starts = any_of(asked.phrases.words.get("wide_starts", frozenset()))
    others = {part for name in asked.others for part in name.lower().split()}
    if not others.isdisjoint(plain.split()):
        return False
    return bool(starts) and re.fullmatch(rf"(?:{starts})(?: \S+){{1,2}}", plain) is not None


def asked_words(asked: Asked, rest: str) -> Reading:
    """Return the sentence for what the reader asked about; it still wants the writer's answer."""
    thing = thing_asked(rest, asked.phrases)
    if thing:
        first, *others = split(thing)
        return sentence(asked, [Word(first.text, changed=True), *others], "asked_about")
    words = split(rest)
    if _is_wish(words, asked):
        return sentence(asked, words, "asked")
    return finish(replace(asked, bare_things=True), _unturned(split(rest), asked.phrases), ASKED)


def _is_wish(words: list[Word], asked: Asked) -> bool:
    """Tell "when I can start", "for two references" and "to see my portfolio" from questions."""
    lists = asked.phrases.words
    if not words[1:]:
        return False
    first, second = words[0].core, words[1].core
    told = any(word.core in lists["me"] for word in split(asked.text)[:4])
    wish = first in lists["wished"] and not (told and first in lists["to"])
    return wish or (first in lists["asks_when"] and second in lists["subjects"])


def _unturned(words: list[Word], phrases: Phrases) -> list[Word]:
    """Return "if I can start" for "can I start", and "if I drive" for "do I drive"."""
    lists = phrases.words
    whether = sorted(lists["if"])[:1]
    turned = words[2:] and words[0].core in lists["inverts"] and words[1].core in lists["writer"]
    if not turned or not whether:
        return words
    verb = () if words[0].core in lists["do"] else (words[0],)
    return [Word(whether[0], changed=True), words[1], *verb, *words[2:]]


def _asked(asked: Asked, opening: Opening) -> Reading:
    reading = asked_words(asked, opening.rest)
    if not reading.sentence:
        return reading
    return ask("asked", [reading], reading.sentence)


def _capital_unsure(words: list[Word], asked: Asked) -> bool:
    """Tell whether the first capital may be that of a beginning, and of no small word."""
    first = words[0]
    plain = first.text[:1].isupper() and first.text[1:] == first.text[1:].lower()
    if not plain or len(first.core) == 1 or first.core in function_words(asked.phrases):
        return False
    lists = asked.phrases.words
    finite = lists["finite"] | lists["thanks"] | lists["felt"]
    named = any(character.isdigit() for character in first.text) or first.core in lists["titles"]
    # "Skills Canada": the second word is nothing but a name.
    second = words[1].text if words[1:] else ""
    if words[1:] and f"{first.core} {words[1].core}" in lists["proper_pairs"]:
        return False
    named = named or (second[:1].isupper() and not asked.speller.knows(second.lower()))
    # "X-ray"
    known = lists["products"] | lists["proper"] | lists["given_names"]
    named = named or first.text[1:2] == "-" or first.core.removesuffix("'s") in known
    return first.core not in finite and not named and asked.speller.knows(first.core)


def _is_common(words: list[Word], asked: Asked) -> bool:
    """Tell "Recycling" and "Thermal imaging", surely no names, from "Target" and "Wound care"."""
    lists = asked.phrases.words
    first = words[0].core
    if first in lists["maybe_names"] or first in lists["products"] | lists["product_beside"]:
        return False
    if first.split("-")[0] in function_words(asked.phrases) and "-" in first:
        # "On-the-job training"
        return True
    if not first.isalpha() or not words[0].text.isalpha():
        return False
    # "Bread and Butter" may be a name.
    others = [word for word in words[1:] if word.text.istitle() and word.core.isalpha()]
    if any(asked.speller.knows(word.core) for word in others):
        return False
    names = ("common_first", "needs_article", "stands_alone", "persons", "describing", "nouns")
    plain = any({first, first.removesuffix("s")} & lists[name] for name in names)
    ends = first.endswith(tuple(lists["common_endings"])) and bool(words[1:])
    kind = first.removesuffix("s").endswith(tuple(lists["alone_endings"]))
    return plain or ends or kind or asked.phrases.verbs.are(first, Form.GERUND)


def _capital(asked: Asked, words: list[Word], lead: str) -> Reading:
    small = Word(words[0].text[:1].lower() + words[0].text[1:], changed=True)
    tries = [finish(asked, [small, *words[1:]], lead), finish(asked, words, lead)]
    if _is_common(words, asked) and kind_of([small, *words[1:]], asked.phrases) in _THINGS:
        return tries[0]
    if any(each.sentence for each in tries):
        return ask("capital", tries, words[0].text)
    sentence_like = kind_of(words, asked.phrases) in {Kind.EITHER, Kind.STATEMENT, Kind.OWN}
    return tries[1] if sentence_like else tries[0]


def _with_samples(asked: Asked, reading: Reading, words: list[Word]) -> Reading:
    """Offer to send along the writer's own work that a sentence names."""
    lists = asked.phrases.words
    cores = [word.core for word in words]
    own = any(core in lists["my"] for core in cores)
    if reading.sentence and not reading.code and own and not lists["samples"].isdisjoint(cores):
        return replace(reading, code="send-along", about=asked.person)
    return reading
