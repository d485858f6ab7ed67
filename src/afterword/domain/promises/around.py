"""The words around a day, of both languages: what turns its meaning, and what makes one ask.

People mix: "by vendredi", "avant Friday". So both languages' words hold for either's days.
"""

import re
from enum import StrEnum, auto


class Turn(StrEnum):
    """What a word before or behind a day does to it."""

    PLAIN = auto()
    BY = auto()
    BEFORE = auto()
    ABOUT = auto()
    AFTER = auto()
    OPEN = auto()
    PART = auto()
    OTHER = auto()
    OR = auto()


_BEFORE: dict[Turn, tuple[str, ...]] = {
    Turn.PLAIN: (
        *("on", "at", "for", "in", "during", "the", "of", "within", "over", "under", "sometime"),
        *(
            "this coming",
            "later",
            "first thing",
            "as late as",
            "no more than",
            "up to",
            "within the",
        ),
        *("le", "la", "les", "l", "du", "de", "a", "au", "en", "dans", "pour", "sous", "pendant"),
        *("courant", "durant", "au cours de", "dans le courant de", "dans les", "d ici a", "ce"),
        *("d ici au", "d ici le", "d ici la", "d ici les", "quelque part", "un delai de"),
    ),
    Turn.BY: (
        *("by", "by the", "no later than", "not later than", "on or before", "at the latest"),
        *("latest", "at the very latest", "d ici", "d ici a", "au plus tard", "pas plus tard que"),
        *("max", "maximum", "au maximum"),
    ),
    Turn.BEFORE: (
        *("before", "before the", "ahead of", "prior to", "just before", "avant", "avant le"),
        *("avant la", "avant les", "juste avant"),
    ),
    Turn.ABOUT: (
        *("about", "around", "approximately", "roughly", "approx", "circa", "maybe", "vers"),
        *("vers le", "vers la", "environ", "autour de", "autour du", "aux alentours de", "autour"),
        *("aux alentours du", "aux alentours", "a peu pres"),
    ),
    Turn.AFTER: (
        *("after", "after the", "following", "since"),
        *("apres", "apres le", "apres la", "apres les", "depuis", "au retour de"),
        *("au retour des",),
    ),
    Turn.OTHER: (
        *("last", "past", "every", "each", "previous", "except", "not on", "il y a", "chaque"),
        *("tous les", "toutes les", "sauf", "hors", "half", "half of", "half a", "moitie de"),
        *("this time", "same time", "un", "on a", "second"),
        *("starts", "start", "begins", "begin", "started", "commence", "debute", "commencer"),
    ),
    Turn.OPEN: (
        *("from", "starting", "as of", "until", "till", "til", "through", "thru", "as early as"),
        *("as soon as", "at least", "at the earliest", "earliest", "minimum", "not before"),
        *("more than", "over a", "beginning", "beyond", "des", "au plus tot", "pas avant"),
        *(
            "a partir",
            "a compter",
            "a partir de",
            "a partir du",
            "a compter de",
            "a compter du",
            "jusqu a",
            "jusqu au",
        ),
        *("pas avant le", "au moins", "plus de", "plus que", "au minimum"),
    ),
    Turn.OR: ("or", "ou", "to", "between", "entre", "either", "soit", "ou bien"),
    Turn.PART: (
        *("early", "mid", "late", "end of", "end of the", "beginning of", "start of"),
        *("middle of", "week of", "part of", "days of", "debut", "mi", "fin", "milieu"),
        *("debut de", "fin de", "milieu de", "semaine de", "early in", "late in"),
    ),
}
_BEHIND: dict[Turn, tuple[str, ...]] = {
    Turn.PLAIN: (
        *("at the latest", "at latest", "latest", "at the very latest", "or sooner", "or earlier"),
        *("no later", "not later", "not after", "pas plus tard"),
        *("or before", "at most", "max", "maximum", "tops", "au plus tard", "au plus", "gros max"),
        *("ou avant", "au maximum", "sinon avant", "if not sooner", "if not before", "sometime"),
    ),
    Turn.ABOUT: ("or so", "ish", "or thereabouts", "environ", "approximately", "a peu pres"),
    Turn.AFTER: (
        *("after", "following", "d apres", "suivant", "suivante", "apres", "avant", "before"),
    ),
    Turn.OTHER: (
        *(
            "ago",
            "earlier",
            "before last",
            "per",
            "of",
            "a week",
            "par semaine",
            "each",
            "notice",
            "long",
        ),
        *(
            "dernier",
            "derniere",
            "passe",
            "passee",
            "plus tot",
            "and a half",
            "et demi",
            "et demie",
        ),
    ),
    Turn.OPEN: (
        *("or later", "at the earliest", "earliest", "onwards", "onward", "on", "at least"),
        *("minimum", "or more", "plus", "later", "ou plus", "ou plus tard", "until", "jusqu"),
        *("au plus tot", "au moins", "au minimum", "plus tard"),
    ),
    Turn.OR: ("or", "ou", "to", "through", "then", "puis", "ensuite", "ou bien"),
}
MARKERS = tuple(
    sorted(
        ((f" {word} ", turn) for turn, words in _BEFORE.items() for word in words),
        key=lambda one: -len(one[0]),
    )
)
TAILS = tuple(
    sorted(
        ((f" {word} ", turn) for turn, words in _BEHIND.items() for word in words),
        key=lambda one: -len(one[0]),
    )
)

CLOCK = re.compile(
    r" (?:(?:at|by|before|around|about|vers|avant|a) )?"
    r"(?:(?<!in )(?<!dans )(?<!within )(?<!sous )(?<!\d )(?:1?\d|2[0-3])(?::\d\d)?"
    r" (?:am|pm|a m|p m|o clock|h(?: \d\d)?|heures?)|\d?\d:\d\d(?: am| pm)?"
    r"|(?<=at )\d?\d(?= )"
    r"|(?:(?:in the|en|the|l|le|dans l) )?(?<!this )(?<!cet )(?<!ce )"
    r"(?:mornings?|afternoons?|evenings?|noon|lunch ?time|matin|apres midi|soir|soiree|midi))(?= )"
)
CLOSING = re.compile(
    r" (?:(?:by|at|before|d ici|a|en|avant) )?(?:(?:the|la) )?"
    r"(?:end of (?:the )?(?:business )?day|eod|cob|close of (?:the )?(?:business )?(?:day)?"
    r"|fin de (?:la )?journee)(?= )(?: (?:on|of))?(?= )"
)
_HEDGES = (
    *(
        "probably",
        "maybe",
        "perhaps",
        "hopefully",
        "likely",
        "possibly",
        "might",
        "tentatively",
        "ideally",
    ),
    *("might", "could be", "may be"),
    *("peut etre", "probablement", "normalement", "sans doute", "idealement", "en principe"),
    *("if all goes well", "si tout va bien", "j espere", "aims? to", "hopes? to", "expects? to"),
)
HEDGES = re.compile(rf" (?:{'|'.join(_HEDGES)})(?= )")
_NOT = (
    *("not", "no", "t", "cannot", "cant", "wont", "dont", "didnt", "doesnt", "isnt", "havent"),
    *("never", "neither", "nor", "unlikely", "doubt", "pas", "ne", "n", "jamais", "non", "aucun"),
    *("aucune", "ni", "instead", "nothing", "none", "nobody", "rien", "personne"),
)
NEGATED = re.compile(rf" (?:{'|'.join(_NOT)}) ")
CONDITION = re.compile(r" (?:if|si|s) ")
EVENTS = re.compile(
    r" (?:when|once|whenever|as soon as they|(?:is|are|s|comes?|be) back|back from|quand|lorsqu?e?|"
    r"une fois|des qu?e?|(?:au|mon|son|de|leur|notre) retour|holidays?|vacations?|"
    r"vacances|fetes|conges?) "
)
EVENT_BUT_SOONEST = re.compile(r" (?:des que|as soon as|aussitot que) (?:possible|they can) ")
VAGUE = re.compile(
    r" (?:soon|shortly|asap|as soon as possible|later|eventually|in due course|promptly|bientot|"
    r"sous peu|prochainement|(?:des|aussitot) que possible|plus tard|rapidement|vite|incessamment|"
    r"in due time|right away|immediately|brefs delais|"
    r"tantot|dans pas long|"
    r"in a (?:bit|while)|a while|a few|some time|quelque temps|un certain temps|any time) "
)
AFTERWARDS = re.compile(r" (?:after|apres|following|suivante?) ")
RIGHT_AFTER = re.compile(r" (?:after|apres) ")
# A day of something else: of a meeting, of the first day at work.
ELSEWHERE = re.compile(
    r" (?:meetings?|meets?|away|off|out of office|start|starts|starting|begins?|reunions?|"
    r"deadline|closes?|closing|date limite|se termine|rencontrent|absente?|commencer?|debuter?|"
    r"entree en poste) "
)
# Whatever of these is left over when a day has been read might turn it.
TIMELY = re.compile(
    r" (?:days?|weeks?|months?|years?|quarters?|spring|summer|winter|seasons?|semesters?|"
    r"weekends?|fortnights?|hundred|tomorrow|yesterday|jours?|semaines?|mois|annees?|trimestres?|hier|"
    r"sessions?|printemps|automne|hiver|lendemain|surlendemain|half|moitie|quinzaine|huitaine|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|"
    r"dimanches?|january|february|april|june|july|august|september|october|november|december|"
    r"janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"holidays?|vacations?|easter|thanksgiving|ouvrables?|ouvres?|paques|scolaire|financiere|"
    r"then|puis|ensuite|afterwards?|\?) "
)
NUMBER = re.compile(
    r"(?:\d{1,2}(?:[-/.]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundreds?|deux|trois|quatre|cinq|sept|huit|"
    r"neuf|dix|quinze|vingts?|(?:tr|quar|cinqu|soix)ante|trente|cents?)$"
)
# "By the board meeting" names a day, if no date; "by email" does not.
DEADLINE = re.compile(
    r" (?:by(?! (?:e|email|phone|mail|letter|text|video|zoom|the way) )|before|until|"
    r"within|no later|d ici|avant|au plus tard|jusqu) "
)
