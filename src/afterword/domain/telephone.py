"""The sheet for a call that asks how things stand: whom to ask for, and polite words for it.

Four moves and thanks, in the order of the practice: who I am, which position and when we met; still
interested; is there news of the timing; is there anything you need. It never asks whether
something arrived. Two contacts are enough: from then on the sheet says so, and forbids nothing.
"""

from datetime import date

from afterword.domain.applications import InterviewKind
from afterword.domain.asking import MOST_CONTACTS
from afterword.domain.calling import Calling, CallSheet, CallWords, Script, Speaker, Variant
from afterword.domain.family_names import family_name
from afterword.domain.people import Person
from afterword.domain.roles import Role, role_of
from afterword.domain.saying import figures, number_in
from afterword.domain.voicemail import voicemail
from afterword.domain.wording.courtesy import titled
from afterword.domain.wording.dating import written_date
from afterword.domain.wording.french.typography import as_printed
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.positions import position_words

_NOBODY = Person("", "")
_ENDING = frozenset({"last", "back"})
"""The days of an advice behind which its sentence, or a part of it, ends."""


def call_sheet(calling: Calling, phrases: Phrases, words: CallWords) -> CallSheet:
    """Return the sheet for a call, always the same one for the same call and language."""
    person, labels = calling.person or _NOBODY, words.sheet
    values = _values(calling, phrases, words)
    speaker = Speaker(phrases, words, values)
    company, employer = _line(calling.home.name), _line(calling.employer)
    title = labels["title" if company else "title_unknown"].format(company=company)
    nobody = labels["ask_for_unknown"].format(**values)
    interview = calling.interview
    advised = _advised(calling, words)
    return CallSheet(
        language=phrases.language,
        title=as_printed(title, phrases),
        person_id=person.id,
        ask_for=_line(person.called) or as_printed(nobody, phrases),
        job_title=_line(person.job_title) if person.name.strip() else "",
        at=labels["at"].format(company=company) if company else "",
        spoken=person.spoken,
        phone=_line(person.phone),
        position=", ".join(filter(None, (_line(calling.application.position), employer))),
        when=_weekday(interview.start.day, calling, phrases, words) if interview else "",
        people=tuple(_line(one) for one in calling.met if one.strip()),
        scripts=_scripts(calling, speaker),
        moves=words.moves,
        advice=_advice(calling, advised, phrases),
        advised=as_printed(advised, phrases),
        days=_days(calling),
        held=interview.start.day if interview else None,
        made=calling.today,
        avoid=words.avoid,
        lacking=tuple(labels[name] for name in _lacking(person, values)),
        labels=labels,
        outcomes=words.outcomes,
        outcomes_with_day=words.outcomes_with_day,
    )


def _lacking(person: Person, values: dict[str, str]) -> list[str]:
    found = {
        "no_phone": person.phone.strip(),
        "no_own_name": values["sender"],
        "no_own_phone": values["number"],
    }
    return [name for name, there in found.items() if not there]


def _values(calling: Calling, phrases: Phrases, words: CallWords) -> dict[str, str]:
    person = calling.person or _NOBODY
    title, name = titled(person, phrases)
    named = {
        "day": calling.interview.start.day if calling.interview else None,
        "promised": calling.promised,
        "last": max(calling.asked, default=None),
    }
    days = {name: _day(day, calling.today, phrases) for name, day in named.items()}
    inside = {f"{name}_inside": _inside(day, calling.today, phrases) for name, day in named.items()}
    job = _line(person.job_title)
    is_title = bool(job) and role_of(job) is Role.TITLE
    somebody = phrases.letter["somebody"].format(role=job) if is_title else ""
    return {
        **days,
        **inside,
        "position": _position(calling, phrases, words),
        "position_unknown": phrases.letter["position_unknown"],
        "interview": phrases.letter.get("interview", ""),
        "sender": _line(calling.sender.name),
        "number": figures(number_in(calling.sender.contact), words.sheet),
        "title": title,
        "called": f"{title} {family_name(name) or name}" if title else name,
        "person": " ".join(part for part in (title, name) if part) or somebody,
    }


def _position(calling: Calling, phrases: Phrases, words: CallWords) -> str:
    """Return the position inside a sentence; through an agency, with the employer's name."""
    position = position_words(calling.application.position, phrases)
    names = calling.employer.split()
    general = names[:1] and names[0].casefold() in phrases.words.get("institutions", ())
    if general or not 0 < len(names) <= phrases.longest_company:
        return position
    pattern = words.said["position_at"]
    return pattern.format(position=position, employer=" ".join(names))


def _scripts(calling: Calling, speaker: Speaker) -> dict[Variant, Script]:
    values = speaker.values
    hello = greeting = "hello"
    if values["called"]:
        greeting = "hello_titled" if values["title"] else "hello_untitled"
        hello = "hello_titled" if values["title"] else "hello"
    about = (_met(calling),)
    if calling.call_back is not None:
        about = ("back", *about)
    myself = "self" if values["sender"] else ""
    again = "again" if calling.asked and calling.call_back is None else ""
    live = Script(
        (
            speaker.say(hello, myself, *about, again, "minute"),
            speaker.say("interest"),
            speaker.say(_timing(calling)),
            speaker.say("need"),
        ),
        speaker.say("thanks"),
        _first(speaker),
    )
    ask = "gate_ask" if values["person"] else "gate_ask_unknown"
    gate = Script(
        (
            speaker.say("hello", myself, ask),
            speaker.say(
                "back" if calling.call_back else "",
                "gate_about" if calling.interview else "gate_about_applied",
            ),
            speaker.say("gate_timing"),
            speaker.say("gate_need" if values["number"] else "gate_need_unknown"),
        ),
        speaker.say("gate_thanks"),
    )
    mail = voicemail(speaker, greeting, about)
    return {Variant.LIVE: live, Variant.VOICEMAIL: mail, Variant.GATEKEEPER: gate}


def _first(speaker: Speaker) -> str:
    """Return what is said to whoever answers, who may be somebody else."""
    if speaker.values["called"]:
        return speaker.say("live_ask")
    return speaker.say("hello", "gate_ask") if speaker.values["person"] else ""


def _met(calling: Calling) -> str:
    """Return which sentence says what the call is about."""
    if calling.interview is None:
        return "applied"
    if not calling.was_there or calling.interview.kind is InterviewKind.ONE_WAY_VIDEO:
        return "unmet"
    return "spoke" if calling.interview.kind is InterviewKind.PHONE else "met"


def _timing(calling: Calling) -> str:
    promised, last = calling.promised, max(calling.asked, default=None)
    passed = promised is not None and promised < calling.today
    if passed and promised is not None and (last is None or promised > last):
        return "timing_promised"
    return "timing_again" if calling.asked and calling.call_back is None else "timing"


def _advised(calling: Calling, words: CallWords) -> str:
    """Return when calling is good, in a few kind words; nothing where nobody was met yet.

    The `_days` in it are to be filled in.
    """
    today, asked, best = calling.today, calling.asked, calling.best
    if calling.interview is None:
        return ""
    early = best is not None and today < best
    if calling.call_back is not None:
        name = "back"
    elif len(asked) >= MOST_CONTACTS:
        name = "enough"
    elif asked:
        name = "early_again" if early else "again"
    elif early and calling.unread:
        name = "early_unread"
    elif early:
        # A day before the interview was named for another answer.
        named = calling.promised
        name = "early_promised" if named and named >= calling.interview.start.day else "early"
    else:
        name = "now"
    return words.advice[name]


def _days(calling: Calling) -> dict[str, date]:
    asked = calling.asked
    days = {
        "best": calling.best,
        "named": calling.promised,
        "first": asked[-2] if asked[1:] else None,
        "last": asked[-1] if asked else None,
        "back": calling.call_back,
    }
    return {name: day for name, day in days.items() if day is not None}


def _advice(calling: Calling, advised: str, phrases: Phrases) -> str:
    days = {
        name: (_day if name in _ENDING else _inside)(day, calling.today, phrases)
        for name, day in _days(calling).items()
    }
    return as_printed(advised.format(**days), phrases)


def _line(text: str) -> str:
    return " ".join(text.split())


def _day(day: date | None, today: date, phrases: Phrases) -> str:
    """Return a day at the end of a sentence, with its year where that is another one."""
    if day is None:
        return ""
    return written_date(day, "day" if day.year == today.year else "day_far", phrases)


def _inside(day: date | None, today: date, phrases: Phrases) -> str:
    if day is None:
        return ""
    return written_date(day, "day" if day.year == today.year else "day_far_inside", phrases)


def _weekday(day: date, calling: Calling, phrases: Phrases, words: CallWords) -> str:
    weekday = words.weekdays[day.weekday()]
    said = _day(day, calling.today, phrases)
    return words.sheet["date"].format(weekday=weekday, day=said)
