"""The parts of a thank-you letter."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from afterword.domain.letters import LetterKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_panel
from tests.wording.panels import bodies, drafts, guest, panel, words_of
from tests.wording.reader import english

TOPIC = "their move to the new warehouse system"
SENTENCE = "It was good to talk with you about your move to the new warehouse system."


def test_every_part_stands_where_it_belongs() -> None:
    (draft,) = drafts([guest(0, topic=TOPIC)])
    letter = draft.letter
    assert letter.kind is LetterKind.THANK_YOU
    assert letter.sender_block == "Amina Haddad\n41 Birch Crescent, Hamilton ON"
    assert letter.date_line == "November 22, 2026"
    assert letter.inside_address.splitlines() == [
        "Sarah Patel",
        "Warehouse Manager",
        "Lakeside Logistics",
        "12 Dock Road",
        "Hamilton ON  L8P 2T4",
    ]
    assert letter.salutation == "Dear Sarah Patel:"
    assert (letter.close, letter.signature) == ("Sincerely,", "Amina Haddad")
    assert SENTENCE in letter.body


@pytest.mark.parametrize("turn", range(18))
def test_each_shape_names_the_day_and_the_position_and_never_today(turn: int) -> None:
    (body,) = bodies([guest(0, "k", TOPIC, turn)])
    assert "September 22" in body
    assert "today" not in words_of(body)
    assert not set("[]{}<>") & set(body)
    assert "warehouse coordinator position" in body or "the job" in body or "this job" in body


@pytest.mark.parametrize("turn", range(18))
def test_spans_are_the_sentences_of_the_body_in_order(turn: int) -> None:
    (draft,) = drafts([guest(0, "k", TOPIC, turn)])
    body = draft.letter.body
    said = [body[one.start : one.end] for one in draft.sentences]
    assert "".join(said).replace(" ", "") == "".join(body.split())
    topic = next(one for one in draft.sentences if one.role == "topic")
    assert body[topic.start : topic.end] == SENTENCE
    assert [SENTENCE[start:end] for start, end in topic.changed] == ["your"]


@pytest.mark.parametrize("role", ["thanks", "topic", "interest", "offer", "ending"])
@pytest.mark.parametrize("turn", range(18))
def test_an_edited_sentence_stays_word_for_word_in_every_shape(role: str, turn: int) -> None:
    own = "These are my very own words, said once."
    (draft,) = drafts([guest(0, "k", TOPIC, turn, ((role, own),))])
    assert draft.letter.body.count(own) == 1
    assert draft.letter.edits == ((role, own),)


def test_a_sentence_taken_out_stays_out() -> None:
    (draft,) = drafts([guest(0, "k", TOPIC, edits=(("topic", ""),))])
    assert SENTENCE not in draft.letter.body
    assert "topic" not in {one.role for one in draft.sentences}


@pytest.mark.parametrize("topic", ["", TOPIC, "how they train new people"])
def test_a_second_letter_to_a_person_repeats_no_sentence(topic: str) -> None:
    earlier: tuple[str, ...] = ()
    for _ in range(3):
        (draft,) = drafts([guest(0, "k", topic, earlier=earlier)])
        body = draft.letter.body
        for one in draft.sentences:
            assert not any(body[one.start : one.end] in before for before in earlier)
        earlier = (*earlier, body)


def test_a_topic_that_is_a_question_is_not_printed() -> None:
    (without,) = bodies([guest(0, "k")])
    (asked,) = bodies([guest(0, "k", "why did i come to Canada")])
    assert asked == without


def test_a_long_topic_leaves_out_what_can_be_spared() -> None:
    topic = "how " + "they plan the night shift and the day shift and the long weekend " * 2
    for turn in range(18):
        (body,) = bodies([guest(0, "k", topic.strip(), turn)])
        assert len(body.split()) <= 75


def test_a_company_with_its_own_full_stop_gets_no_second_one() -> None:
    for turn in range(18):
        (body,) = bodies([guest(0, "k", turn=turn)], company="Lakeside Inc.")
        assert ".." not in body


@pytest.mark.parametrize("turn", range(18))
def test_an_interview_of_another_year_is_dated_with_its_year(turn: int) -> None:
    later = replace(panel([guest(0, "k", TOPIC, turn)]), written=date(2027, 1, 4))
    (draft,) = thank_panel(later, english(), NoSpeller())
    assert re.search(r"September 22, 2026(?:[.,]| and )", draft.letter.body)


@pytest.mark.parametrize("turn", range(18))
def test_thanks_are_not_said_twice_in_a_row(turn: int) -> None:
    (body,) = bodies([guest(0, "k", "how they train new people", turn)])
    sentences = re.split(r"(?<=[.!?])\s+", body)
    thankful = [bool(re.search(r"\bthank", sentence, re.IGNORECASE)) for sentence in sentences]
    assert thankful[0] or thankful[1] or thankful[2]
    assert not any(one and other for one, other in pairwise(thankful))


def test_their_own_sentence_keeps_its_mark() -> None:
    (body,) = bodies([guest(0, topic="you made me feel welcome!")])
    assert "You made me feel welcome! " in body.replace("\n", " ")
