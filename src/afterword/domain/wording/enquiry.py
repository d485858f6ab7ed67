"""A letter that asks how an application stands, in the order in which one would call.

Who I am, which position, when we met; still interested; is there news of the timing; is there
anything you need; thanks. It never asks whether something arrived, and demands nothing.
"""

from dataclasses import dataclass, replace
from datetime import date

from afterword.domain.letters import Draft, LetterKind
from afterword.domain.wording.bodies import Said, body_of, written
from afterword.domain.wording.dating import written_date
from afterword.domain.wording.guests import Panel
from afterword.domain.wording.parts import letter_to, values_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.shapes import Shape
from afterword.domain.wording.turns import shape_for, walks_of


@dataclass(frozen=True, slots=True)
class Asking:
    """An enquiry: `about` has the interview and, as its only guest, whom the letter goes to.

    `promised` is the last day an answer was named for, None for none; `met` says whether the
    reader was at the interview. The guest's `earlier` are the bodies of all letters they got, so
    that a second enquiry repeats no sentence of the first.
    """

    about: Panel
    promised: date | None = None
    met: bool = True


def enquire(asking: Asking, phrases: Phrases) -> Draft:
    """Return the enquiry; always the same one for the same people and number of turns."""
    panel = asking.about
    (guest,) = panel.guests
    sender = " ".join(panel.sender.name.split())
    values = {**values_of(panel, phrases), **_promised(asking, phrases), "sender": sender}
    said = Said(values, own=dict(guest.edits))
    key = f"{guest.person.id} {panel.application.id}"
    (walk,) = walks_of([key], phrases.enquiry_families)
    shapes = [_for(asking, shape) for shape in walk]
    shape = shape_for(shapes, guest.turn, said, guest.earlier, phrases)
    body, sentences = written(body_of(shape, said, phrases), ())
    letter = letter_to(panel, replace(guest, along=()), body, values, phrases)
    kind = LetterKind.STATUS_ENQUIRY
    subject = phrases.letter.get("subject_enquiry", letter.subject).format(**values)
    return Draft(replace(letter, kind=kind, subject=subject), sentences)


def _for(asking: Asking, shape: Shape) -> Shape:
    shape = shape if asking.met else shape.said_for("unmet")
    return shape.said_for("promised") if _has_passed(asking) else shape


def _has_passed(asking: Asking) -> bool:
    """Tell whether the day named has gone by: before that, nobody is reminded of it."""
    return asking.promised is not None and asking.promised < asking.about.written


def _promised(asking: Asking, phrases: Phrases) -> dict[str, str]:
    day = asking.promised
    if day is None:
        return {"promised": "", "promised_inside": ""}
    far = "_far" if day.year != asking.about.written.year else ""
    return {
        "promised": written_date(day, f"day{far}", phrases),
        "promised_inside": written_date(day, "day_far_inside" if far else "day", phrases),
    }
