"""From the words of a topic to the sentence they finish, or a question where that is not sure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.doubtful import (
    denies,
    does_without,
    is_fact,
    is_only_told,
    is_surely_thing,
    is_thing_at_last,
    is_told_clause,
    is_unsaid,
    left,
)
from afterword.domain.wording.heads import (
    head_of,
    lacks_object_article,
    needs_article,
    surely_needs_article,
    takes_the,
)
from afterword.domain.wording.inner import lacks_inside
from afterword.domain.wording.kinds import Kind, kind_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.pointing import to_reader
from afterword.domain.wording.products import with_products
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.sentences import framed_as, sentence, with_capitals
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import Meaning
from afterword.domain.wording.words import Word, first_capital, first_small, paired

DIRECT = frozenset({Kind.THING, Kind.DOING, Kind.HOW, Kind.OWN_HOW, Kind.THAT, Kind.IF, Kind.PLACE})


def finish(asked: Asked, words: Sequence[Word], lead: str) -> Reading:
    """Return what `words` become behind the beginning `lead` (a name in a language's `leads`)."""
    if not words:
        return ask("unsure", about=asked.person)
    words = paired(with_products(words, asked.phrases), asked.phrases)
    kind = kind_of(_judged(words, lead, asked), asked.phrases)
    row = asked.phrases.leads[lead]
    whole = _as_told(asked, words, kind, row)
    if whole:
        return sentence(asked, words, whole)
    if (
        kind in DIRECT
        and kind in row
        and not (kind is Kind.THAT and is_unsaid(words, lead, asked.phrases))
    ):
        return _thing(asked, words, kind, row)
    if kind in {Kind.OWN, Kind.FELT}:
        return _own(asked, words, kind)
    return _asked_back(asked, words, kind, row)


def _as_told(asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str]) -> str:
    """Return the frame of words that are taken as they stand: "told me to come early"."""
    if "rest" in row:
        return row["rest"]
    if "to" in row and words[0].core in asked.phrases.words["to"] and words[1:]:
        return row["to"]
    told_so = (
        kind is Kind.THING and head_of(words, asked.phrases) in asked.phrases.words["told_things"]
    )
    if told_so and "you" in row:
        return row["how"]
    return row.get("you", "") if kind is Kind.OWN and _is_told(words, asked) else ""


def _is_told(words: Sequence[Word], asked: Asked) -> bool:
    """Tell "you have 3 openings" and "I can call you" from "I liked the tour"."""
    lists = asked.phrases.words
    second = words[1].core if words[1:] else ""
    writers = words[0].core in lists["writer"] and second in lists["modals"]
    return writers or words[0].core in lists["you_first"]


def _judged(words: Sequence[Word], lead: str, asked: Asked) -> Sequence[Word]:
    """Return the words without the "good" of "gave me good advice"."""
    praised = lead not in {"about", "asked"} and words[0].core in asked.phrases.words["judging"]
    return words[1:] if praised and words[1:] else words


def _asked_back(asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str]) -> Reading:
    if kind in {Kind.STATEMENT, Kind.EITHER}:
        return _sentence_or_thing(asked, words, kind, row)
    if kind is Kind.THAT:
        # "that I used the press before" was said by one of the two.
        own = [sentence(asked, words[1:], "own_said")] if _is_writers(words[1:], asked) else []
        return ask("statement", [*own, sentence(asked, words[1:], "said")])
    if kind is Kind.QUESTION:
        return ask("question", about=asked.person)
    clauses = _clauses(asked, words, row)
    sure = len(clauses) == 1 and is_told_clause(words, asked.phrases)
    return clauses[0] if sure else ask("unsure", clauses, asked.person)


def _sentence_or_thing(
    asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str]
) -> Reading:
    last = kind is Kind.STATEMENT and is_thing_at_last(words, asked.phrases)
    if "thing" in row and (last or is_fact(words, asked.phrases)):
        thing = sentence(asked, words, row["thing"])
        return thing if last and is_surely_thing(words, asked.phrases) else ask("which", [thing])
    if _is_done_to_writer(words, asked):
        return ask("statement", [sentence(asked, words, "whole")])
    bare = kind is Kind.EITHER and "either" not in row and _acts_bare(asked, words)
    if kind is Kind.STATEMENT or bare:
        return _statement(asked, words, row)
    if "either" in row:
        return sentence(asked, words, row["either"])
    own = words[0].core in asked.phrases.words["my"]
    told = sentence(asked, words, "whole" if own else "said")
    thing = [sentence(asked, words, row["thing"])] if "thing" in row else []
    return ask("which" if thing else "statement", [*thing, told])


def _clauses(asked: Asked, words: Sequence[Word], row: Mapping[str, str]) -> list[Reading]:
    """Return what "when the new wing opens" and "if there is room to grow" may be said as."""
    lists = asked.phrases.words
    first, second = words[0], words[1].core if words[1:] else ""
    turned = second in lists["inverts"] and first.core not in lists["if"] | {"who"}
    if not words[2:] or row.get("thing") != "about" or turned:
        return []
    if first.core in lists["if"]:
        whether = Word(max(lists["if"]), changed=first.core != max(lists["if"]))
        return [sentence(asked, [whether, *words[1:]], "about")]
    return [sentence(asked, words, "tell_how")] if first.core in lists["asks_when"] else []


def _is_done_to_writer(words: Sequence[Word], asked: Asked) -> bool:
    """Tell "the head nurse showed me the ward": nobody told the writer that."""
    lists = asked.phrases.words
    acts = asked.phrases.verbs
    return any(
        after.core in lists["me"] and at and acts.are(before.core, Form.PAST)
        for at, (before, after) in enumerate(pairwise(words))
    )


def _is_writers(words: Sequence[Word], asked: Asked) -> bool:
    return words[0].core in asked.phrases.words["writer"]


def _lacking(words: Sequence[Word], kind: Kind, phrases: Phrases) -> list[list[Word]]:
    """Return the words with the word that is missing before or inside them; none where none is."""
    the, your = (Word(start, changed=True) for start in phrases.article_choices[:2])
    if kind is Kind.DOING and lacks_object_article(words, phrases):
        # "cleaning schedule" and "operating crane"
        return [[the, *words], [your, *words], [words[0], the, *words[1:]]]
    inside = lacks_inside(words, phrases)
    starts = (the, your) if inside else ()
    return [[*words[:inside], start, *words[inside:]] for start in starts]


def _thing(asked: Asked, words: Sequence[Word], kind: Kind, row: Mapping[str, str]) -> Reading:
    phrases = asked.phrases
    frame = row[kind]
    if kind is Kind.THAT:
        return sentence(asked, words[1:], frame)
    tries = _lacking(words, kind, phrases)
    if tries:
        found = [sentence(asked, each, frame) for each in tries]
        return ask("article", found, words[-1].core)
    if kind is Kind.HOW and words[1:]:
        told = words[1].core in phrases.words["how_told"]
        frame = row.get("how_told", frame) if told else frame
        frame = row.get("own_how", frame) if is_only_told(words, phrases) else frame
    if kind is not Kind.THING:
        said = sentence(asked, words, frame)
        doubt = "how_told" in row and (does_without(words, phrases) or left(words, phrases))
        return ask("statement", [said]) if doubt else said
    if takes_the(words, phrases):
        (the,) = phrases.words["the"]
        return sentence(asked, [Word(the, changed=True), *first_small(words, phrases)], frame)
    strange = len(words) == 1 and _is_strange(asked, words[0])
    lacks = needs_article(words, phrases) or strange
    if lacks and not asked.bare_things:
        articles = row["articles"].split() if "articles" in row else phrases.article_choices
        starts = [Word(start, changed=True) for start in articles]
        # "walk through the plant" can't stand without a word before it either.
        acts = phrases.verbs.are(head_of(words, phrases), Form.BASE)
        bare = strange or not (acts or surely_needs_article(words, phrases))
        tries = [*([words] if bare else []), *([start, *words] for start in starts)]
        return ask(
            "article", [sentence(asked, each, frame) for each in tries], head_of(words, phrases)
        )
    return sentence(asked, words, frame)


def _is_strange(asked: Asked, word: Word) -> bool:
    """Tell whether a word in small letters is in no dictionary: a name of a tool, or a slip."""
    plain = word.text == word.text.lower() and word.core.isalpha()
    lists = asked.phrases.words
    named = asked.speller.guess(word.core) == word.core.capitalize()
    named = named or word.core in lists["stands_alone"] | lists["initialisms"]
    named = named or word.core in lists["trade_words"] or word.core.endswith("ing")
    return plain and not named and not asked.speller.knows(word.core)


def _lacks_first(asked: Asked, words: Sequence[Word]) -> bool:
    """Tell "shift starts at six": which shift is not said."""
    small = words[0].text == words[0].text.lower()
    return small and surely_needs_article(words[:1], asked.phrases)


def _acts_bare(asked: Asked, words: Sequence[Word]) -> bool:
    """Tell "shift starts at six", which is no thing, from "menu changes every season"."""
    acts = words[1:] and words[1].core in asked.phrases.words["acts_alone"]
    return bool(acts) and _lacks_first(asked, words)


def _statement(asked: Asked, words: Sequence[Word], row: Mapping[str, str]) -> Reading:
    if "statement" in row:
        return sentence(asked, words, row["statement"])
    lists = asked.phrases.words
    if _lacks_first(asked, words):
        starts = (Word(start, changed=True) for start in asked.phrases.article_choices)
        return ask("statement", [sentence(asked, [each, *words], "said") for each in starts])
    told = sentence(asked, words, "said")
    if words[0].core in lists["we"]:
        # Whoever writes so means the two who talked.
        ours = to_reader(words, asked.phrases, Meaning.OTHERS).words
        return ask("statement", [framed_as(asked, with_capitals(asked, ours), "whole")])
    if words[0].core in lists["subjects_reader"] | lists["your_own"]:
        return ask("statement", [told, sentence(asked, words, "whole")])
    if words[0].core in lists["titles"]:
        return ask("statement", [sentence(asked, words, "whole"), told])
    return ask("statement", [told])


def _own(asked: Asked, words: Sequence[Word], kind: Kind) -> Reading:
    """Keep a sentence of the writer's; only who is meant may change in it."""
    if kind is Kind.FELT:
        (writer,) = asked.phrases.words["writer_first"]
        felt = Word(words[0].text[:1].lower() + words[0].text[1:])
        words = [Word(writer, changed=True), felt, *words[1:]]
    reading = sentence(asked, first_capital(words), "whole")
    if denies(words, asked.phrases):
        return ask("statement", [reading])
    # Their own sentence keeps its own mark.
    loud = asked.typed.rstrip().endswith(f"{words[-1].text}!")
    if loud and reading.sentence:
        return replace(reading, sentence=f"{reading.sentence[:-1]}!")
    return reading
