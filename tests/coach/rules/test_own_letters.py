"""What is composed here gives nothing to say about names, gaps, papers and days."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from afterword import resources
from afterword.coach.context import Context, Known
from afterword.coach.review import review
from afterword.domain.letters import Draft
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_head, thank_panel
from afterword.domain.wording.together import thank_everybody
from tests.wording.panels import guest, panel
from tests.wording.test_cover_note import along

OURS = {"name", "first-name", "nickname", "company", "placeholder", "enclosures", "timing"}
TITLES = ("Ms.", "", "Mr.", "Dr.", "Mx.", "", "Ms.")
TOPICS = ("their move to the new warehouse system", "how they train new people", "")
IN_FRENCH = ("le déménagement vers le nouvel entrepôt", "la visite de la cuisine", "")
DAY = date(2026, 9, 23)


def _panel(language: str, seed: int, *, sample: bool) -> Panel:
    topics = TOPICS if language.startswith("en") else IN_FRENCH
    found: list[Guest] = []
    for place in range(7):
        one = guest(place, f"{seed}-{place}", topics[(place + seed) % len(topics)], turn=seed % 3)
        person = replace(one.person, courtesy_title=TITLES[(place + seed) % len(TITLES)])
        sent = (along("my diploma in welding", ""),) if sample and place == seed % 7 else ()
        found.append(replace(one, person=person, along=sent))
    return replace(panel(found), written=DAY)


def _letters(made: Panel, language: str) -> Iterator[tuple[Guest | None, Draft]]:
    phrases = resources.phrases(language)
    yield from zip(made.guests, thank_panel(made, phrases, NoSpeller()), strict=True)
    first = made.guests[0]
    yield first, thank_head(made, first.letter_id, phrases, NoSpeller())
    yield None, thank_everybody(made, phrases)
    alone = replace(made, guests=(replace(first, along=()),))
    yield first, enquire(Asking(alone), phrases)
    yield first, enquire(Asking(alone, date(2026, 9, 22)), phrases)


def _context(made: Panel, one: Guest | None, draft: Draft) -> Context:
    people = tuple(Known(each.person.name, each.person.id) for each in made.guests)
    person = next((it for it in people if one and it.id == one.person.id), None)
    return Context(
        DAY,
        person,
        people,
        made.sender.name,
        made.company.name,
        made.application.position,
        ("Northwind", "Lakeside Bakery"),
        made.interview.start.day,
        enclosed=len(draft.letter.enclosed_titles),
    )


@pytest.mark.parametrize("language", ["en_CA", "en_US", "en_GB", "fr_CA", "fr_FR"])
def test_what_is_composed_here_is_left_alone(language: str) -> None:
    told: list[str] = []
    for seed in range(2):
        made = _panel(language, seed, sample=bool(seed))
        for one, draft in _letters(made, language):
            found = review(draft.letter, _context(made, one, draft))
            told += [f"{it.code}: {it.words}" for it in found if it.rule in OURS]
    assert told == []
