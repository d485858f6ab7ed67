"""Which picture and which colours the mark of a step has; words always say the same."""

from dataclasses import dataclass

from afterword.domain.followups import Due, NextAction, Tone
from afterword.domain.letters import EventKind
from afterword.stories.timeline import Kind, State, Step
from afterword.ui.colours import Colours

_ICONS: dict[Kind, str] = {
    Kind.ADDED: "plus",
    Kind.INTERVIEW: "briefcase",
    Kind.CALLED_OFF: "x",
    Kind.PROMISED: "calendar-clock",
    Kind.LETTER: "mail",
    Kind.ENQUIRY: "question",
    Kind.SAMPLES: "paperclip",
    Kind.CALL: "phone",
    Kind.REPLY: "user",
    Kind.PUT_OFF: "calendar-clock",
    Kind.ANSWER: "calendar-clock",
    Kind.ASK: "phone",
}
_WAYS: dict[EventKind, str] = {
    EventKind.SAVED: "file-text",
    EventKind.QUEUED: "printer",
    EventKind.PRINTED: "printer",
    EventKind.TAKEN_BACK: "x",
}
_DUE: dict[Due, str] = {
    Due.DECIDED: "question",
    Due.BOOK: "calendar-clock",
    Due.TELL: "question",
    Due.SEND: "send",
    Due.CALL: "phone",
    Due.CALL_LATER: "phone",
    Due.QUIET: "circle-alert",
}
_QUIET = frozenset({Kind.ADDED, Kind.CALLED_OFF, Kind.PUT_OFF})


@dataclass(frozen=True, slots=True)
class Look:
    """The picture's name and colour, the mark's ground and outline; `hollow` for what comes."""

    icon: str
    colour: str
    ground: str
    outline: str
    hollow: bool = False


def look_of(step: Step, colours: Colours) -> Look:
    """Return how the mark of a step is drawn with these colours."""
    icon, late = _icon(step), _is_late(step)
    if late:
        return Look(icon, colours.late, colours.late_soft, colours.late)
    if step.state is State.COMING:
        return Look(icon, colours.muted, colours.surface, colours.field_line, hollow=True)
    if step.state is State.NOW:
        return Look(icon, colours.soon, colours.soon_soft, colours.soon)
    if step.kind in _QUIET or step.about is EventKind.TAKEN_BACK:
        return Look(icon, colours.muted, colours.column, colours.line)
    return Look(icon, colours.ok, colours.ok_soft, colours.ok_soft)


def _icon(step: Step) -> str:
    if isinstance(step.about, EventKind) and step.kind is not Kind.SAMPLES:
        return _WAYS.get(step.about, _ICONS[step.kind])
    if step.kind is Kind.DUE and isinstance(step.about, NextAction):
        return _DUE.get(step.about.due, "mail")
    return _ICONS[step.kind]


def _is_late(step: Step) -> bool:
    """Tell whether it is the day they named for an answer, and that has passed."""
    about = step.about
    return step.kind is Kind.ANSWER and isinstance(about, NextAction) and about.tone is Tone.LATE
