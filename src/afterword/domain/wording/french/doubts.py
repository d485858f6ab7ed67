"""What is said but not written: a lone "pas", "comment qu’on fait", two sentences run together."""

import re
from collections.abc import Sequence

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french.senses import is_small, may_be_finite
from afterword.domain.wording.french.tokens import split
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word

_SPOKEN = re.compile(
    r"(?<![\w'-])(?:(?:comment|pourquoi|où|quand|combien) qu(?:e |')"
    r"|(?:la|votre) (?:façon|manière) qu(?:e |')|raisons? pourquoi|à cause qu|c'est quoi"
    r"|ce qu(?:e |')\w+ (?:a|ai|ont|avez) besoin"
    r"|si (?:j'|vous |on |elle |tu )aur|s'ils? aur|(?<!le )(?<!du )(?<!au )(?<!qui )fait qu"
    r"|(?:euh|heu+|hum|bah|ben|ts[ée]|tsais|faque|genre|wow|woah|ouf|oups|omg|yé|demandé pour"
    r"|ou quelque chose|en tout cas|mettons"
    r"|\w+ moi les?)(?![\w'-]))"
)
# What says when, or what somebody said, names no topic; "aucun" says what there is none of.
_NO_TOPIC = re.compile(
    r"^(?:(?:du |de |entre )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    r"|aucune? |pas de |\d{1,2}\s?h\b"
    r"|ce qu(?:e |')(?:vous|ils?|elles?) \w+ (?:dit|expliqué|mentionné|raconté|montré|répondu))"
)
# "un genre musical", "ce genre de clients"
_KIND = re.compile(r"\b(?:le|un|du|ce|de|des|son|quel|tout|bon|mon|votre|au|par) genre")
_DENIED = frozenset({"pas", "jamais", "rien"})
_DENIES = frozenset({"ne", "n'"})
_LEADS_IN = re.compile(
    r"^(?:quand|si|s'|comme|lorsqu|depuis|pour|avec|en |selon|après|avant|oui|non|merci"
    r"|pendant|au |à )"
)
_SPLICED = re.compile(r", (?:je|j'|tu|ils?|elles?|on|c'|ça|vous|nous) ?\w")
_WHO = frozenset({"je", "j'", "il", "elle", "ils", "elles", "on", "ça"})
_FILLERS = re.compile(
    r"^(?:(?:bon|ben|bin|bah|euh|heu|alors|donc|faque|fait que?|eh bien|pis|genre|bref|ok"
    r"|du coup|en gros|en fait|sinon|honnêtement|franchement|disons|surtout|principalement)[ ,']+)+"
    r"(?=(?:on|il|elle|ils|elles|nous|vous|j'|je|comment|la|le|les|l'|votre|vos|du|de|d')(?:\b|\s))",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:[ ,]+(?:surtout|principalement|entre autres|et toute?(?: le reste)?|etc"
    r"|(?:et )?tout (?:ça|cela)|en gros|et (?:ainsi de suite|compagnie|ces (?:choses|affaires)-là)"
    r"|(?:et )?(?:ce genre|des choses du genre)|(?:et )?ce genre d(?:e choses|'affaires)"
    r"|(?<!moi )(?<!lui )(?<!elle )(?<!vous )(?<!eux )(?<!nous )aussi"
    r"|(?<!que )(?<!comme )je (?:pense|crois)))+$",
    re.IGNORECASE,
)


def without_fillers(text: str) -> str:
    """Return `text` without the "bon ben" it begins with and the "surtout" it ends with."""
    begun = _FILLERS.sub("", text) or text
    return _ENDS.sub("", begun) or begun


def is_spoken(text: str, phrases: Phrases) -> bool:
    """Tell whether words hold what only speech says, so that no letter can."""
    plain = text.lower().replace("’", "'")
    kind = _KIND.search(plain)
    spoken = _NO_TOPIC.match(plain) or _SPOKEN.search(plain)
    if spoken and not (kind and "genre" in spoken.group()):
        return True
    spliced = _SPLICED.search(plain) and not _LEADS_IN.match(plain)
    words = split(text)
    return bool(spliced) or _lacks_ne(words, phrases) or _runs_on(words, phrases)


def _lacks_ne(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "j’ai pas de permis" and "on utilise plus le papier" from "je n’ai pas"."""
    cores = [word.core for word in words]
    if not _DENIES.isdisjoint(cores):
        return False
    articles = {"le", "la", "les", "l'", ""}
    for before, core, after in zip(cores, cores[1:], [*cores[2:], ""], strict=False):
        verb = may_be_finite(before, phrases)
        if verb and core in _DENIED and after != "mal":
            return True
        if verb and core == "plus" and after in articles:
            return True
    return False


def _runs_on(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "vous adorez votre travail ça paraît": a second sentence behind a first one."""
    for at in range(1, len(words) - 1):
        before, core, after = words[at - 1], words[at].core, words[at + 1].core
        all_of_them = core == "tout" and after == "le"
        if all_of_them and words[at + 3 :] and words[at + 2].core == "monde":
            after = words[at + 3].core
        you = core == "vous" and after.endswith(("ez", "tes"))
        if not (core in _WHO or you or all_of_them) or not may_be_finite(after, phrases):
            continue
        lists = phrases.words
        led = is_small(before.core, phrases) or before.core in lists["adverbs"]
        marked = before.text[-1:] in ",:;"
        which = any(word.core.startswith("quel") or word.core == "combien" for word in words[:at])
        if not (led or marked or which) and before.core not in lists["clauses"]:
            return True
    return False


def doubtful_capital(words: Sequence[Word], asked: Asked) -> int | None:
    """Return the place of a common word typed large inside: "la Formation", "clients Anglais"."""
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        near = (*words[max(1, at - 2) : at], *words[at + 1 : at + 3])
        plain = word.text[:1].isupper() and word.text[1:] == word.text[1:].lower()
        if not plain or _is_named(near) or not word.core.isalpha():
            continue
        if _is_common(word.core, before.core, asked):
            return at
    return None


def _is_named(near: Sequence[Word]) -> bool:
    """Tell "la Maison du Père": a name has another capital near."""
    return any(word.text[:1].isupper() for word in near)


def _is_common(core: str, before: str, asked: Asked) -> bool:
    lists = asked.phrases.words
    named = {part for name in (asked.person, *asked.others) for part in name.lower().split()}
    if core in lists["keeps_capital"] or core in named or not asked.speller.knows(core):
        return False
    led = (
        before in (lists["articles"] - {"de", "d'"}) | lists["possessives"] | lists["before_nouns"]
    )
    people = core.endswith(tuple(lists["people_endings"])) and not is_small(before, asked.phrases)
    return led or people
