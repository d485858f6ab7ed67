"""Fields in what was changed on the page: filled, followed, and named where they can't be."""

from dataclasses import replace

import pytest

from afterword import resources
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.summaries import Known
from afterword.domain.wording.shapes import OTHERS
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import choices, drafting
from afterword.stories.own_parts import as_typed, is_left_open
from tests.stories.pages import TODAY, panel


def _drafts(page: Answers) -> tuple[Draft, ...]:
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, Known(), phrases, NoSpeller(), TODAY)


def _edited(page: Answers, role: str, words: str) -> Draft:
    letter = _drafts(page)[0].letter.id
    return _drafts(choices.with_edit(page, letter, role, words))[0]


def _said(draft: Draft, role: str) -> str:
    (one,) = (one for one in draft.sentences if one.role == role)
    return draft.letter.body[one.start : one.end]


@pytest.mark.parametrize("role", ["thanks", "topic"])
def test_a_field_in_a_sentence_changed_on_the_page_is_filled_and_follows(role: str) -> None:
    page = panel()
    letter = page.people[0].letter_id
    page = choices.with_edit(page, letter, role, "I like {company} and {{this}} {entreprise}.")
    draft = _drafts(page)[0]
    assert _said(draft, role) == "I like Lakeside Logistics and {this} Lakeside Logistics."
    assert draft.errors == ()
    assert not is_left_open(draft.letter)
    said = [_said(draft, one.role) for one in draft.sentences]
    assert " ".join(draft.letter.body.split()) == " ".join(said)
    moved = _drafts(replace(page, company="Acme"))[0]
    assert _said(moved, role) == "I like Acme and {this} Acme."
    assert as_typed(draft, role, "") == "I like {company} and {{this}} {entreprise}."


@pytest.mark.parametrize("role", ["thanks", "topic", "salutation", "close", "signature"])
@pytest.mark.parametrize(
    ("typed", "words"), [("{compny}", "{compny}"), ("{company", "{company"), ("a}", "}")]
)
def test_what_is_no_field_is_named_and_holds_the_letter_back(
    role: str, typed: str, words: str
) -> None:
    draft = _edited(panel(), role, f"I like {typed}")
    (error,) = draft.errors
    assert (error.words, error.role) == (words, role)
    assert is_left_open(draft.letter)
    assert typed in f"{draft.letter}"


def test_a_greeting_an_ending_and_a_subject_are_filled_too() -> None:
    page = panel(language="fr_CA")
    assert _edited(page, "subject", "Objet : {entreprise}").letter.subject.endswith("Logistics")
    assert _edited(page, "salutation", "Bonjour {son nom},").letter.salutation.endswith("Patel,")
    named = _edited(page, "signature", "{mon nom}\n{{cariste}}").letter.signature
    assert named == "Amina Haddad\n{cariste}"
    (error,) = _edited(page, "close", "{mon travail}").errors
    assert error.wrong == "no-value"


@pytest.mark.parametrize("together", ["", EVERYBODY])
def test_a_sentence_of_ones_own_text_is_filled_where_it_is_changed(together: str) -> None:
    page = panel(together=together)
    letter = _drafts(page)[0].letter.id
    page = choices.with_own_text(page, letter, "I like {compny}. Bye.")
    assert [one.role for one in _drafts(page)[0].errors] == ["own-1"]
    page = choices.with_edit(page, letter, "own-1", "I like {company}.")
    draft = _drafts(page)[0]
    assert (draft.letter.body, draft.errors) == ("I like Lakeside Logistics. Bye.", ())
    page = choices.with_edit(page, letter, "own-2", "{compny} {{x}} {their role}")
    draft = _drafts(page)[0]
    assert "{compny} {x} " in draft.letter.body
    assert draft.errors[0].role == "own-2"
    assert is_left_open(draft.letter)


def test_what_asks_the_head_to_thank_the_others_is_filled_behind_ones_own_text() -> None:
    page = panel()
    page = choices.with_together(page, page.people[0].letter_id)
    letter = _drafts(page)[0].letter.id
    page = choices.with_own_text(page, letter, "Thank you.")
    page = choices.with_edit(page, letter, OTHERS, "Thank all of {company}. {nobody}")
    draft = _drafts(page)[0]
    assert _said(draft, OTHERS) == "Thank all of Lakeside Logistics. {nobody}"
    assert [one.words for one in draft.errors] == ["{nobody}"]


def test_a_whole_sentence_is_never_put_inside_another_nor_into_itself() -> None:
    inside = _edited(panel(), "thanks", "I liked {topic} a lot.")
    assert [one.wrong for one in inside.errors] == ["inside"]
    itself = _edited(panel(), "topic", "{topic}")
    assert [one.wrong for one in itself.errors] == ["no-value"]
    behind = _edited(panel(), "thanks", "Thanks. {topic}")
    assert behind.errors == ()
    assert "warehouse system" in _said(behind, "thanks")


def test_plain_braces_that_stand_in_a_letter_are_typed_twice_where_it_is_changed() -> None:
    draft = _drafts(panel())[0]
    offered = as_typed(draft, "thanks", "I like your {new} vans.")
    assert offered == "I like your {{new}} vans."
    again = _edited(panel(), "thanks", offered)
    assert (again.errors, _said(again, "thanks")) == ((), "I like your {new} vans.")
    open_text = _edited(panel(), "own-text", "{{x}} {compny}")
    (one,) = open_text.sentences
    words = open_text.letter.body
    assert as_typed(open_text, one.role, words, one.changed) == "{{x}} {compny}"
