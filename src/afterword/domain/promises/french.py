"""French words for days, of Québec and of France, and the patterns in which they name one."""

from afterword.domain.promises import rules
from afterword.domain.promises.dates import day_alone, day_in_month, in_digits, month_and_day
from afterword.domain.promises.kinds import (
    DIGITS,
    Part,
    Rule,
    Tongue,
    Words,
    any_of,
    numbered,
)

_COUNTED = numbered(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix_sept dix_huit dix_neuf vingt vingt_et_un vingt_deux vingt_trois vingt_quatre vingt_cinq "
    "vingt_six vingt_sept vingt_huit vingt_neuf trente trente_et_un"
)
_HIGHER = {"quarante": 40, "quarante cinq": 45, "cinquante": 50, "soixante": 60, "trente cinq": 35}
_ABOUT = {"huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20}
_MONTHS = numbered(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
)
_DAYS = numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0)

WORDS = Words(
    numbers=_COUNTED | _HIGHER | {"une": 1} | _ABOUT,
    units={
        "jour": "day",
        "jours": "day",
        "journee": "day",
        "journees": "day",
        "semaine": "week",
        "semaines": "week",
        "sem": "week",
        "mois": "month",
        "heure": "hour",
        "heures": "hour",
        "h": "hour",
    },
    weekdays=_DAYS | {word[:3]: place for word, place in _DAYS.items()},
    months=_MONTHS
    | {"janv": 1, "jan": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "juill": 7}
    | {"sept": 9, "oct": 10, "nov": 11, "dec": 12},
    parts={
        "debut": Part.EARLY,
        "mi": Part.MID,
        "milieu": Part.MID,
        "fin": Part.END,
    },
    ordinals=_COUNTED
    | {"premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2}
    | {"troisieme": 3, "quatrieme": 4, "dernier": -1, "derniere": -1},
    feasts={
        "noel": (12, 25),
        "jour de noel": (12, 25),
        "veille de noel": (12, 24),
        "jour de l an": (1, 1),
        "nouvel an": (1, 1),
        "veille du jour de l an": (12, 31),
        "saint jean": (6, 24),
        "saint jean baptiste": (6, 24),
        "fete du canada": (7, 1),
        "halloween": (10, 31),
    },
)

_N = rf"\d{{1,3}}|{any_of([*_COUNTED, *_HIGHER, 'une'])}"
_UNIT = rf"(?P<unit>{any_of(WORDS.units)})"
_UNITS = "jours|semaines|mois|heures"
_WORKING = r"(?: (?P<working>ouvrables?|ouvrees?|ouvres?))?(?: calendaires?)?"
_SINCE = r"(?: (?:a partir|a compter) (?:d aujourd hui|de maintenant))?"
_BEHIND = "|".join(rf"(?<=\s{word}\s)" for word in ("le", "ici", "avant", "ce"))
_SHORT = "lun|mar|mer|jeu|ven|sam|dim"
# « Jeu », « mer », « Sam » are no days: only where a day must stand.
_DAY = rf"(?P<day>{any_of(_DAYS)}|(?:{_BEHIND})(?:{_SHORT})|(?:{_SHORT})(?=\s(?:,\s)?\d))"
_MONTH = rf"(?:(?:de |d |du )?mois (?:de |d ))?(?:de |d )?(?P<month>{any_of(WORDS.months)})"
_DOM = rf"(?P<dom>\d{{1,2}}(?: er)?|premier|{any_of(_COUNTED)})"
_PLACE = (
    r"(?P<place>premiere?|1 (?:ere?|re)|deuxieme|seconde?|2 e|2 eme|troisieme|3 e|3 eme|"
    r"quatrieme|4 e|4 eme|derniere?)"
)
_PART = r"(?P<part>debut|mi|milieu|courant|fin)"
_YEAR = r"(?: (?P<year>20\d\d))?"
_WEEKEND = "(?:weekend|week end)"
_FEAST = rf"(?P<feast>{any_of(WORDS.feasts)})"
_STOP = r"(?=\s(?:[.,]|$|ou|et|a|au|avec|si|avant|je|on|il|ils|elle|elles|pour)(?:\s|$))"
_MOVABLE = (
    "(?:(?:temps|conges?|vacances|periode|retour) des )?fetes|vacances(?: de noel)?|"
    "conges?(?: de noel| ferie)?|jours? feries?|paques|vendredi saint|lundi de paques|toussaint|"
    "(?:l )?action de grace|fete du travail|fete des patriotes|fete de la reine|relache|"
    "long (?:weekend|week end)|longue fin de semaine|rentree|temps de noel|party de noel"
)

_PATTERNS: tuple[Rule, ...] = (
    (r"(?P<one>aujourd hui)|ce soir|ce matin|cet apres midi", rules.some_days_on),
    (r"(?P<one>demain|apres demain)", rules.some_days_on),
    (r"(?:d )?aujourd hui en (?P<one>huit|quinze)", rules.some_days_on),
    (r"(?:(?P<about>une) |la )?(?P<one>huitaine|quinzaine)", rules.some_days_on),
    (
        rf"(?:une )?(?P<couple>(?P<n>{any_of(_ABOUT)})) de {_UNIT}{_WORKING}{_SINCE}",
        rules.duration,
    ),
    (r"(?:premiere|deuxieme|seconde) quinzaine(?: de| d| du)?(?: \w+)?", rules.vague),
    (
        (
            rf"(?:prochaine?s )?(?P<n>{_N})(?: (?:prochaine?s|petite?s?|bonnes?))? {_UNIT}"
            rf"{_WORKING}{_SINCE}"
        ),
        rules.duration,
    ),
    (rf"(?P<n>{_N})(?:[-/]| a | ou | )(?P<n2>{_N}) {_UNIT}{_WORKING}", rules.duration),
    (rf"(?P<n>une?) {_UNIT} ou (?P<n2>{_N})", rules.duration),
    (
        (
            rf"(?:quelques|plusieurs|(?:une )?couple de?|prochaine?s|dans les) (?:{_UNITS})"
            rf"(?: (?:a venir|prochaine?s|qui viennent))?"
        ),
        rules.vague,
    ),
    (rf"{_DAY}", rules.weekday),
    (rf"{_DAY} (?P<next>prochain)", rules.weekday),
    (rf"(?P<coming>prochain) {_DAY}", rules.weekday),
    (rf"{_DAY} (?P<coming>qui vient|qui s en vient)", rules.weekday),
    (rf"{_DAY} en (?P<on>huit|quinze)", rules.weekday),
    (rf"{_DAY} (?:de )?(?:la )?(?P<next_week>semaine prochaine)", rules.weekday),
    (rf"(?P<next_week>semaine prochaine)(?: le)? {_DAY}", rules.weekday),
    (rf"{_DAY} (?:de )?(?P<this_week>cette semaine)", rules.weekday),
    (rf"(?P<this_week>cette semaine)(?: le)? {_DAY}", rules.weekday),
    (rf"{_PART} de la semaine", rules.week),
    (r"(?P<part>debut|mi|milieu|courant) (?:de )?semaine", rules.week),
    (rf"(?:{_PART} (?:de )?)?(?P<this>cette) semaine", rules.week),
    (rf"(?:{_PART} de la )?semaine (?P<next>prochaine)", rules.week),
    (r"(?P<part>debut|mi|milieu|courant) (?:de )?semaine (?P<next>prochaine)", rules.week),
    (r"dans la semaine(?!\s(?:du|de|prochaine)\s)", rules.within_the_week),
    (rf"semaine du (?P<dom>\d{{1,2}})(?: {_MONTH})?", rules.week_of_day),
    (rf"(?:avant|d ici) (?:le |ce )?{_WEEKEND}", rules.before_weekend),
    (r"avant (?:la |cette )?fin (?:de )?semaine", rules.before_weekend),
    (rf"(?:(?P<this>ce) )?{_WEEKEND}", rules.weekend),
    (rf"{_WEEKEND} (?P<next>prochain)|prochain {_WEEKEND}", rules.weekend),
    (r"fin (?:de )?semaine(?: (?P<next>prochaine))?", rules.end_or_weekend),
    (rf"(?:{_PART} )?(?:le )?{_MONTH}{_YEAR}", rules.month),
    (rf"{_PART} (?:du |de )?mois", rules.month),
    (rf"(?:{_PART} (?:de |du )?)?(?P<this>ce) mois(?: ci)?", rules.month),
    (rf"(?:{_PART} (?:du |de )?)?mois (?P<next>prochain)", rules.month),
    (rf"{_PLACE} semaine (?:{_MONTH}|du mois(?: (?P<next>prochain))?)", rules.place_in_month),
    (rf"{_PLACE} {_DAY} (?:{_MONTH}|du mois(?: (?P<next>prochain))?)", rules.place_in_month),
    (rf"(?:{_DAY} )?(?:le )?{_DOM} {_MONTH}{_YEAR}", month_and_day),
    (rf"{_DAY}(?: le)? {_DOM}", day_alone),
    (rf"(?<=\s(?:le|du|au)\s)(?P<dom>\d{{1,2}}(?: er)?|premier){_STOP}", day_alone),
    (rf"(?:le |au )?{_DOM} du mois(?: (?P<next>prochain))?", day_in_month),
    (r"avant derniere? \w+(?: (?:de|d|du) \w+)?", rules.vague),
    (rf"(?:{_DAY} )?(?:le )?(?P<digits>{DIGITS})", in_digits),
    (rf"(?:{_BEHIND})(?P<digits>\d{{1,2}}[-.]\d{{1,2}})", in_digits),
    (_FEAST, rules.feast),
    (_MOVABLE, rules.event),
    (r"fin (?:de l |d |de cette )annee", rules.end_of_year),
)

FRENCH = Tongue(WORDS, _PATTERNS)
