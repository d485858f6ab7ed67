"""Letters of one panel: each of another shape, none changing by itself."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.wording.panels import alike, bodies, drafts, guest, words_of
from tests.wording.test_cover_note import along

TOPICS = (
    "",
    "the training",
    "their move to the new warehouse system",
    "how they train new people",
    "gave me a tour of the kitchen",
    "I told her about my capstone on route planning",
    "the team is growing",
    "I liked that your drivers help choose the routes",
)
keys = st.lists(st.uuids().map(str), min_size=2, max_size=7, unique=True)
some_topics = st.lists(st.sampled_from(TOPICS), min_size=7, max_size=7)
some_turns = st.lists(st.integers(0, 9), min_size=7, max_size=7)
positions = st.sampled_from(("Warehouse coordinator", "RN", "Early Childhood Educator, Evenings"))
companies = st.sampled_from(
    ("Lakeside Logistics", "Acme", "The Greater Hamilton Area Food Centre Inc.", "")
)


@given(keys, some_topics, some_turns, positions, companies)
def test_no_two_letters_of_a_panel_sound_alike(
    people: list[str], topics: list[str], turns: list[int], position: str, company: str
) -> None:
    guests = [guest(place, key, topics[place], turns[place]) for place, key in enumerate(people)]
    for one, other in combinations(bodies(guests, position=position, company=company), 2):
        assert words_of(one)[:3] != words_of(other)[:3]
        assert alike(one, other) <= 0.35


@given(keys, st.sampled_from(TOPICS))
def test_a_topic_all_were_asked_about_is_said_in_different_sentences(
    people: list[str], topic: str
) -> None:
    letters = bodies([guest(place, key, topic) for place, key in enumerate(people)])
    for one, other in combinations(letters, 2):
        assert alike(one, other) <= 0.35


@given(keys, some_topics)
def test_a_body_is_as_long_as_people_write(people: list[str], topics: list[str]) -> None:
    guests = [guest(place, key, topics[place]) for place, key in enumerate(people)]
    for draft in drafts(guests):
        with_topic = any(sentence.role == "topic" for sentence in draft.sentences)
        assert (40 if with_topic else 25) <= len(draft.letter.body.split()) <= 75


@given(keys, some_topics, st.integers(0, 6), st.integers(1, 5))
def test_a_letter_does_not_change_when_another_ones_fields_do(
    people: list[str], topics: list[str], place: int, turn: int
) -> None:
    before = [guest(at, key, f"the {at} things") for at, key in enumerate(people)]
    place %= len(people)
    after = list(before)
    after[place] = guest(place, people[place], topics[0], turn)
    for at, (old, new) in enumerate(zip(bodies(before), bodies(after), strict=True)):
        assert at == place or old == new


@given(keys)
def test_a_letter_does_not_change_when_somebody_is_named_after(people: list[str]) -> None:
    all_of_them = bodies([guest(place, key) for place, key in enumerate(people)])
    without_last = bodies([guest(place, key) for place, key in enumerate(people[:-1])])
    assert all_of_them[:-1] == without_last


def test_more_people_than_shapes_still_get_a_letter_each() -> None:
    guests = [guest(place % 7, f"k{place}") for place in range(25)]
    assert len(bodies(guests)) == 25


def test_clients_of_one_office_who_met_one_person_write_different_letters() -> None:
    letters = {bodies([guest(0, f"made in database {client}")])[0] for client in range(30)}
    assert len(letters) > 10


def test_say_it_another_way_walks_through_every_shape() -> None:
    seen = [bodies([guest(0, "k", "the training", turn)])[0] for turn in range(21)]
    assert len(set(seen)) == 21
    assert bodies([guest(0, "k", "the training", 21)])[0] == seen[0]


@given(st.uuids().map(str), st.sampled_from(TOPICS), st.booleans())
def test_a_single_letter_begins_with_thanks_or_with_the_topic(
    key: str, topic: str, sample: bool
) -> None:
    who = guest(0, key, topic)
    (draft,) = drafts([replace(who, along=(along("my diploma"),)) if sample else who])
    assert draft.sentences[0].role in {"thanks", "topic"}


@given(keys)
def test_two_topics_of_a_panel_are_not_said_in_the_same_words(people: list[str]) -> None:
    topics = ("the night shift", "customer service", "the new van", "parking", "hockey")
    made = drafts([guest(place, key, topics[place % 5]) for place, key in enumerate(people[:5])])
    told = [
        draft.letter.body[one.start : one.end].split()[:3]
        for draft in made
        for one in draft.sentences
        if one.role == "topic"
    ]
    assert len({tuple(words) for words in told}) == len(made)
