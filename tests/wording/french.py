"""Reading a French topic as the page does, beside the field of Sarah Patel, met with Tom Berg."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from afterword import resources
from afterword.coach.proofreading import LazySpeller
from afterword.domain.letters import Draft
from afterword.domain.people import Company, Sender
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import NoSpeller, Speller
from afterword.domain.wording.thank_you import Guest, Panel, thank_panel
from afterword.domain.wording.topics import read_topic
from tests.wording.panels import panel

SARAH, TOM = "Sarah Patel", "Tom Berg"
SPELLER: Speller = LazySpeller("fr_CA", [SARAH, TOM])
_FOLDER = Path(__file__).parents[1] / "letters"


def french(language: str = "fr_CA") -> Phrases:
    return resources.phrases(language)


def lire(
    typed: str,
    lead: str = "about",
    person: str = SARAH,
    others: Sequence[str] = (TOM,),
    earlier: Collection[str] = (),
    language: str = "fr_CA",
) -> Reading:
    return read_topic(
        typed, lead, person, others, french(language), SPELLER, ("Acme Foods",), earlier
    )


def cases(name: str) -> Iterator[tuple[Reading, str, str]]:
    """Yield (reading, typed, expected) of a file in tests/letters."""
    for line in (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            lead, typed, expected = line.split(" | ", 2)
            yield lire(typed, lead), typed, expected


def french_panel(
    guests: Sequence[Guest],
    position: str = "Commis d'entrepôt",
    company: str = "Logistique Rivage",
    contact: str = "41, rue des Érables, Longueuil (Québec)  J4H 2B1 · 450-555-0142",
) -> Panel:
    """Return a panel met at a firm in Longueuil on 22 September; its letters are of the 23rd."""
    english = panel(guests, position, company)
    return replace(
        english,
        company=Company("c", company, "12, rue du Quai\nLongueuil (Québec)  J4K 1A1"),
        sender=Sender("Amina Haddad", contact),
        written=date(2026, 9, 23),
    )


def letters(guests: Sequence[Guest], language: str = "fr_CA", **more: str) -> tuple[Draft, ...]:
    """Return the French letters to these guests."""
    return thank_panel(french_panel(guests, **more), french(language), NoSpeller())
