"""How a person is addressed, and the ending of a letter that says it again.

English has no endings to choose from: its close is always the same.
"""

from dataclasses import replace

from afterword.domain.family_names import courtesy_typed
from afterword.domain.people import Person
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.stable import shuffled

_WISHES = frozenset({"bonjour", "bonsoir"})
_DEAR = frozenset({"cher", "chère", "chers", "chères"})


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
    agreed = inside_close(agreed_greeting(person))
    return pattern.format(appeal=called or agreed or appeal(person, phrases))


def agreed_greeting(person: Person) -> str:
    """Return the greeting agreed with a person, without the mark at its end; else nothing."""
    return " ".join(person.greeting.split()).rstrip(" ,:")


def inside_close(greeting: str) -> str:
    """Return a French greeting as the ending says it again: "chère Sarah", and no "Bonjour".

    It is the greeting itself, but that "Cher" is no longer a beginning (OQLF).
    """
    words = greeting.rstrip(" ,:").split()
    if words and words[0].casefold() in _WISHES:
        words = words[1:]
    if words and words[0].casefold() in _DEAR:
        words[0] = words[0].lower()
    return " ".join(words).lstrip(", ")


def greeted_again(close: str, before: str, after: str) -> str:
    """Return an ending that said the greeting `before` again with `after` in its place."""
    old, new = inside_close(before), inside_close(after)
    return close.replace(f", {old},", f", {new},", 1) if old and new else close
