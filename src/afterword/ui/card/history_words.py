"""What a step of a card's history changed, in a plain sentence."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.letters import EventKind, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.towns import town_of
from afterword.stories.history import Difference
from afterword.ui.card.contact_words import aside_words, call_words, reply_words
from afterword.ui.card.days import clock_text, day_text, long_day
from afterword.ui.card.letter_words import SHORT
from afterword.ui.card.round_words import KINDS, ROLES, answer_words, translated
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.region_names import region_name

LONGEST = 80
"""Characters of a value in a sentence."""

_WHOLE: dict[tuple[str, str], str] = {
    ("application", "added"): QT_TRANSLATE_NOOP("card", "The card was added"),
    ("application", "removed"): QT_TRANSLATE_NOOP("card", "The card was removed"),
    ("interview", "added"): QT_TRANSLATE_NOOP("card", "Interview of %(about)s added"),
    ("interview", "removed"): QT_TRANSLATE_NOOP("card", "Interview of %(about)s removed"),
    ("meeting", "added"): QT_TRANSLATE_NOOP("card", "Met: %(about)s"),
    ("meeting", "removed"): QT_TRANSLATE_NOOP("card", "Not met any more: %(about)s"),
    ("promise", "added"): QT_TRANSLATE_NOOP("card", "Something was said about an answer"),
    ("promise", "removed"): QT_TRANSLATE_NOOP("card", "Nothing is said about an answer any more"),
    ("attachment", "added"): QT_TRANSLATE_NOOP("card", "Work attached: %(about)s"),
    ("attachment", "removed"): QT_TRANSLATE_NOOP("card", "Work not attached any more: %(about)s"),
    ("sample", "added"): QT_TRANSLATE_NOOP("card", "New work sample: %(about)s"),
    ("letter", "added"): QT_TRANSLATE_NOOP("card", "Letter to %(about)s"),
    ("letter", "removed"): QT_TRANSLATE_NOOP("card", "Letter to %(about)s removed"),
    ("letter-event", "added"): QT_TRANSLATE_NOOP("card", "Letter to %(about)s: %(value)s"),
    ("letter-event", "removed"): QT_TRANSLATE_NOOP("card", "Letter to %(about)s: not %(value)s"),
    ("reply", "added"): QT_TRANSLATE_NOOP("card", "Heard: %(value)s"),
    ("reply", "removed"): QT_TRANSLATE_NOOP("card", "Not heard any more: %(value)s"),
    ("phone-call", "added"): QT_TRANSLATE_NOOP("card", "Called %(about)s: %(value)s"),
    ("phone-call", "removed"): QT_TRANSLATE_NOOP("card", "Call taken out: %(value)s"),
}
_CALL_ALONE = QT_TRANSLATE_NOOP("card", "Called: %(value)s")
_ASKING: dict[str, str] = {
    "added": QT_TRANSLATE_NOOP("card", "Letter asking for news to %(about)s"),
    "removed": QT_TRANSLATE_NOOP("card", "Letter asking for news to %(about)s removed"),
}
_FIELDS: dict[tuple[str, str], str] = {
    ("application", "stage_id"): QT_TRANSLATE_NOOP("card", "Column"),
    ("application", "company_id"): QT_TRANSLATE_NOOP("card", "Company"),
    ("application", "agency_id"): QT_TRANSLATE_NOOP("card", "Agency"),
    ("application", "position"): QT_TRANSLATE_NOOP("card", "Position"),
    ("application", "notes"): QT_TRANSLATE_NOOP("card", "Notes"),
    ("application", "posting"): QT_TRANSLATE_NOOP("card", "Text of the job posting"),
    ("application", "law_note"): QT_TRANSLATE_NOOP("card", "Note about the law"),
    ("application", "archived"): QT_TRANSLATE_NOOP("card", "Off the board"),
    ("company", "name"): QT_TRANSLATE_NOOP("card", "Company"),
    ("company", "address"): QT_TRANSLATE_NOOP("card", "Address"),
    ("company", "region"): QT_TRANSLATE_NOOP("card", "Public holidays of"),
    ("interview", "start"): QT_TRANSLATE_NOOP("card", "Interview"),
    ("interview", "place"): QT_TRANSLATE_NOOP("card", "Place"),
    ("interview", "kind"): QT_TRANSLATE_NOOP("card", "How it was held"),
    ("interview", "cancelled"): QT_TRANSLATE_NOOP("card", "Called off"),
    ("meeting", "person_id"): QT_TRANSLATE_NOOP("card", "Met"),
    ("meeting", "topic"): QT_TRANSLATE_NOOP("card", "What you talked about"),
    ("meeting", "role"): QT_TRANSLATE_NOOP("card", "Role"),
    ("person", "name"): QT_TRANSLATE_NOOP("card", "Name"),
    ("person", "spoken"): QT_TRANSLATE_NOOP("card", "How to say the name"),
    ("person", "courtesy_title"): QT_TRANSLATE_NOOP("card", "Title"),
    ("person", "greeting"): QT_TRANSLATE_NOOP("card", "Greeting"),
    ("person", "job_title"): QT_TRANSLATE_NOOP("card", "Job title"),
    ("person", "email"): QT_TRANSLATE_NOOP("card", "E-mail"),
    ("person", "phone"): QT_TRANSLATE_NOOP("card", "Phone"),
    ("person", "company_id"): QT_TRANSLATE_NOOP("card", "Company"),
    ("promise", "words"): QT_TRANSLATE_NOOP("card", "What they said about an answer"),
    ("promise", "due"): QT_TRANSLATE_NOOP("card", "An answer by"),
    ("phone-call", "outcome"): QT_TRANSLATE_NOOP("card", "How the call ended"),
    ("phone-call", "notes"): QT_TRANSLATE_NOOP("card", "Notes of the call"),
    ("phone-call", "until"): QT_TRANSLATE_NOOP("card", "The day they named"),
    ("letter", "body"): QT_TRANSLATE_NOOP("card", "Text of the letter"),
    ("reply", "kind"): QT_TRANSLATE_NOOP("card", "Heard"),
    ("reply", "words"): QT_TRANSLATE_NOOP("card", "What they said"),
    ("reply", "until"): QT_TRANSLATE_NOOP("card", "They want your answer by"),
    ("set-aside", "until"): QT_TRANSLATE_NOOP("card", "Put off until"),
}
_STAGES: dict[str, str] = {
    StageKind.BOOKED.value: QT_TRANSLATE_NOOP("card", "Interview booked"),
    StageKind.TO_THANK.value: QT_TRANSLATE_NOOP("card", "To thank"),
    StageKind.THANKED.value: QT_TRANSLATE_NOOP("card", "Thanked"),
    StageKind.WAITING.value: QT_TRANSLATE_NOOP("card", "Waiting to hear"),
    StageKind.CALL.value: QT_TRANSLATE_NOOP("card", "Follow-up call"),
    StageKind.OFFER.value: QT_TRANSLATE_NOOP("card", "Offer"),
    StageKind.CLOSED.value: QT_TRANSLATE_NOOP("card", "Closed"),
}
_OF = QT_TRANSLATE_NOOP("card", "%(field)s of %(about)s")
_CHANGE = QT_TRANSLATE_NOOP("card", "%(field)s: “%(before)s” became “%(after)s”")
_CLEARED = QT_TRANSLATE_NOOP("card", "%(field)s: “%(before)s” was taken out")
_NOT = QT_TRANSLATE_NOOP("card", "%(field)s: no")
_FILLED = QT_TRANSLATE_NOOP("card", "%(field)s: “%(after)s”")


def sentence(told: Difference, today: date) -> str:
    """Return what differs in the person's language, empty for what means nothing to them."""
    if told.field in {"added", "removed"}:
        return _whole(told, today)
    name = _FIELDS.get((told.kind, told.field))
    if name is None:
        return ""
    field = translated(name)
    if told.kind == "person" and told.about:
        field = translated(_OF) % {"field": field, "about": _short(told.about)}
    if told.field in {"cancelled", "archived"}:
        return field if told.after else translated(_NOT) % {"field": field}
    before, after = _sides(told)
    words = _CHANGE if before and after else _FILLED if after else _CLEARED
    return translated(words) % {"field": field, "before": before, "after": after}


def way_words(differences: Sequence[Difference], *, back: bool) -> str:
    """Return what the link of a step does: undo it, or do again what was undone.

    Where one value was changed into another, it names the value it leads to.
    """
    if not back:
        return QCoreApplication.translate("card", "Do this again")
    if len(differences) == 1:
        (told,) = differences
        valued = told.before and told.field not in {"removed", "cancelled", "archived"}
        if valued and (value := _sides(told)[0]):
            return QCoreApplication.translate("card", "Change back to “%(value)s”") % {
                "value": value
            }
    return QCoreApplication.translate("card", "Undo this step")


def _whole(told: Difference, today: date) -> str:
    words = _WHOLE.get((told.kind, told.field), "")
    if not words and told.kind != "set-aside":
        return ""
    about = told.about
    if told.kind == "interview" and about:
        about = long_day(date.fromisoformat(about), today)
    kind = told.after or told.before
    if told.kind == "letter" and kind == LetterKind.STATUS_ENQUIRY.value:
        words = _ASKING[told.field]
    if told.kind == "set-aside":
        return aside_words(kind, _short(about), today, back=told.field == "removed")
    if told.kind == "phone-call" and not about and told.field == "added":
        words = _CALL_ALONE
    said = _KINDS.get(told.kind)
    value = said(kind) if said is not None and kind else ""
    return translated(words) % {"about": _short(about), "value": value}


def _sides(told: Difference) -> tuple[str, str]:
    """Return the value before and after in words."""
    before, after = (_short(_value(told, one)) for one in (told.before, told.after))
    if before == after and told.field == "start":
        before, after = (_short(_town(one)) for one in (told.before, told.after))
    return before, after


def _value(told: Difference, text: str) -> str:
    said = _SAID.get((told.kind, told.field))
    return said(text) if said is not None and (text or told.field in {"kind", "role"}) else text


def _stage(text: str) -> str:
    name = text.removeprefix("stage:")
    return translated(_STAGES[name]) if name in _STAGES else name


def _start(text: str) -> str:
    start = Moment.parse(text)
    return ", ".join(filter(None, (day_text(start.day), clock_text(start.clock))))


def _town(text: str) -> str:
    """Return a start's town, the only thing of it that a step can change beside what is said."""
    return town_of(Moment.parse(text).zone)


_SAID: dict[tuple[str, str], Callable[[str], str]] = {
    ("application", "stage_id"): _stage,
    ("company", "region"): region_name,
    ("interview", "start"): _start,
    ("interview", "kind"): lambda text: translated(KINDS[InterviewKind(text)]),
    ("meeting", "role"): lambda text: translated(ROLES[MeetingRole(text)]),
    ("phone-call", "outcome"): call_words,
    ("phone-call", "until"): lambda text: day_text(date.fromisoformat(text)),
    ("reply", "kind"): reply_words,
    ("reply", "until"): lambda text: day_text(date.fromisoformat(text)),
    ("set-aside", "until"): lambda text: day_text(date.fromisoformat(text)),
    ("promise", "words"): answer_words,
    ("promise", "due"): lambda text: day_text(date.fromisoformat(text)),
}
"""How a value that is no text of the person's is said."""

_KINDS: dict[str, Callable[[str], str]] = {
    "letter-event": lambda text: translated(SHORT[EventKind(text)]),
    "phone-call": call_words,
    "reply": reply_words,
}
"""How a whole record is told from others of its kind."""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
