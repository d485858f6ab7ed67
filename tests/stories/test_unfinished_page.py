"""The unfinished page survives as text, and damaged text is no page at all."""

import json
from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.answers import AnswerSaid, PersonMet
from afterword.domain.moments import Moment
from afterword.stories.unfinished_page import (
    all_from_json,
    all_to_json,
    from_json,
    has_words,
    to_json,
)
from tests.stories.pages import TODAY, ZONE, panel

FULL = panel(
    when=Moment(TODAY, time(9, 30), ZONE),
    end=Moment(TODAY, time(10), ZONE),
    answer=AnswerSaid.WORDS,
    answer_day=date(2026, 12, 1),
    answer_words="d’ici le 1er décembre",
    people=(PersonMet("Zoé 山田", "l’équipe", turn=3, edits=(("topic", "Eh bien."),)), PersonMet()),
    uid="u",
    revision=4,
    company_guessed=True,
    together="everybody",
    together_turn=2,
    together_edits=(("thanks", "Thank you all."),),
)


def test_a_page_comes_back_as_it_was() -> None:
    assert from_json(to_json(FULL)) == FULL
    assert from_json(to_json(panel())) is not None


def test_a_page_kept_before_there_was_one_letter_for_all_has_a_letter_each() -> None:
    fields = json.loads(to_json(FULL))
    for name in ("together", "together_turn", "together_edits"):
        del fields[name]
    page = from_json(json.dumps(fields))
    assert page == replace(FULL, together="", together_turn=0, together_edits=())


@given(st.text())
def test_other_text_is_no_page(text: str) -> None:
    assert from_json(text) is None


@given(st.data())
def test_a_damaged_field_is_no_page_or_a_whole_one(data: st.DataObject) -> None:
    fields = json.loads(to_json(FULL))
    name = data.draw(st.sampled_from(sorted(fields)))
    fields[name] = data.draw(st.none() | st.integers() | st.lists(st.text()) | st.text())
    page = from_json(json.dumps(fields))
    assert page is None or from_json(to_json(page)) == page


def test_cut_off_text_is_no_page() -> None:
    text = to_json(FULL)
    assert all(from_json(text[:end]) is None for end in range(0, len(text), 7))


def test_only_words_of_this_interview_are_worth_keeping() -> None:
    empty = replace(panel(), company="", position="", people=(PersonMet(),))
    assert not has_words(empty)
    assert has_words(replace(empty, people=(PersonMet(topic="ovens"),)))


def test_pages_set_aside_are_read_again_without_the_damaged_ones() -> None:
    pages = [panel(company="First"), panel()]
    text = all_to_json(pages)
    assert all_from_json(text) == pages
    assert all_from_json(text.replace('company\\": \\"First', "", 1)) == pages[1:]
    assert all_to_json([]) == ""
    for damaged in ("", "{", "{}", "[7]", "null", text[:-3]):
        assert all_from_json(damaged) == []
