"""Whether words name one thing, built as French builds it, or hide a sentence.

A thing is read word by word: an article, adjectives, a noun, and behind it only what can't be a
verb. A word that fits nowhere makes the whole a question: "le four chauffe mal" is no thing.
"""

from collections.abc import Sequence
from enum import StrEnum

from afterword.domain.wording.french.built import Built
from afterword.domain.wording.french.senses import (
    cannot_act,
    is_adjective,
    is_finite,
    is_infinitive,
    is_name,
    is_participle,
    is_small,
    is_verb_like,
    may_be_finite,
    may_head,
    says_which,
)
from afterword.domain.wording.french.tokens import core_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word


class _Place(StrEnum):
    """What may come next."""

    NOUN = "noun"  # a noun is still to come
    BEHIND = "behind"  # behind a noun
    DOING = "doing"  # behind an infinitive


class _Stop(Exception):
    """What the words are, found before their end."""

    def __init__(self, built: Built) -> None:
        super().__init__(built)
        self.built = built


def built_as(words: Sequence[Word], phrases: Phrases) -> Built:
    """Return what `words`, which begin with no closed word but an article, are."""
    reader = _Reader(words, phrases)
    try:
        return reader.read()
    except _Stop as stop:
        return stop.built


class _Reader:
    """Walks through the words; `maybe` once one could be a verb as well."""

    def __init__(self, words: Sequence[Word], phrases: Phrases) -> None:
        self.words = words
        self.phrases = phrases
        self.lists = phrases.words
        self.place = _Place.NOUN
        self.maybe = False
        self.behind_noun = False

    def read(self) -> Built:
        doing = is_infinitive(self.words[0].core, self.phrases)
        at = 0
        if doing:
            self.place = _Place.DOING
            at = 1
        while at < len(self.words):
            at = self._step(at)
        if self.place is _Place.NOUN:
            return Built.UNSURE
        if self.maybe:
            return Built.EITHER
        return Built.DOING if doing else Built.THING

    def _step(self, at: int) -> int:
        word = self.words[at]
        if not any(one.isalnum() for one in word.core):
            raise _Stop(Built.UNSURE)
        before = self.words[at - 1] if at else None
        if before is not None and before.text.endswith((",", ";")) and self.place != _Place.NOUN:
            self.place = _Place.NOUN if word.core in self.lists["articles"] else self.place
        return self._noun(at) if self.place is _Place.NOUN else self._behind(at)

    def _noun(self, at: int) -> int:
        """Read towards a noun: articles and adjectives before it, then itself."""
        word = self.words[at]
        core = word.core
        before = self.words[at - 1].core if at else ""
        following = self.words[at + 1].core if at + 1 < len(self.words) else ""
        if core in self.lists["clauses"] and (core != "ce" or following in self.lists["relatives"]):
            # "du tri et comment vous le faites" is no good French behind "parler de".
            raise _Stop(Built.UNSURE)
        last = at + 1 == len(self.words)
        alone = core in self.lists["pronouns_after"] and (last or core not in self.lists["whole"])
        if alone and at:
            self.place = _Place.BEHIND
            return at + 1
        if self._leads(core):
            return at + 1
        whole = is_infinitive(core, self.phrases)
        if core in self.lists["adverbs"] and is_infinitive(following, self.phrases):
            # "de bien nettoyer les outils"
            return at + 1
        leads = self.words[at - 2].core if at > 1 and before in self.lists["adverbs"] else before
        if at and whole and leads in self.lists["before_infinitives"]:
            self.place = _Place.DOING
            self.behind_noun = True
            return at + 1
        # "de chez moi", "et avec vos clients"
        again = self.lists["and"] | {"de", "d'", "à"}
        if before in again and core in self.lists["prepositions"]:
            return at + 1
        if not may_head(word, self.phrases) or not self._may_begin(at):
            raise _Stop(Built.UNSURE)
        self.place = _Place.BEHIND
        # "le nouveau": the adjective stood for its noun.
        return at + 1

    def _leads(self, core: str) -> bool:
        """Tell whether a word stands before a noun: "la", "deux", "nouvelle", "tous"."""
        names = ("articles", "possessives", "numbers", "whole")
        listed = any(core in self.lists[name] for name in names)
        if core in {"plus", "très"} and self._has_noun(core):
            return True
        # "12 camions", but "le 5 à 7"
        counts = core in self.lists["before_nouns"] or core.isdigit()
        return listed or (counts and self._has_noun(core))

    def _has_noun(self, core: str) -> bool:
        """Tell whether the noun still comes behind an adjective: "la grande" may be all."""
        place = next(i for i, word in enumerate(self.words) if word.core == core)
        following = self.words[place + 1] if place + 1 < len(self.words) else None
        return following is not None and (
            may_head(following, self.phrases) or following.core in self.lists["before_nouns"]
        )

    def _may_begin(self, at: int) -> bool:
        """Tell whether a noun without an article may stand here: no bare verb or participle."""
        if at:
            return True
        core = self.words[0].core
        listed = core in self.lists["nouns"] or core in self.lists["stands_alone"]
        verb = may_be_finite(core, self.phrases) and not listed
        return not verb and (listed or not is_participle(core, self.phrases))

    def _behind(self, at: int) -> int:
        """Read what may follow a noun or an infinitive."""
        word = self.words[at]
        core = word.core
        following = self.words[at + 1].core if at + 1 < len(self.words) else ""
        # "le logiciel que vos clients utilisent", "les gens avec qui vous travaillez"
        led = core in self.lists["prepositions"] and following in self.lists["relatives"]
        if led or (core in self.lists["clauses"] and core in self.lists["relatives"]):
            self._clause(at + 1 if led else at)
            return len(self.words)
        if core in self.lists["prepositions"] or core in self.lists["and"]:
            self._and_adjective(at)
            return at + 1
        if self.phrases.verbs.are(core, Form.GERUND) and core not in self.lists["adjectives"]:
            # "les enfants ayant des besoins particuliers"
            self.place = _Place.DOING
            return at + 1
        # "syndiquée et non syndiquée"
        if core in self.lists["denying"] or core in self.lists["adverbs"] or self._says_when(at):
            return at + 1
        if core in self.lists["articles"] | self.lists["possessives"]:
            if self.place is _Place.DOING:
                self.place = _Place.NOUN
                return at
            raise _Stop(Built.UNSURE)
        self._plain(at)
        return at + 1

    def _and_adjective(self, at: int) -> None:
        """Wait for a noun behind a preposition or "et"; "rapide et moderne" waits for none."""
        place = at + 1 + (core_of(self.words, at + 1) in self.lists["denying"])
        following = self.words[place] if place < len(self.words) else None
        if following is None:
            raise _Stop(Built.UNSURE)
        adjective = is_adjective(following.core, self.phrases) or is_name(following)
        adjective = adjective and not is_small(following.core, self.phrases)
        joins = self.words[at].core in self.lists["and"]
        infinitive = joins and self.place is _Place.DOING
        if infinitive and is_infinitive(following.core, self.phrases):
            return
        self.place = _Place.BEHIND if joins and adjective else _Place.NOUN

    def _plain(self, at: int) -> None:
        word = self.words[at]
        core = word.core
        if is_name(word) and not is_small(core, self.phrases):
            self.place = _Place.BEHIND
            return
        if self.words[at - 1].core in {"bien", "mal"} and is_participle(core, self.phrases):
            return
        if says_which(self.words, at, self.phrases):
            return
        if is_finite(core, self.phrases) and not self._may_be_done(at):
            raise _Stop(Built.STATEMENT)
        if is_infinitive(core, self.phrases) or is_small(core, self.phrases):
            if core in self.lists["pronouns_after"] and self.place is _Place.DOING:
                return
            raise _Stop(Built.UNSURE)
        if self.place is _Place.DOING and self.behind_noun and is_adjective(core, self.phrases):
            # "la machine à coudre industrielle"
            self.place = _Place.BEHIND
            return
        if self.place is _Place.DOING:
            # "former gens": the word before it is missing.
            raise _Stop(Built.UNSURE)
        if is_finite(core, self.phrases) or not (
            is_adjective(core, self.phrases) or cannot_act(core)
        ):
            self.maybe = True

    def _may_be_done(self, at: int) -> bool:
        """Tell "mon bac fait en Tunisie", which may be a thing, from "le four fait du bruit"."""
        after = self.words[at + 1].core if at + 1 < len(self.words) else ""
        begins = self.lists["articles"] | self.lists["possessives"] | self.lists["adverbs"]
        return is_participle(self.words[at].core, self.phrases) and after not in begins

    def _says_when(self, at: int) -> bool:
        """Tell "le lundi", "chaque matin" and "tous les soirs" behind a thing."""
        begins = self.lists["articles"] | self.lists["whole"]
        core = self.words[at].core
        behind = [word.core for word in self.words[at : at + 3]]
        if core in self.lists["times"] and at:
            return True
        return core in begins and any(one in self.lists["times"] for one in behind[1:])

    def _clause(self, at: int) -> None:
        """Read "que vos clients utilisent": as many verbs as there are clauses, no more."""
        rest = self.words[at:]
        clauses = sum(word.core in self.lists["clauses"] for word in rest)
        sure = [word for word in rest if is_finite(word.core, self.phrases)]
        verbs = [word for word in rest if may_be_finite(word.core, self.phrases)]
        if len(sure) > clauses:
            raise _Stop(Built.EITHER)
        infinitives = any(is_infinitive(word.core, self.phrases) for word in rest)
        how = rest[0].core in self.lists["asks"] and infinitives
        # Right behind "qui" stands a verb, whether it is known or not.
        acts = core_of(rest, 0) == "qui" and is_verb_like(core_of(rest, 1), self.phrases)
        if not verbs and not how and not acts:
            raise _Stop(Built.UNSURE)
        self.place = _Place.BEHIND
