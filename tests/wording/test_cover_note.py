"""Cover notes: a letter of thanks that says why a sample comes, and nothing that was not typed."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.answers import Along
from afterword.domain.letters import Draft, LetterKind
from afterword.domain.samples import SampleKind, WorkSample, title_from
from afterword.domain.wording.guests import Guest
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import samples_read
from tests.wording.panels import alike, drafts, guest, panel, words_of
from tests.wording.reader import english

keys = st.lists(st.uuids().map(str), min_size=2, max_size=5, unique=True)
TOPICS = ("", "their move to the new warehouse system", "gave me a tour of the kitchen")
WORDS = ("", "you asked about my diploma", "my capstone on route planning")
TITLES = ("my diploma in welding", "Capstone report")
each = st.lists(
    st.tuples(st.sampled_from(TOPICS), st.sampled_from(WORDS), st.integers(0, 9)),
    min_size=5,
    max_size=5,
)


def along(title: str, words: str = "", key: str = "s") -> Along:
    sample = WorkSample(key, title, SampleKind.PDF, "d.pdf", "0" * 64, 1, 1, "")
    return Along(sample, words, f"a-{key}-{title}")


def sent(who: Guest, *what: Along) -> Guest:
    return replace(who, along=what)


def only(who: Guest) -> Draft:
    (draft,) = drafts([who])
    return draft


def test_it_is_that_persons_thank_you_and_names_what_comes() -> None:
    note = only(sent(guest(0, topic=TOPICS[1]), along("my diploma in welding")))
    assert note.letter.kind is LetterKind.COVER_NOTE
    assert note.letter.enclosures == "Enclosure: Diploma in welding"
    assert "my diploma in welding." in note.letter.body
    assert "your move to the new warehouse system" in note.letter.body
    roles = [sentence.role for sentence in note.sentences]
    assert {"thanks", "topic", "sample"} <= set(roles)
    assert only(guest(0)).letter.kind is LetterKind.THANK_YOU


def test_several_are_counted_and_stand_one_a_line() -> None:
    note = only(sent(guest(0), along("my diploma"), along("Route map"), along("the plan I drew")))
    assert note.letter.enclosures == "Enclosures (3):\nDiploma\nRoute map\nPlan I drew"
    assert "three documents: my diploma, Route map and the plan I drew." in note.letter.body


def test_a_title_is_said_as_it_was_typed() -> None:
    assert (
        "one document: A Study of Tides."
        in only(sent(guest(0), along("A Study of Tides"))).letter.body
    )
    assert only(sent(guest(0), along("A Study of Tides"))).letter.enclosures.endswith(
        "A Study of Tides"
    )
    assert " my diploma." in only(sent(guest(0), along("My diploma"))).letter.body


def test_what_came_up_is_finished_as_a_topic_is_and_a_question_is_answered_by_sending() -> None:
    asked = only(sent(guest(0), along("my diploma", "she asked about my diploma")))
    assert "You asked about my diploma." in asked.letter.body
    told = only(
        sent(guest(0), along("my report", "I told her about my capstone on route planning"))
    )
    assert "I was glad to tell you about my capstone on route planning." in told.letter.body
    shy = only(sent(guest(0), along("my report", "are they hiring more people?")))
    assert "hiring" not in shy.letter.body


def test_topic_and_what_came_up_do_not_begin_alike() -> None:
    for key in range(20):
        who = guest(0, str(key), "the night shift")
        note = only(sent(who, along("my plan", "the loading dock")))
        texts = {one.role: note.letter.body[one.start : one.end] for one in note.sentences}
        assert words_of(texts["topic"])[:3] != words_of(texts["came_up"])[:3]


def test_the_line_under_the_field_says_what_the_letter_says() -> None:
    who = sent(guest(0, topic="the night shift"), along("my plan", "the loading dock"))
    (reading,) = samples_read(panel([who]), english(), NoSpeller()).values()
    assert reading.sentence in only(who).letter.body


def test_an_own_sentence_about_a_sample_goes_when_it_is_not_sent() -> None:
    who = guest(0, edits=(("sample", "Here is my diploma."),))
    assert "Here is my diploma." in only(sent(who, along("my diploma"))).letter.body
    assert "diploma" not in only(who).letter.body


def notes(people: Sequence[str], said: Sequence[tuple[str, str, int]]) -> list[str]:
    """Return a panel's letters; every second person gets a sample."""
    guests = [
        sent(
            guest(place, key, topic, turn),
            *([along(TITLES[place % 2], words, str(place))] if place % 2 == 0 else []),
        )
        for place, (key, (topic, words, turn)) in enumerate(zip(people, said, strict=False))
    ]
    return [draft.letter.body for draft in drafts(guests)]


@given(keys, each)
def test_no_two_letters_of_a_panel_sound_alike(
    people: list[str], said: list[tuple[str, str, int]]
) -> None:
    for one, other in combinations(notes(people, said), 2):
        assert alike(one, other) <= 0.35


@given(st.uuids().map(str), each)
def test_another_way_is_another_shape(key: str, said: list[tuple[str, str, int]]) -> None:
    topic, words, _ = said[0]
    turns = [
        only(sent(guest(0, key, topic, turn), along("my diploma", words))).letter.body
        for turn in range(3)
    ]
    assert len(set(turns)) == 3
    assert len({tuple(words_of(body)[:3]) for body in turns}) >= 2
    for body in turns:
        assert 25 <= len(body.split()) <= 90
        assert "find enclosed" not in body


def test_a_letter_does_not_change_when_another_one_gets_a_sample() -> None:
    before = drafts([guest(0), guest(1), guest(2)])
    after = drafts([guest(0), sent(guest(1), along("my diploma")), guest(2)])
    assert [one.letter for one in before[::2]] == [one.letter for one in after[::2]]


def test_a_files_name_offers_a_title() -> None:
    offered = {
        "welding_diploma.PDF": "Welding diploma",
        "my-route-plan.pdf": "My route plan",
        "Plan 2026-11.pdf": "Plan 2026-11",
        ".pdf": ".pdf",
        "a\nb\u202ec.png": "A b c",
    }
    assert {name: title_from(name) for name in offered} == offered
    assert len(title_from("x" * 300 + ".pdf")) == 80


def test_a_sample_that_was_named_is_not_named_again() -> None:
    said = along("my capstone report", "she asked about my capstone report")
    for key in range(20):
        body = only(sent(guest(0, str(key), "the night shift"), said)).letter.body
        assert body.count("my capstone report") == 1
        assert "it" in words_of(body.partition("my capstone report")[2])
    several = along("my drawings", "she asked about my drawings")
    assert "them" in words_of(only(sent(guest(0, "k"), several)).letter.body)
    both = sent(guest(0, "k"), said, along("my diploma", "", "other"))
    assert "my capstone report and my diploma" in only(both).letter.body
