"""How a person is addressed, and the ending of a letter that says it again.

English has no endings to choose from: its close is always the same.
"""

from dataclasses import replace

from afterword.domain.family_names import courtesy_typed
from afterword.domain.people import Person
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.stable import shuffled


def title_in_full(person: Person, phrases: Phrases) -> str:
    """Return "Madame" for a recorded "Mme"; a title the language has no word for as recorded."""
    title = " ".join(person.courtesy_title.split())
    return phrases.courtesy.get(title.casefold().rstrip("."), title)


def titled(person: Person, phrases: Phrases) -> tuple[str, str]:
    """Return the courtesy title and the name without one; a title is recorded or typed with it."""
    typed, name = courtesy_typed(person.name)
    if not name:
        return "", ""
    known = replace(person, courtesy_title=person.courtesy_title.strip() or typed)
    return title_in_full(known, phrases), name


def appeal(person: Person, phrases: Phrases) -> str:
    """Return what stands alone before a letter: "Madame", or both where no title is known."""
    title, _ = titled(person, phrases)
    return title if title in phrases.courtesy.values() else phrases.letter["appeal_unknown"]


def close_of(person: Person, phrases: Phrases, called: str = "") -> str:
    """Return the ending of a letter to a person: always the same one for them.

    `called` is what the letter greets with, where that is not the person's own title.
    """
    if not phrases.closes:
        named = "close" if person.name.strip() else "close_unnamed"
        return phrases.letter.get(named, phrases.letter["close"])
    pattern = shuffled(phrases.closes, person.id)[0]
    return pattern.format(appeal=called or appeal(person, phrases))
