"""Who is meant: "their move" and "how he plans", said to the person the letter goes to.

Beside the field of Sarah Patel, "they", "he" and "she" are Sarah or her firm as long as nobody
else was named before them in the same words. Where somebody was, it is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.wording.named import (
    is_clause_of_thing,
    names_people,
    names_several,
    names_somebody,
)
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import (
    ASKING,
    Actor,
    Meaning,
    Walk,
    agree,
    is_closed,
    is_small,
    second_verb_read,
)
from afterword.domain.wording.words import Word, is_plural


@dataclass(frozen=True, slots=True)
class Pointed:
    """The words said to the reader; `doubt` is the word whose meaning is not sure."""

    words: list[Word]
    doubt: str = ""


def to_reader(
    words: Sequence[Word],
    phrases: Phrases,
    meaning: Meaning = Meaning.SURE,
    *,
    goes_on: bool = False,
) -> Pointed:
    """Return `words` as they are said to the reader; `goes_on` where a sentence stands before."""
    walk = Walk(words, phrases, meaning, goes_on)
    if words and phrases.verbs.are(words[0].core, Form.GERUND):
        walk.acting = Actor.UNSAID
    index = 0
    while index < len(words):
        index = _step(walk, index)
    return Pointed(walk.out, walk.doubt)


def _step(walk: Walk, index: int) -> int:
    word = walk.words[index]
    core = word.core
    lists = walk.phrases.words
    if _is_quoted(walk, index):
        walk.out.append(word)
    elif core in lists["writer"]:
        walk.acting = Actor.WRITER
        walk.out.append(word.said(walk.phrases.reader[core]))
    elif core in lists["somebody"] or _is_one_who_is(walk, index):
        return _somebody(walk, index)
    elif _is_unclear(walk, index):
        _unclear(walk, word)
    else:
        _notice(walk, core)
        walk.named = walk.named or names_somebody(walk, index)
        walk.people = walk.people or names_people(walk, index)
        walk.several = walk.several or names_several(walk, index)
        walk.named_one = walk.named_one or (
            names_somebody(walk, index) and not is_plural(core, walk.phrases)
        )
        known = core in lists["needs_article"]
        walk.thing = walk.thing or known or not is_small(core, walk.phrases)
        walk.out.append(second_verb_read(walk, index))
    return index + 1


def _is_quoted(walk: Walk, index: int) -> bool:
    """Tell the "your" of “know your client”: who speaks there means nobody here."""
    before = " ".join(word.text for word in walk.words[:index])
    opened = before.count('"') % 2 or before.count("“") > before.count("”")
    return bool(opened) or walk.words[index].text.startswith(('"', "“"))


def _notice(walk: Walk, core: str) -> None:
    """Remember who does what is told from here on, and that the reader was called "you"."""
    lists = walk.phrases.words
    if core in lists["you_first"]:
        # "the jackets they give you": who is "you" there is not the reader.
        if walk.acting is Actor.READER and walk.meaning in ASKING:
            walk.doubt = walk.doubt or core
        walk.acting, walk.yours = Actor.YOU, True
    elif core in lists["your"]:
        walk.yours = True
    elif core in lists["asks"] and walk.acting is not Actor.UNSAID:
        walk.acting = Actor.SOMEBODY


def _is_unclear(walk: Walk, index: int) -> bool:
    core = walk.words[index].core
    lists = walk.phrases.words
    together = lists["two_did"] if core in lists["we"] else lists["ours_together"]
    ours = core in lists["unclear"] and _next(walk, index) not in together
    # "it was nice to see your shop" means nothing by "it".
    nothing = not index and core in lists["it"] and _next(walk, index) in lists["be_forms"]
    # "what it's like to work there"
    likened = index == 1 and any(word.core in lists["likened"] for word in walk.words[2:4])
    nothing = nothing or likened or _next(walk, index) in lists["matters"]
    return ours or (core in lists["things"] and not walk.thing and not nothing)


def _is_one_who_is(walk: Walk, index: int) -> bool:
    """Tell the "she is" of "she's proud" from the "she has" of "she's worked here"."""
    lists = walk.phrases.words
    following = _next(walk, index)
    kinds = ("articles", "describing", "prepositions", "negations")
    said = any(following in lists[name] for name in kinds)
    doing = walk.phrases.verbs.are(following, Form.GERUND)
    return walk.words[index].core in lists["who_is"] and (said or doing)


def _unclear(walk: Walk, word: Word) -> None:
    """Ask about "we", "our" and "it": they may be the firm, or the two who talked."""
    known = word.core in walk.phrases.reader.keys() - walk.phrases.words["who_is"]
    if walk.meaning is Meaning.READER and known:
        walk.out.append(word.said(walk.phrases.reader[word.core]))
    else:
        # "I hope we meet again" is the writer's own: they know who is meant.
        own = walk.words[0].text in walk.phrases.words["writer_first"]
        own = own and word.core in walk.phrases.words["we"]
        walk.leave(word, doubtful=walk.meaning in ASKING and not own)


def _somebody(walk: Walk, index: int) -> int:
    word = walk.words[index]
    core = word.core
    lists = walk.phrases.words
    if walk.meaning is Meaning.OTHERS:
        walk.out.append(word)
        return index + 1
    if walk.meaning is not Meaning.READER and _is_kin(walk, index):
        walk.leave(word, doubtful=walk.meaning is Meaning.SURE and not walk.named)
        return index + 1
    # "your drivers and their routes": who writes "you" means others by "they".
    # "new scanners and how to use them"
    done = index > 1 and walk.words[index - 2].core in lists["to"] and _is_object(walk, index)
    others = walk.named and (walk.yours or done)
    blocked = _is_object(walk, index) and walk.acting in {Actor.YOU, Actor.READER}
    if others or blocked:
        # "batteries and how they store them": nobody stores themselves.
        things = walk.several and core in lists["their_objects"]
        walk.leave(word, doubtful=walk.meaning in ASKING and not (others or things))
        return index + 1
    # "residents and how the staff calms them"
    theirs = walk.several and core in lists["their_objects"] and walk.acting is not Actor.NOBODY
    if theirs or (walk.meaning in ASKING and _may_be_others(walk, index)):
        walk.leave(word, doubtful=not theirs)
        return index + 1
    walk.out.append(word.said(_reader_word(walk, index)))
    if core in lists["who_is"]:
        walk.acting = Actor.READER
    if core in lists["subjects_reader"]:
        walk.acting = Actor.READER
        return agree(walk, index + 1)
    return index + 1


def _is_kin(walk: Walk, index: int) -> bool:
    """Tell "the children and their families" from "their kids program": a firm has no families."""
    following = walk.words[index + 2].core if index + 2 < len(walk.words) else ""
    lists = walk.phrases.words
    owned = walk.words[index].core in lists["their"] and _next(walk, index) in lists["kin"]
    return owned and (not following or is_closed(following, walk.phrases))


def _may_be_others(walk: Walk, index: int) -> bool:
    core = walk.words[index].core
    lists = walk.phrases.words
    walk.used.add("several" if core in lists["several"] else _sort(core))
    # "he" and "she" in the same words can't both be the reader.
    mixed = {"one", "another"} <= walk.used
    unsaid = walk.acting is Actor.UNSAID and core in lists["subjects_reader"]
    done_to = walk.acting in {Actor.UNSAID, Actor.SOMEBODY} and _is_object(walk, index)
    # "the report cards she writes": she is none of the cards.
    named = walk.named if core in lists["several"] else walk.named_one
    named = named and (walk.people or not _does_work(walk, index))
    named = named and not is_clause_of_thing(walk, index)
    return named or mixed or unsaid or done_to


def _does_work(walk: Walk, index: int) -> bool:
    """Tell "orders and how they track them" from "machines and how they work"."""
    lists = walk.phrases.words
    asked = index and walk.words[index - 1].core in lists["asks"]
    acts = [word.core for word in walk.words[index + 1 : index + 3]]
    acts = [core for core in acts if core not in lists["adverbs"]][:1]
    plain = {walk.phrases.verbs.bases.get(core, core) for core in acts}
    return bool(asked and plain & lists["doing_for_firm"])


def _is_object(walk: Walk, index: int) -> bool:
    """Tell "them", "him" and "her" from "their", "his" and "her plan"."""
    core = walk.words[index].core
    either = core in walk.phrases.words["owner_or_object"]
    return core in walk.phrases.words["objects"] or (either and not _owns(walk, index))


def _sort(core: str) -> str:
    return "one" if core.startswith("h") and not core.startswith("her") else "another"


def _reader_word(walk: Walk, index: int) -> str:
    core = walk.words[index].core
    if core in walk.phrases.reader:
        return walk.phrases.reader[core]
    following = _next(walk, index)
    if following in walk.phrases.words["adverbs"]:
        walk.doubt = walk.doubt or core
    return walk.phrases.reader_her["owning" if _owns(walk, index) else "else"]


def _owns(walk: Walk, index: int) -> bool:
    following = _next(walk, index)
    return bool(following) and not is_closed(following, walk.phrases)


def _next(walk: Walk, index: int) -> str:
    return walk.words[index + 1].core if index + 1 < len(walk.words) else ""
