"""A text of one's own in a letter of the page: filled, changed in place, kept, given up again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import resources
from afterword.domain.answers import Answers
from afterword.domain.fields import Field
from afterword.domain.letters import Draft
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.summaries import Known
from afterword.domain.wording.spelling import NoSpeller
from afterword.paper.fonts import missing_characters
from afterword.paper.letter import lay_out_on, render_laid_out
from afterword.stories import choices, drafting, own_texts
from afterword.stories.own_parts import has_own_body, is_left_open
from tests.stories.pages import TODAY, panel

TEXT = "Thank you for seeing me at {company}. {topic}\n\nI want the {position} job. Bye."


def _drafts(page: Answers) -> tuple[Draft, ...]:
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, Known(), phrases, NoSpeller(), TODAY)


def _with(page: Answers, text: str) -> Answers:
    return choices.with_own_text(page, page.people[0].letter_id, text)


def test_it_stands_in_one_letter_and_follows_what_is_typed_on_the_page() -> None:
    page = panel()
    plain, own = _drafts(page), _drafts(_with(page, TEXT))
    assert own[1:] == plain[1:]
    assert has_own_body(own[0])
    assert not has_own_body(plain[0])
    assert own[0].letter.body.startswith(f"Thank you for seeing me at {page.company}. ")
    for part in ("salutation", "close", "signature", "inside_address"):
        assert getattr(own[0].letter, part) == getattr(plain[0].letter, part)
    moved = _drafts(replace(_with(page, TEXT), company="Acme Inc.", position="Night nurse"))
    assert moved[0].letter.body.startswith("Thank you for seeing me at Acme Inc. ")
    assert "I want the night nurse job." in moved[0].letter.body


def test_an_english_position_in_french_is_a_field_again_in_a_text_made_of_the_letter() -> None:
    page = panel(language="fr_CA")
    (draft, *_) = _drafts(page)
    assert "Warehouse coordinator" in draft.letter.body
    text = own_texts.text_of(draft)
    assert "Warehouse" not in text
    assert _drafts(_with(page, text))[0].letter.body == draft.letter.body


def test_a_sentence_changed_in_it_stays_and_the_suggested_letter_comes_back_whole() -> None:
    page = panel()
    letter = page.people[0].letter_id
    edited = choices.with_edit(page, letter, "thanks", "Many thanks!")
    own = choices.with_edit(_with(edited, TEXT), letter, "own-3", "I want to work.")
    body = _drafts(replace(own, position="Cook"))[0].letter.body
    assert body.endswith("\n\nI want to work. Bye.")
    assert "Many thanks!" not in body
    again = choices.without_edit(own, letter, "own-3")
    assert "I want to work" not in _drafts(again)[0].letter.body
    assert _drafts(choices.without_own_text(own, letter)) == _drafts(edited)
    other = _with(own, "Another. One. Two.")
    assert _drafts(other)[0].letter.body == "Another. One. Two."


def test_it_outlives_another_language_and_says_its_day_in_it() -> None:
    page = _with(panel(), "Merci pour l’entrevue du {jour de l’entrevue}.")
    french = _drafts(choices.with_language(page, "fr_CA"))[0].letter
    assert french.body.startswith("Merci pour l’entrevue du ")
    assert "du November 22." in _drafts(page)[0].letter.body
    assert "du 22 novembre." in french.body


def test_what_cannot_be_filled_is_named_and_the_letter_is_left_open() -> None:
    own = _drafts(_with(panel(), "I like {compny}."))[0]
    assert [one.words for one in own.errors] == ["{compny}"]
    assert is_left_open(own.letter)
    fine = _drafts(_with(panel(), TEXT))[0]
    assert not fine.errors
    assert not is_left_open(fine.letter)
    assert not is_left_open(_drafts(_with(panel(), "A {{set}} of things."))[0].letter)


def test_a_letter_becomes_a_text_that_says_the_same_of_its_own_person() -> None:
    page = panel()
    for draft, met in zip(_drafts(page), page.people, strict=True):
        text = own_texts.text_of(draft)
        assert page.company not in text
        again = choices.with_own_text(page, met.letter_id, text)
        found = next(one for one in _drafts(again) if one.letter.id == met.letter_id)
        assert (found.letter.body, found.errors) == (draft.letter.body, ())


def test_a_letter_of_ones_own_is_kept_with_its_fields_and_its_changed_sentences() -> None:
    page = _with(panel(), TEXT)
    letter = page.people[0].letter_id
    words = f"I want to work at {page.company} {{soon}}."
    edited = choices.with_edit(page, letter, "own-3", words)
    assert own_texts.text_of(_drafts(page)[0]) == TEXT
    kept = own_texts.text_of(_drafts(edited)[0])
    assert kept == TEXT.replace(
        "I want the {position} job.", "I want to work at {company} {{soon}}."
    )


def test_kept_once_it_is_changed_and_deleted() -> None:
    new = own_texts.new_text(OwnTextKind.SNIPPET, " After\na tour ", "Thank you.")
    assert new.name == "After a tour"
    assert own_texts.kept(None, replace(new, name=" ", text="\n")) == []
    assert [one.after for one in own_texts.kept(None, new)] == [new]
    assert own_texts.kept(new, replace(new, name=" After a tour")) == []
    assert [one.before for one in own_texts.deleted(new)] == [new]
    letter = OwnText("b", OwnTextKind.LETTER, "b", "")
    assert own_texts.of_kind([new, letter], OwnTextKind.LETTER) == [letter]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("At Acme we {met}.", "At {company} we {{met}}."),
        ("Acmeville is not Acme.", "Acmeville is not {company}."),
        ("Dear Ms. Patel and Sarah Patel", "Dear {their title and name} and {their name}"),
        ("A. is one letter", "A. is one letter"),
    ],
)
def test_names_become_fields_again_only_where_they_stand_whole(words: str, kept: str) -> None:
    values = {
        Field.COMPANY: "Acme",
        Field.NAME: "Sarah Patel",
        Field.TITLED: "Ms. Patel",
        Field.ME: "A",
    }
    assert own_texts.with_fields(words, values, "en_CA") == kept


_HOSTILE = [
    *("{", "}", "{{", "}}", "{company}", "{topic}", "{company{position}}", "{their role}"),
    *(
        "<b>",
        "&amp;",
        "\0",
        "\r\n",
        "\n\n",
        "\u2028",
        "\u202e",
        "שלום",
        "مرحبا",
        "é",
        "😀",
        "word ",
    ),
    *("%(name)s", "\x85", "\ufeff", "x" * 300, "{" + "y" * 300 + "}", "First. Second! "),
]


@given(st.lists(st.sampled_from(_HOSTILE), max_size=12), st.sampled_from(["A" * 300, "B & <i>{c}"]))
def test_whatever_is_in_a_text_the_page_is_whole(parts: list[str], company: str) -> None:
    page = _with(replace(panel(), company=company), "".join(parts))
    draft = _drafts(page)[0]
    assert draft.letter.body.strip()
    assert dict(draft.letter.edits)["own-text"] == "".join(parts)
    layout = lay_out_on(draft.letter, "letter")
    last = max(layout.lines, key=lambda line: (line.page, line.baseline)).page
    on_last = {line.part for line in layout.lines if line.page == last}
    assert layout.pages == 1 or "body" in on_last
    if not missing_characters(draft.letter):
        assert render_laid_out(draft.letter, layout).startswith(b"%PDF")
