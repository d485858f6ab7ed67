"""Five people thanked in one action: five letters that nobody would lay side by side as a form."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from afterword.domain.letters import Draft
from afterword.domain.wording import thank_you
from afterword.domain.wording.guests import Guest
from afterword.domain.wording.readings import Reading
from tests.wording.panels import NAMES, alike, drafts, guest, words_of
from tests.wording.test_cover_note import along

PEOPLE = 5
PANELS = 150
ORDERED = ("thanks", "topic", "interest", "offer", "sample")
TOPICS = (
    "their move to the new warehouse system",
    "how they train new people",
    "gave me a tour of the kitchen",
    "I told her about my capstone on route planning",
    "the night shift",
)
Change = Callable[[Guest, int], Guest]


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """Read the same words for the same name once: in all these panels only ids differ."""
    known: dict[tuple[object, ...], Reading] = {}
    read: Callable[..., Reading] = thank_you.read_topic

    def remembered(*given: object) -> Reading:
        key = tuple(one for one in given if isinstance(one, (str, tuple, int)))
        if key not in known:
            known[key] = read(*given)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(thank_you, "read_topic", remembered)
        yield


def _topic(who: Guest, topic: str) -> Guest:
    return replace(who, meeting=replace(who.meeting, topic=topic))


def _sample(who: Guest, words: str) -> Guest:
    return replace(who, along=(along("my diploma in welding", words, who.letter_id),))


KINDS: dict[str, Change] = {
    "topics": lambda who, place: _topic(who, TOPICS[place]),
    "no topics": lambda who, _: who,
    "one thing typed for all": lambda who, _: _topic(who, TOPICS[0]),
    "thanks typed for all": lambda who, _: _topic(who, TOPICS[1]),
    "some topics": lambda who, place: _topic(who, TOPICS[place] if place % 2 else ""),
    "some cover notes": lambda who, place: (
        _sample(_topic(who, TOPICS[place]), "") if place % 2 else _topic(who, TOPICS[place])
    ),
    "cover notes for all": lambda who, place: _sample(_topic(who, TOPICS[place]), ""),
    "cover notes without topics": lambda who, _: _sample(who, "you asked about my diploma"),
}


def panels(change: Change) -> Iterator[tuple[Draft, ...]]:
    for number in range(PANELS):
        guests = [guest(place, f"panel {number} person {place}") for place in range(PEOPLE)]
        yield drafts([change(who, place) for place, who in enumerate(guests)])


def masked(text: str) -> str:
    for part in (part for name in NAMES for part in name.split()):
        text = text.replace(part, "NAME")
    return text


def order(draft: Draft) -> Sequence[str]:
    return [one.role for one in draft.sentences if one.role in ORDERED]


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_of_five_letters_are_alike(kind: str) -> None:
    worst = 0.0
    for made in panels(KINDS[kind]):
        for one, other in combinations(made, 2):
            first, second = masked(one.letter.body), masked(other.letter.body)
            worst = max(worst, alike(first, second))
            assert words_of(first)[:3] != words_of(second)[:3]
            assert order(one) != order(other)
    assert worst <= 0.35
    print(f"{kind}: at most {worst:.0%} of the 4-grams shared, {PANELS} panels of {PEOPLE}")
