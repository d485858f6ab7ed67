"""Who is meant: "leur déménagement" and "comment elle planifie", said to the person as "vous".

As in English: beside the field of Sarah Patel, "ils", "elle" and "leur" are Sarah or her firm as
long as nobody else was named before them. "Son", "sa" and "ses" follow a subject that is the
reader, and are asked about everywhere else. "On" may be anybody and stays.
"""

from collections.abc import Sequence

from afterword.domain.wording.french.senses import (
    is_infinitive,
    is_participle,
    is_plural,
    is_small,
    may_be_finite,
)
from afterword.domain.wording.french.walk import Walk, agree
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.pointing import Pointed
from afterword.domain.wording.walk import Meaning
from afterword.domain.wording.words import Word

_WHOLE = {"qu'": "que", "lorsqu'": "lorsque", "puisqu'": "puisque", "jusqu'": "jusque", "s'": "si"}


def to_reader(
    words: Sequence[Word],
    phrases: Phrases,
    meaning: Meaning = Meaning.SURE,
    *,
    goes_on: bool,
    told: bool = False,
) -> Pointed:
    """Return `words` as they are said to the reader; `goes_on` where a sentence stands before.

    `told` says that the reader's verb stands before them: "elle m’a parlé de ses débuts".
    """
    walk = Walk(words, phrases, meaning, named=goes_on, things=2 * goes_on, told=told)
    at = 0
    while at < len(words):
        at = _step(walk, at)
    return Pointed(walk.out, walk.doubt)


def _step(walk: Walk, at: int) -> int:
    word, core = walk.words[at], walk.core(at)
    lists = walk.phrases.words
    if core in lists["thou"]:
        return _thou(walk, at)
    if core in lists["they_subject"] | lists["one_subject"]:
        return _subject(walk, at)
    if core in lists["their"] or core in lists["her_own"]:
        _owner(walk, at)
    elif core in lists["objects"]:
        _object(walk, word)
    elif core in lists["selves"] and any(one.changed and one.core == "vous" for one in walk.out):
        walk.say(word)
    elif core in lists["unclear"]:
        _ours(walk, at)
    else:
        _notice(walk, word)
        walk.out.append(word)
    return at + 1


def _notice(walk: Walk, word: Word) -> None:
    """Remember that something or somebody was named."""
    core = word.core
    walk.yours = walk.yours or core in walk.phrases.words["you_words"]
    walk.anybody = walk.anybody or core in walk.phrases.words["anybody"]
    if is_small(core, walk.phrases) or core in walk.phrases.words["adverbs"]:
        return
    verb = may_be_finite(core, walk.phrases) and core not in walk.phrases.words["nouns"]
    if verb or is_infinitive(core, walk.phrases):
        return
    walk.things += 1
    name = word.text[:1].isupper() and not word.text.isupper()
    person = name or core in walk.phrases.words["persons"]
    # "les TES et leur rôle"
    several = word.text.isupper() and walk.out and walk.out[-1].core in {"les", "des", "vos", "ces"}
    if (
        person
        or several
        or (is_plural(core, walk.phrases) and not is_participle(core, walk.phrases))
    ):
        walk.named = True
        walk.reader_acts = False


def _owner(walk: Walk, at: int) -> None:
    """Say "leur équipe" and, behind "vous" for "elle", "ses quarts"; ask about any other."""
    word, core = walk.words[at], walk.core(at)
    lists = walk.phrases.words
    following = walk.core(at + 1)
    pronoun = core == "leur" and _is_verb(following, walk.phrases)
    alone = not following or following in lists["prepositions"]
    # "vos chauffeurs et leurs trajets": who writes "vous" means others by "leurs".
    others = core in lists["their"] and walk.yours and walk.named
    # "on apporte son dîner": anybody's own.
    others = others or (core in lists["her_own"] and walk.anybody)
    if walk.meaning is Meaning.OTHERS or others:
        walk.out.append(word)
    elif pronoun or alone:
        walk.doubt = walk.doubt or core
        walk.out.append(word)
    elif walk.meaning is Meaning.READER or _is_readers(walk, core):
        walk.say(word)
    else:
        walk.ask(word)


def _is_readers(walk: Walk, core: str) -> bool:
    if core in walk.phrases.words["her_own"]:
        return walk.reader_acts or (walk.told and not walk.things and not walk.named)
    return not walk.named and not walk.yours


def _is_verb(core: str, phrases: Phrases) -> bool:
    listed = core in phrases.words["nouns"]
    return is_infinitive(core, phrases) or (may_be_finite(core, phrases) and not listed)


def _object(walk: Walk, word: Word) -> None:
    """Ask about "avec eux" and "pour elle"."""
    if walk.meaning is Meaning.READER:
        walk.say(word)
    else:
        walk.ask(word)


def _ours(walk: Walk, at: int) -> None:
    """Ask about "notre" and "nos", which may be the firm's; "nous" can only stay."""
    word = walk.words[at]
    if walk.meaning is Meaning.READER and word.core in walk.phrases.reader:
        walk.say(word)
    elif _both(walk) or walk.core(at + 1) in walk.phrases.words["ours_together"]:
        walk.out.append(word)
    else:
        walk.ask(word)


def _both(walk: Walk) -> bool:
    """Tell "nous avons tous les deux étudié ici": the two who talked."""
    cores = [word.core for word in walk.words]
    return "deux" in cores and bool({"tous", "toutes"} & set(cores))


def _subject(walk: Walk, at: int) -> int:
    word, core = walk.words[at], walk.core(at)
    lists = walk.phrases.words
    if core in {"elle", "elles"} and walk.core(at - 1 if at else len(walk.words)) in (
        lists["prepositions"] - {"comme"}
    ):
        _object(walk, word)
        return at + 1
    if core == "il" and _is_impersonal(walk, at):
        walk.out.append(word)
        return at + 1
    # "la façon dont elle parle": the one thing named is what is told of, and nobody who acts.
    behind = walk.core(at - 1) in lists["relatives"] if at else False
    acting = walk.things > (1 if behind else 0) or walk.named
    others = acting if core in lists["one_subject"] else walk.named
    if walk.meaning is Meaning.OTHERS or (walk.meaning is Meaning.SURE and others):
        walk.ask(word)
        return at + 1
    _unelide(walk)
    walk.say(word)
    walk.reader_acts = True
    return agree(walk, at + 1, several=core in lists["they_subject"])


def _is_impersonal(walk: Walk, at: int) -> bool:
    return any(walk.core(place) in walk.phrases.words["impersonal"] for place in (at + 1, at + 2))


def _unelide(walk: Walk) -> None:
    """Write "que" for the "qu’" of "qu’ils": "vous" begins with a consonant."""
    if walk.out and walk.out[-1].core in _WHOLE:
        last = walk.out[-1]
        whole = _WHOLE[last.core]
        capital = last.text[:1].isupper()
        walk.out[-1] = Word(whole.capitalize() if capital else whole, changed=True)


def _thou(walk: Walk, at: int) -> int:
    """Say "tu" as "vous": a letter is polite."""
    word, core = walk.words[at], walk.core(at)
    walk.say(word)
    if core == "tu":
        walk.reader_acts = True
        return agree(walk, at + 1, several=False)
    return at + 1
