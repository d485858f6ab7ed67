"""How a person is addressed, and the ending of a letter that says it again.

English needs neither table: its greeting has the name, and its close is always the same.
"""

from afterword.domain.people import Person
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.stable import shuffled


def title_in_full(person: Person, phrases: Phrases) -> str:
    """Return "Madame" for a recorded "Mme"; a title the language has no word for as recorded."""
    title = " ".join(person.courtesy_title.split())
    return phrases.courtesy.get(title.casefold().rstrip("."), title)


def appeal(person: Person, phrases: Phrases) -> str:
    """Return what stands alone before a letter: "Madame", or both where no title is known."""
    title = person.courtesy_title.strip().casefold().rstrip(".")
    return phrases.courtesy.get(title) or phrases.letter["appeal_unknown"]


def close_of(person: Person, phrases: Phrases) -> str:
    """Return the ending of a letter to a person: always the same one for them."""
    if not phrases.closes:
        return phrases.letter["close"]
    pattern = shuffled(phrases.closes, person.id)[0]
    return pattern.format(appeal=appeal(person, phrases))
