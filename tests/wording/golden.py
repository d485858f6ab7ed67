"""One letter of each kind in each English, whole: everything on the page, from top to bottom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from afterword import resources
from afterword.domain.letters import Draft, Letter
from afterword.domain.people import Person
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.guests import Panel
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_head, thank_panel
from afterword.domain.wording.together import thank_everybody
from tests.wording.panels import guest, panel
from tests.wording.test_cover_note import along

FILE = Path(__file__).parents[1] / "letters" / "english_letters.txt"
SARAH = Person("sarah", "c", "Sarah Patel", "Ms.", "warehouse manager")
TOPIC = "their move to the new warehouse system"


def _panel(count: int = 3, topic: str = TOPIC) -> Panel:
    first = replace(guest(0, "sarah", topic), person=SARAH)
    return panel([first, *(guest(place) for place in range(1, count))])


def _thanks(language: str) -> Draft:
    return thank_panel(_panel(), resources.phrases(language), NoSpeller())[0]


def _note(language: str) -> Draft:
    made = _panel()
    first = replace(made.guests[0], along=(along("my diploma in welding", "asked for it"),))
    whole = replace(made, guests=(first, *made.guests[1:]))
    return thank_panel(whole, resources.phrases(language), NoSpeller())[0]


def _head(language: str) -> Draft:
    return thank_head(_panel(), "l0", resources.phrases(language), NoSpeller())


def _everybody(language: str) -> Draft:
    return thank_everybody(_panel(topic=""), resources.phrases(language))


def _enquiry(language: str) -> Draft:
    return enquire(Asking(_panel(1)), resources.phrases(language))


def _passed(language: str) -> Draft:
    return enquire(Asking(_panel(1), date(2026, 11, 6)), resources.phrases(language))


_KINDS: dict[str, Callable[[str], Draft]] = {
    "thank-you": _thanks,
    "cover note": _note,
    "head of the panel": _head,
    "everybody": _everybody,
    "status enquiry": _enquiry,
    "status enquiry after a day that was named": _passed,
}


def _maker(make: Callable[[str], Draft], language: str) -> Callable[[], Letter]:
    return lambda: make(language).letter


MAKERS: dict[str, Callable[[], Letter]] = {
    f"{kind}, {language}": _maker(make, language)
    for language in ("en_CA", "en_US", "en_GB")
    for kind, make in _KINDS.items()
}


def block(letter: Letter) -> str:
    """Return a letter's parts in the order in which they stand on the page."""
    parts = (
        letter.sender_block,
        letter.date_line,
        letter.delivery,
        letter.inside_address,
        letter.attention,
        letter.salutation,
        letter.subject,
        letter.body,
        letter.close,
        letter.signature,
        letter.enclosures,
        letter.copies,
    )
    return "\n\n".join(part for part in parts if part)
