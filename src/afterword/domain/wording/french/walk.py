"""The words of a French topic walked through one by one, and what is known of them so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.domain.wording.french.senses import is_participle
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.walk import Meaning
from afterword.domain.wording.words import Word


@dataclass(slots=True)
class Walk:
    """What is known at one word: who was named, and whether the subject is the reader."""

    words: Sequence[Word]
    phrases: Phrases
    meaning: Meaning
    named: bool = False
    things: int = 0
    reader_acts: bool = False
    yours: bool = False
    anybody: bool = False
    told: bool = False
    out: list[Word] = field(default_factory=list[Word])
    doubt: str = ""

    def core(self, at: int) -> str:
        """Return the word at a place alone, or nothing behind the last."""
        return self.words[at].core if at < len(self.words) else ""

    def ask(self, word: Word) -> None:
        """Leave a word as it was typed; where its meaning was to be sure, it is asked about."""
        if self.meaning is Meaning.SURE and not self.doubt:
            self.doubt = word.core
        self.out.append(word)

    def say(self, word: Word) -> None:
        """Take a word as it is said to the reader."""
        self.out.append(word.said(self.phrases.reader[word.core]))


def agree(walk: Walk, at: int, *, several: bool) -> int:
    """Take the verb behind "vous" into its form; doubt what can't be read as one."""
    lists = walk.phrases.words
    # "j’ai apprécié qu’elle explique"
    wished = walk.core(at - 2) in {"que", "qu'"} and walk.core(at - 3) in lists["liked"]
    reflexive = False
    while walk.core(at) in lists["between"] | lists["adverbs"] | lists["reflexives"]:
        word = walk.words[at]
        mine = word.core in lists["reflexives"]
        reflexive = reflexive or mine
        walk.out.append(word.said("vous") if mine else word)
        at += 1
    if at >= len(walk.words):
        walk.doubt = walk.doubt or walk.words[-1].core
        return at
    word, core = walk.words[at], walk.core(at)
    form = walk.phrases.reader_verbs.get(core) or walk.phrases.verbs.bases.get(core)
    if form is None:
        walk.doubt = walk.doubt or core
        walk.out.append(word)
        return at + 1
    walk.out.append(word.said(_wished(form) if wished else form))
    # "ils sont arrivés": whether one person or several, only the writer knows.
    agreeing = form == "êtes" and is_participle(walk.core(at + 1), walk.phrases)
    if several and (agreeing or (reflexive and form == "êtes")):
        walk.doubt = walk.doubt or core
    _doubt_second_verb(walk, at + 1)
    return at + 1


def _wished(form: str) -> str:
    """Return the subjunctive of a form behind "vous": "expliquiez", "soyez"."""
    made = {"avez": "ayez", "êtes": "soyez", "faites": "fassiez", "dites": "disiez"}
    made |= {"pouvez": "puissiez", "savez": "sachiez"}
    if form in made or form in made.values() or not form.endswith("ez"):
        return made.get(form, form)
    return form if form.endswith("iez") else f"{form[:-2]}iez"


def _doubt_second_verb(walk: Walk, at: int) -> None:
    """Doubt "elle planifie et commande": the second verb would have to change too."""
    lists = walk.phrases.words
    for place in range(at, len(walk.words) - 1):
        following = walk.core(place + 1)
        if walk.core(place) in lists["clauses"]:
            return
        second = following in walk.phrases.verbs.bases or following in walk.phrases.reader_verbs
        if walk.core(place) in lists["and"] and second:
            walk.doubt = walk.doubt or following
