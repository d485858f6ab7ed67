"""A finished sentence: its frame filled in, said to the reader, with the capitals of names."""

from collections.abc import Sequence

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.capitals import named_alone, with_streets
from afterword.domain.wording.doubtful import is_private_step
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.pointing import to_reader
from afterword.domain.wording.products import with_products
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import Meaning
from afterword.domain.wording.words import (
    Word,
    first_capital,
    first_small,
    framed,
    function_words,
    named,
    paired,
)


def sentence(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    """Return the sentence of `frame`; a question where it is not sure who is meant."""
    phrases = asked.phrases
    words = list(words) if frame == "whole" else first_small(words, phrases)
    words = with_capitals(asked, with_products(words, phrases))
    sure = to_reader(words, phrases, goes_on=asked.goes_on)
    step = is_private_step(words, phrases)
    if not sure.doubt and not step:
        return framed_as(asked, sure.words, frame)
    kin = to_reader(words, phrases, Meaning.KIN, goes_on=asked.goes_on)
    # "How you involve their families" is the likelier; that somebody else does is not meant.
    either = kin.doubt or step
    readings = (Meaning.READER, Meaning.OTHERS) if either else (Meaning.KIN, Meaning.READER)
    if either and _is_likely_theirs(words, sure.doubt, phrases):
        readings = (Meaning.OTHERS, Meaning.READER)
    tries = [to_reader(words, phrases, meaning) for meaning in readings]
    found = [framed_as(asked, each.words, frame) for each in tries if not each.doubt]
    return ask("who-is-meant", found, sure.doubt or words[1].core)


def _is_likely_theirs(words: Sequence[Word], doubt: str, phrases: Phrases) -> bool:
    """Tell "how clients drop off their receipts" and "EAs and how they are matched"."""
    lists = phrases.words
    cores = [word.core for word in words]
    at = cores.index(doubt) if doubt in cores else 0
    done, acted = (*cores[at + 1 :], "", "")[:2]
    past = phrases.verbs.are(acted, Form.PAST) or acted.endswith("ed")
    passive = done in lists["be_forms"] and past
    own = doubt in lists["their_own"] and done not in lists["prepositions"]
    before = (word for word in words[:at] if word.core not in function_words(phrases))
    people = any(_is_people(word, phrases) for word in before)
    return people and (own or passive)


def _is_people(word: Word, phrases: Phrases) -> bool:
    lists = phrases.words
    core = word.core.removesuffix("s")
    known = lists["persons"] | lists["owning"] | lists["owners"] | lists["given_names"]
    name = word.text[:1].isupper() and word.text[1:].islower()
    letters = word.text[:-1].isupper() and word.text.endswith("s") and word.text[2:]
    return bool({core, word.core} & known or name or letters)


def with_capitals(asked: Asked, words: Sequence[Word]) -> list[Word]:
    """Return the words with the capitals of names, short forms and streets."""
    phrases = asked.phrases
    found = [named_alone(named(word, phrases), asked) for word in words]
    return with_streets(paired(found, phrases), phrases)


def framed_as(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    """Return the words in a frame that no earlier letter to this person used, if there is one."""
    me = asked.me or min(asked.phrases.words["me_unsaid"])
    variants = [text.replace("{me}", me) for text in asked.phrases.sentences[frame]]
    if frame == "whole":
        words = first_capital(words)
    first = asked.place % len(variants)
    variants = [*variants[first:], *variants[:first]]
    made = [Reading(*framed(variant, words)) for variant in variants]
    return min(made, key=lambda each: sum(each.sentence in said for said in asked.earlier))
