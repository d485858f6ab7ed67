"""English words for days, and the patterns in which they name one."""

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

_NUMBERS = numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_HIGHER = _TENS | {
    f"{ten} {one}": tens + ones
    for ten, tens in _TENS.items()
    for one, ones in list(_NUMBERS.items())[:9]
}
_ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty_first "
    "twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh "
    "twenty_eighth twenty_ninth thirtieth thirty_first"
)
_MONTHS = numbered(
    "january february march april may june july august september october november december"
)
_DAYS = numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
_SHORT_DAYS = {"tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4}
_RISKY_DAYS = {"mon": 0, "sat": 5, "sun": 6}

WORDS = Words(
    numbers=_NUMBERS | _HIGHER | {"couple": 2},
    units={
        form: unit
        for unit in ("day", "week", "month", "hour")
        for form in (unit, f"{unit}s", *(("hr", "hrs", "h") if unit == "hour" else ()))
    }
    | {"wk": "week", "wks": "week"},
    weekdays=_DAYS | _SHORT_DAYS | _RISKY_DAYS,
    months=_MONTHS | {word[:3]: place for word, place in _MONTHS.items()} | {"sept": 9},
    parts={
        "early": Part.EARLY,
        "beginning": Part.EARLY,
        "start": Part.EARLY,
        "mid": Part.MID,
        "middle": Part.MID,
        "midweek": Part.MID,
        "late": Part.LATE,
        "later": Part.LATE,
        "end": Part.END,
        "eow": Part.END,
        "eom": Part.END,
    },
    ordinals=_ORDINALS | {"last": -1, "final": -1},
    feasts={
        "christmas": (12, 25),
        "christmas day": (12, 25),
        "christmas eve": (12, 24),
        "boxing day": (12, 26),
        "new year": (1, 1),
        "new years": (1, 1),
        "new year s": (1, 1),
        "new years day": (1, 1),
        "new year s day": (1, 1),
        "new years eve": (12, 31),
        "new year s eve": (12, 31),
        "canada day": (7, 1),
        "halloween": (10, 31),
        "remembrance day": (11, 11),
    },
)

_N = rf"\d{{1,3}}|{any_of(WORDS.numbers.keys() - {'couple'})}"
_UNIT = rf"(?P<unit>{any_of(WORDS.units)})"
_UNITS = "days|weeks|months|hours"
_WORKING = r"(?: (?P<working>business|working|work|week))?"
_BEHIND = "|".join(rf"(?<=\s{word}\s)" for word in ("by", "on", "before", "next", "this", "until"))
_MONTH = rf"(?P<month>{any_of(WORDS.months)})"
# "Mon" is French for "my", "we sat" and "in the sun" are no days: only where a day must stand.
_DAY = (
    rf"(?P<day>{any_of([*_DAYS, *_SHORT_DAYS])}|(?:{_BEHIND})(?:mon|sat|sun)"
    rf"|(?:mon|sat|sun)(?=\s(?:,\s)?(?:{any_of(WORDS.months)})\s))"
)
# "May" and "march" are verbs, too.
_ALONE = any_of(set(_MONTHS) - {"may", "march"})
_VERBS = "|".join(rf"(?<=\s{word}\s)" for word in ("in", "during", "by", "before", "until"))
_ORDINAL = rf"\d{{1,2}} (?:st|nd|rd|th)|{any_of(WORDS.ordinals.keys() - {'last', 'final'})}"
_DOM = rf"(?P<dom>\d{{1,2}}(?: (?:st|nd|rd|th))?|{_ORDINAL})"
_PLACE = r"(?P<place>first|second|third|fourth|last|final|1 st|2 nd|3 rd|4 th)"
_PART = (
    r"(?P<part>early|beginning|start|mid|middle|later?|end|eow|midweek)(?: on)?"
    r"(?: of| in)?(?: the)?"
)
_YEAR = r"(?: (?P<year>20\d\d))?"
_WEEK = r"(?:work |working |business )?week"
_WEEKEND = "(?:weekend|week end)"
_FEAST = rf"(?P<feast>{any_of(WORDS.feasts)})"
_STOP = r"(?=\s(?:[.,]|$|or|and|at|by|with|if|latest|i|they|she|he|we|you|to)(?:\s|$))"
_MOVABLE = (
    "(?:public |statutory |bank |civic )?holidays?|long (?:weekend|week end)|labou?r day|"
    "victoria day|thanksgiving|easter(?: monday| sunday)?|good friday|black friday|family day|"
    "memorial day|(?:spring|march|winter|summer|christmas) break|vacation|lunar new year|"
    "chinese new year|christmas (?:week|holidays?|season|party|time|vacation)|cyber monday"
)

_PATTERNS: tuple[Rule, ...] = (
    (
        r"(?P<one>today|tonight)|(?:this|later this) (?:morning|afternoon|evening)",
        rules.some_days_on,
    ),
    (r"(?:the )?(?P<one>tomorrow|day after tomorrow)", rules.some_days_on),
    (r"(?:an? |the next )?(?P<one>fortnight)", rules.some_days_on),
    (
        (
            rf"(?:(?:next|coming) )?(?P<n>{_N}|an?|another)(?: (?:more|full|short))?"
            rf"{_WORKING} {_UNIT}(?: time)?"
            rf"(?: (?:from (?:now|today|(?P<from>tomorrow|{any_of(_DAYS)}))|today|hence))?"
        ),
        rules.duration,
    ),
    (
        rf"(?:(?:next|coming) )?(?P<n>{_N})(?:[-/]| to | or | )(?P<n2>{_N}){_WORKING} {_UNIT}",
        rules.duration,
    ),
    (rf"(?P<n>an?|one|next){_WORKING} {_UNIT} or (?P<n2>{_N})", rules.duration),
    (
        (
            rf"(?:an? )?(?:(?:next|coming|another) )?(?P<couple>(?P<n>couple))(?: of)?"
            rf"(?: more)?{_WORKING} {_UNIT}"
        ),
        rules.duration,
    ),
    (
        (
            rf"(?:an? )?(?:(?:next|coming) )?(?:few|several|some|many|couple few|number of)"
            rf"(?: more)?{_WORKING} (?:{_UNITS})"
        ),
        rules.vague,
    ),
    (rf"(?:coming|next|following|in|within) (?:{_UNITS})", rules.vague),
    (_DAY, rules.weekday),
    (rf"this {_DAY}", rules.weekday),
    (rf"(?:this )?(?P<coming>coming|upcoming) {_DAY}", rules.weekday),
    (rf"(?:this )?(?P<next>next) {_DAY}", rules.weekday),
    (rf"{_DAY} (?:of |in )?(?P<next_week>next week)", rules.weekday),
    (rf"(?P<next_week>next week)(?: on)? {_DAY}", rules.weekday),
    (rf"{_DAY} (?:of |in )?(?P<this_week>this week)", rules.weekday),
    (rf"(?P<this_week>this week)(?: on)? {_DAY}", rules.weekday),
    (rf"{_PART} {_WEEK}", rules.week),
    (r"(?P<part>midweek|eow)", rules.week),
    (rf"(?:{_PART} )?(?P<this>this) {_WEEK}", rules.week),
    (rf"(?:{_PART} )?(?P<next>next) {_WEEK}", rules.week),
    (rf"(?:{_PART} )?{_WEEK} (?P<after>after next)", rules.week),
    (r"within the week", rules.within_the_week),
    (r"(?:in|within|over|during) the (?P<next>next|coming) week", rules.within_the_week),
    (r"(?:in|within|over|during) the next month|(?:the )?coming (?:week|month)", rules.vague),
    (rf"week of (?:the )?(?:{_MONTH} )?{_DOM}", rules.week_of_day),
    (rf"week of (?:the )?{_DOM}(?: of)? {_MONTH}", rules.week_of_day),
    (rf"(?:by|before|ahead of) (?:the |this )?{_WEEKEND}", rules.before_weekend),
    (rf"(?:(?P<this>this) )?(?:coming )?{_WEEKEND}", rules.weekend),
    (rf"(?P<next>next) {_WEEKEND}", rules.weekend),
    (rf"(?:{_PART} )?(?P<month>{_ALONE}){_YEAR}", rules.month),
    (rf"{_PART} {_MONTH}{_YEAR}", rules.month),
    (rf"(?:{_VERBS})(?P<month>may|march){_YEAR}", rules.month),
    (rf"next {_MONTH}", rules.vague),
    (r"(?:second|next) (?:to )?last \w+(?: of(?: the)? \w+)?", rules.vague),
    (rf"{_PART} month", rules.month),
    (rf"(?:{_PART} )?(?P<this>this) month", rules.month),
    (rf"(?:{_PART} )?(?P<next>next) month", rules.month),
    (r"months? (?:s )?(?P<part>end)", rules.month),
    (r"(?P<part>eom)", rules.month),
    (
        rf"{_PLACE} (?:full )?{_WEEK} (?:of |in )(?:{_MONTH}|the month|(?P<next>next) month)",
        rules.place_in_month,
    ),
    (
        rf"{_PLACE} {_DAY} (?:of |in )(?:{_MONTH}|the month|(?P<next>next) month)",
        rules.place_in_month,
    ),
    (rf"(?:{_DAY} )?(?:the )?{_MONTH}(?: the)? {_DOM}{_YEAR}", month_and_day),
    (rf"(?:{_DAY} )?(?:the )?{_DOM}(?: of)? {_MONTH}{_YEAR}", month_and_day),
    (rf"{_MONTH} {_DOM}{_YEAR} {_DAY}", month_and_day),
    (rf"{_DAY}(?: the)? {_DOM}", day_alone),
    (rf"the {_DOM} of (?:the|this|(?P<next>next)) month", day_in_month),
    (rf"(?:the |(?<=\sby\s)|(?<=\son\s))(?P<dom>{_ORDINAL}){_STOP}", day_alone),
    (rf"(?:{_DAY} )?(?P<digits>{DIGITS})", in_digits),
    (rf"(?:{_BEHIND})(?P<digits>\d{{1,2}}[-.]\d{{1,2}})", in_digits),
    (_FEAST, rules.feast),
    (r"(?:early )?in (?:the )?new year|early (?:in )?(?:the )?(?:new|next) year", rules.vague),
    (_MOVABLE, rules.event),
    (r"end of (?:the |this )?year|years? (?:s )?end|eoy", rules.end_of_year),
)

ENGLISH = Tongue(WORDS, _PATTERNS)
