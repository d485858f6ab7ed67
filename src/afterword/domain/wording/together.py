"""One letter for several people: to the head of a panel naming the others, or naming everybody."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.family_names import family_name
from afterword.domain.letters import Draft
from afterword.domain.name_words import NOBODY
from afterword.domain.people import Person
from afterword.domain.roles import Role, role_of
from afterword.domain.wording.address import salutation, title_line
from afterword.domain.wording.bodies import Said, body_of, written
from afterword.domain.wording.courtesy import close_of, titled
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.parts import letter_to, values_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.stable import shuffled
from afterword.domain.wording.turns import shape_for, walks_of

MOST_LETTERS = 7
"""Above as many people, one letter naming everybody is offered."""

_MOST_GREETED = 3
_PAIR = 2


def one_letter_offered(topics: Sequence[str]) -> bool:
    """Tell whether one letter to all may be better than one each; `topics` as typed, one a person.

    It is where there are more than seven people, or where nothing was typed for any of several.
    """
    return len(topics) > MOST_LETTERS or (
        len(topics) > 1 and not any(topic.strip() for topic in topics)
    )


def passed_on(panel: Panel, head: Guest, phrases: Phrases) -> str:
    """Return the sentence that asks the head to thank the others; nothing where there are none."""
    others = [one.person for one in panel.guests if one.letter_id != head.letter_id]
    if not others or not phrases.passing_on:
        return ""
    pattern = shuffled(phrases.passing_on, head.person.id)[0]
    return pattern.format(others=listed(others, phrases, spoken_of=True))


def thank_everybody(panel: Panel, phrases: Phrases) -> Draft:
    """Return one letter that greets and names everybody met.

    It goes under the first guest's letter and person; their turn and edits are its own. What
    was typed for one person is not said in it: it would not be said to them alone.
    """
    first = panel.guests[0]
    people = [guest.person for guest in panel.guests]
    values = {**values_of(panel, phrases), "others": listed(people, phrases)}
    said = Said(values, own=dict(first.edits))
    key = " ".join(person.id for person in people)
    (walk,) = walks_of([key], phrases.everybody_families, thanks_first=True)
    for case in _cases(people, phrases):
        walk = [shape.said_for(case) for shape in walk]
    shape = shape_for(walk, first.turn, said, first.earlier, phrases)
    body, sentences = written(body_of(shape, said, phrases), ())
    letter = letter_to(panel, replace(first, along=()), body, values, phrases)
    return Draft(
        replace(
            letter,
            inside_address=_address(panel, phrases),
            salutation=_greeting(people, phrases),
            close=close_of(first.person, phrases, phrases.letter.get("appeal_panel", "")),
        ),
        sentences,
    )


def _cases(people: Sequence[Person], phrases: Phrases) -> list[str]:
    """Return the cases a sentence may be said for: "few" greeted by name already, a "pair"."""
    few = ["few"] if _by_name(people, phrases) else []
    return few + (["pair"] if len(people) == _PAIR else [])


def _by_name(people: Sequence[Person], phrases: Phrases) -> bool:
    """Tell whether these are greeted by name: some languages greet all as a group.

    "The lady at reception" is nothing to be greeted as.
    """
    called = all(one.name.strip() or role_of(one.job_title) is Role.TITLE for one in people)
    few = len(people) <= _MOST_GREETED and "appeal_unknown" not in phrases.letter
    return few and (called or len(people) == 1)


def listed(people: Sequence[Person], phrases: Phrases, *, spoken_of: bool = False) -> str:
    """Return "Tom Berg, Dr. Souza and the warehouse manager", as they are named in a sentence.

    Who is `spoken_of` to somebody else has another title in some languages: "M. Berg".
    """
    return _joined([_named(person, phrases, spoken_of=spoken_of) for person in people], phrases)


def _named(person: Person, phrases: Phrases, *, spoken_of: bool = False) -> str:
    title, name = titled(person, phrases)
    if spoken_of:
        title = phrases.letter.get(f"spoken_of_{title}", title)
    family = family_name(name) if title else ""
    if name:
        return f"{title} {family or name}" if title else name
    words = person.job_title.split()
    begun = words[:1] and words[0].casefold() in phrases.words["position_articles"] | NOBODY
    return " ".join(words) if begun else phrases.letter["somebody"].format(role=person.job_title)


def _greeting(people: Sequence[Person], phrases: Phrases) -> str:
    """Return "Dear Ms. Patel and Mr. Berg:", or the panel's greeting where that grows too long."""
    if not _by_name(people, phrases):
        return phrases.letter["salutation_panel"]
    if len(people) == 1:
        return salutation(people[0], phrases)
    names = [
        _named(person, phrases) if person.name.strip() else title_line(person.job_title, phrases)
        for person in people
    ]
    return phrases.letter["salutation"].format(name=_joined(names, phrases))


def _address(panel: Panel, phrases: Phrases) -> str:
    """Return the company's address with the names above it, or with a line for the panel."""
    people = [guest.person for guest in panel.guests]
    few = len(people) <= _MOST_GREETED
    names = [" ".join(part for part in titled(one, phrases) if part) for one in people if few]
    names = [name for name in names if name]
    lines = [
        *(names if len(names) == len(people) else [phrases.letter["panel"]]),
        " ".join(panel.company.name.split()),
        *(line.strip() for line in panel.company.address.splitlines()),
    ]
    return "\n".join(line for line in lines if line)


def _joined(names: Sequence[str], phrases: Phrases) -> str:
    if not names[1:]:
        return "".join(names)
    return f"{', '.join(names[:-1])} {phrases.letter['enclosed_and']} {names[-1]}"
