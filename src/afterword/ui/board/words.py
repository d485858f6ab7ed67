"""The board's words: a stage's name, what is due next, and what a card is called aloud."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from afterword.domain.contacts import ReplyKind
from afterword.domain.followups import Due, NextAction
from afterword.domain.moments import Moment
from afterword.domain.stages import Stage, StageKind
from afterword.domain.summaries import CardSummary
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.near_days import clock_words, wall_here

DAYS_BY_NAME = 6
"""How many days away a day is still called by its weekday."""

STAGE_NAMES: dict[StageKind, str] = {
    StageKind.BOOKED: QT_TRANSLATE_NOOP("board", "Interview booked"),
    StageKind.TO_THANK: QT_TRANSLATE_NOOP("board", "To thank"),
    StageKind.THANKED: QT_TRANSLATE_NOOP("board", "Thanked"),
    StageKind.WAITING: QT_TRANSLATE_NOOP("board", "Waiting to hear"),
    StageKind.CALL: QT_TRANSLATE_NOOP("board", "Follow-up call"),
    StageKind.OFFER: QT_TRANSLATE_NOOP("board", "Offer"),
    StageKind.CLOSED: QT_TRANSLATE_NOOP("board", "Closed"),
}

# For each kind of day: today, tomorrow, yesterday (empty where it never comes to that), any other.
_DAYS: dict[Due, tuple[str, str, str, str]] = {
    Due.INTERVIEW: (
        QT_TRANSLATE_NOOP("board", "Today"),
        QT_TRANSLATE_NOOP("board", "Tomorrow"),
        "",
        QT_TRANSLATE_NOOP("board", "%(day)s"),
    ),
    Due.ANSWER: (
        QT_TRANSLATE_NOOP("board", "Answer due today"),
        QT_TRANSLATE_NOOP("board", "Answer due tomorrow"),
        "",
        QT_TRANSLATE_NOOP("board", "Answer due %(day)s"),
    ),
    Due.PROMISE_PASSED: (
        "",
        "",
        QT_TRANSLATE_NOOP("board", "Promised for yesterday"),
        QT_TRANSLATE_NOOP("board", "Promised for %(day)s"),
    ),
    Due.OFFER: (
        QT_TRANSLATE_NOOP("board", "Offer: answer today"),
        QT_TRANSLATE_NOOP("board", "Offer: by tomorrow"),
        QT_TRANSLATE_NOOP("board", "Offer: by yesterday"),
        QT_TRANSLATE_NOOP("board", "Offer: by %(day)s"),
    ),
    Due.CALL: (
        QT_TRANSLATE_NOOP("board", "Call today"),
        "",
        QT_TRANSLATE_NOOP("board", "Call: since yesterday"),
        QT_TRANSLATE_NOOP("board", "Call: since %(day)s"),
    ),
    Due.CALL_LATER: (
        "",
        QT_TRANSLATE_NOOP("board", "Call tomorrow"),
        "",
        QT_TRANSLATE_NOOP("board", "Call on %(day)s"),
    ),
}
_WITH_TIME = QT_TRANSLATE_NOOP("board", "%(day)s, %(time)s")
_HERE = QT_TRANSLATE_NOOP("board", "%(time)s here")
"""Where it is another time where the interview is."""

_PUT_OFF = QT_TRANSLATE_NOOP("board", "Put off until %(day)s")

_COUNTED: dict[Due, str] = {
    Due.TELL: QT_TRANSLATE_NOOP("board", "How did it go?"),
    Due.DECIDED: QT_TRANSLATE_NOOP("board", "Decided: yes or no?"),
    Due.BOOK: QT_TRANSLATE_NOOP("board", "Next interview: when?"),
    Due.QUIET: QT_TRANSLATE_NOOP("board", "No answer"),
    Due.CALLED_OFF: QT_TRANSLATE_NOOP("board", "Called off"),
    Due.THANK_TONIGHT: QT_TRANSLATE_NOOP("board", "%n to thank: tonight"),
    Due.THANK_TOMORROW: QT_TRANSLATE_NOOP("board", "%n to thank: by tomorrow"),
    Due.THANK_LATE: QT_TRANSLATE_NOOP("board", "%n to thank: still worth it"),
    Due.SEND: QT_TRANSLATE_NOOP("board", "%n letters to send"),
}

_HEARD: dict[ReplyKind, str] = {
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("board", "They offered the job"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP("board", "They said no"),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("board", "You withdrew"),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP("board", "No answer came"),
}
"""Where nothing is due any more; another interview is either booked or to be booked."""


def _words(text: str, count: int = 0) -> str:
    # The count is put in here: a sentence marked for later has no plural forms, and asking for
    # one finds no translation. Each reads well with any number.
    return QCoreApplication.translate("board", text).replace("%n", str(count))


def stage_name(stage: Stage) -> str:
    """Return the person's own name of `stage`, else its kind's in their language."""
    return stage.name or _words(STAGE_NAMES[stage.kind])


def day_words(day: date, today: date) -> str:
    """Return the weekday of a near day ("Friday"), else day and month ("December 5")."""
    locale, shown = QLocale(), QDate(day.year, day.month, day.day)
    if abs((day - today).days) <= DAYS_BY_NAME:
        return locale.dayName(shown.dayOfWeek())
    return locale.toString(shown, QCoreApplication.translate("board", "MMMM d", "day and month"))


def _on_day(due: Due, day: date, today: date) -> str:
    texts = _DAYS[due]
    near = texts[{0: 0, 1: 1, -1: 2}.get((day - today).days, 3)]
    said = day_words(day, today)
    if due is Due.CALL and (today - day).days > DAYS_BY_NAME:
        # With a long month the chip would be wider than all others.
        said = QLocale().toString(QDate(day.year, day.month, day.day), _short())
    return _words(near or texts[3]) % {"day": said}


def _short() -> str:
    return QCoreApplication.translate("board", "MMM d", "day and short month")


def _interview_words(interview: Moment, now: datetime) -> str:
    """Return when it is where the person sits: there is no room for two times and a place."""
    wall = wall_here(interview, now.tzinfo)
    day = _on_day(Due.INTERVIEW, wall.date() if wall else interview.day, now.date())
    if interview.clock is None:
        return day
    said = clock_words(wall.time() if wall else interview.clock)
    if wall is not None:
        said = _words(_HERE) % {"time": said}
    return _words(_WITH_TIME) % {"day": day, "time": said}


def next_action_words(action: NextAction, card: CardSummary, now: datetime) -> str:
    """Return what the chip of `card` says, empty where nothing is due; `now` is aware."""
    today = now.date()
    if action.until is not None:
        return _words(_PUT_OFF) % {"day": day_words(action.until, today)}
    if action.due is Due.INTERVIEW and card.interview is not None:
        return _interview_words(card.interview, now)
    if action.due in _DAYS and action.day is not None:
        return _on_day(action.due, action.day, today)
    if action.due is Due.SEND and action.people == 1:
        return _words(QT_TRANSLATE_NOOP("board", "Ready: send it"))
    text = _COUNTED.get(action.due, "")
    return _words(text, action.people) if text else ""


def heard_words(kind: ReplyKind) -> str:
    """Return what the chip of a card says on which nothing is due, once that was heard."""
    return _words(_HEARD.get(kind, ""))


def usual_chips() -> list[str]:
    """Return what chips say in the person's language, so that columns can be wide enough."""
    locale, many = QLocale(), 8
    days = [locale.dayName(number) for number in range(1, 8)]
    said = [_words(text, many) for text in (*_COUNTED.values(), *_HEARD.values())]
    for texts in _DAYS.values():
        said += [_words(text) for text in texts[:3] if text]
        said += [_words(texts[3]) % {"day": day} for day in days]
    time = locale.toString(QTime(10, 30), QLocale.FormatType.ShortFormat)
    values = {"day": _words(_DAYS[Due.INTERVIEW][1]), "time": time}
    return [*said, _words(_WITH_TIME) % values]


def spoken_card(company: str, position: str, stage: str, due: str) -> str:
    """Return what a screen reader says for a card: company, role, stage, what is due and when."""
    return ", ".join(part for part in (company, position, stage, due) if part)
