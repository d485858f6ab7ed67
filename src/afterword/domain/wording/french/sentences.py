"""A finished French sentence: its frame filled in, said to the reader."""

from collections.abc import Sequence

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.doubtful import is_private_step
from afterword.domain.wording.french.articles import with_of_again
from afterword.domain.wording.french.pointing import to_reader
from afterword.domain.wording.french.senses import is_small
from afterword.domain.wording.french.tokens import behind, elided, framed_words, with_first
from afterword.domain.wording.french.told import likelier
from afterword.domain.wording.french.typography import typeset
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.words import Word

_JOINED = ("de", "que")


def sentence(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    """Return the sentence of `frame`; a question where it is not sure who is meant."""
    phrases = asked.phrases
    if not words:
        return ask("unsure", about=asked.person)
    words = list(words) if frame == "whole" else _first_small(words, phrases)
    told = frame in phrases.words["told_frames"] and bool(asked.me)
    sure = to_reader(words, phrases, goes_on=asked.goes_on, told=told)
    step = is_private_step(words, phrases)
    if not sure.doubt and not step:
        return framed_as(asked, sure.words, frame)
    tries = [
        to_reader(words, phrases, meaning, goes_on=asked.goes_on)
        for meaning in likelier(words, sure.doubt, phrases)
    ]
    found = [framed_as(asked, each.words, frame) for each in tries if not each.doubt]
    return ask("who-is-meant", found, sure.doubt or words[1].core)


def _first_small(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with a small word at the start in small letters; no other is touched."""
    first = words[0]
    writer = first.core in phrases.words["writer"]
    if writer or is_small(first.core, phrases) or first.core in phrases.words["takes_the"]:
        return with_first(words, capital=False)
    return list(words)


def framed_as(asked: Asked, words: Sequence[Word], frame: str) -> Reading:
    """Return the words in a frame that no earlier letter to this person used, if there is one."""
    phrases = asked.phrases
    if frame == "whole":
        words = with_first(words, capital=True)
    made = [_set(variant, words, phrases) for variant in phrases.sentences[frame]]
    return min(made, key=lambda each: sum(each.sentence in said for said in asked.earlier))


def _set(variant: str, words: Sequence[Word], phrases: Phrases) -> Reading:
    """Return a sentence with the words in it, "de" and "que" joined with the first of them."""
    before, after = variant.split("{x}")
    whole = elided(words, phrases)
    printed = [Word(typeset(word.text, phrases), word.changed) for word in whole]
    lead = before.rstrip().rpartition(" ")[2]
    if lead in _JOINED:
        again = with_of_again(printed, phrases) if lead == "de" else printed
        said, printed = behind(lead, again, phrases)
        before = before[: -len(lead) - 1] + said
    text, spans = framed_words(printed, len(before))
    # The mark at a company's or the writer's own end is enough.
    return Reading(before + text + after, spans)
