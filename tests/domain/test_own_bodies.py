"""A text of one's own becomes a letter's body, and what can't be filled is named where it is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.fields import LONGEST, Field, Values, Wrong, errors, word_for
from afterword.domain.own_bodies import OwnBody, own_body

VALUES: Values = {
    Field.COMPANY: "Acme Inc.",
    Field.POSITION: "welder",
    Field.NAME: "Sarah Patel",
    Field.DAY: "September 22",
    Field.TOPIC: "It was good to talk with you about your vans.",
    Field.ME: "Amina Haddad",
}
TEXT = """Thank you for seeing me at {company}. {topic} I liked it.

I wrote to Mr. Berg about the {position} job on {interview day}!
Yours, {my name}"""


def _sentences(made: OwnBody) -> list[tuple[str, str]]:
    return [(one.role, made.body[one.start : one.end]) for one in made.sentences]


def test_fields_are_filled_and_sentences_told_apart() -> None:
    made = own_body(TEXT, VALUES)
    assert _sentences(made) == [
        ("own-1", "Thank you for seeing me at Acme Inc."),
        ("own-2", "It was good to talk with you about your vans."),
        ("own-3", "I liked it."),
        ("own-4", "I wrote to Mr. Berg about the welder job on September 22!"),
        ("own-5", "Yours, Amina Haddad"),
    ]
    assert made.body.count("\n\n") == 1
    assert made.body.endswith("September 22!\nYours, Amina Haddad")
    assert made.errors == ()


def test_without_a_topic_its_sentence_is_left_out_and_no_other_changes_its_number() -> None:
    made = own_body(TEXT, {**VALUES, Field.TOPIC: ""}, {"own-3": "I liked the tour."})
    assert "Acme Inc. I liked the tour.\n\n" in made.body
    assert [role for role, _ in _sentences(made)] == ["own-1", "own-3", "own-4", "own-5"]
    assert made.errors == ()
    assert own_body("{topic}.\n\n{topic}", {}).body == ""


@pytest.mark.parametrize(
    ("typed", "value", "said"),
    [
        ("le poste de {poste}", "aide-cuisinier", "le poste d’aide-cuisinier"),
        ("le poste d’{poste}", "commis", "le poste de commis"),
        ("le poste d'{poste}", "éducatrice", "le poste d’éducatrice"),
        ("le poste d’{poste}", "hôtesse", "le poste d’hôtesse"),
        ("le monde {poste}", "actuel", "le monde actuel"),
    ],
)
def test_french_de_is_written_as_the_value_wants_it(typed: str, value: str, said: str) -> None:
    assert own_body(typed, {Field.POSITION: value}).body == said


def test_a_name_with_full_stops_changes_no_number() -> None:
    edits = {"own-2": "We met by chance."}
    for name in ("Acme", "A. B. Ltd. Co. Inc."):
        made = own_body("I like {company}. We met. Thanks.", {Field.COMPANY: name}, edits)
        assert made.body == f"I like {name.removesuffix('.')}. We met by chance. Thanks."


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("{Company}", Field.COMPANY),
        ("{entreprise}", Field.COMPANY),
        ("{ jour de l'entrevue }", Field.DAY),
        ("{my_name}", Field.ME),
        ("{SON NOM}", Field.NAME),
        *((word_for(field, language), field) for field in Field for language in ("en_CA", "fr_CA")),
    ],
)
def test_words_of_both_languages_are_understood_in_any_case(word: str, field: Field) -> None:
    made = own_body(word, {field: "Something known"})
    assert (made.body, made.errors) == ("Something known", ())


@pytest.mark.parametrize(
    ("text", "wrong", "words", "place", "meant"),
    [
        ("Hi.\nI like {compny}.", Wrong.UNKNOWN, "{compny}", (2, 8), "company"),
        ("J’aime {entreprize}.", Wrong.UNKNOWN, "{entreprize}", (1, 8), "entreprise"),
        ("I like {zebra}.", Wrong.UNKNOWN, "{zebra}", (1, 8), ""),
        ("I like {}.", Wrong.UNKNOWN, "{}", (1, 8), ""),
        ("I like {company\nso much.", Wrong.UNCLOSED, "{company", (1, 8), ""),
        ("I like company}.", Wrong.UNOPENED, "}", (1, 15), ""),
        ("I wrote to {their role}.", Wrong.NO_VALUE, "{their role}", (1, 12), ""),
        ("I liked {topic}", Wrong.INSIDE, "{topic}", (1, 9), ""),
        ("{topic}, I think.", Wrong.INSIDE, "{topic}", (1, 1), ""),
    ],
)
def test_an_error_is_named_where_it_stands_and_nothing_typed_is_lost(
    text: str, wrong: Wrong, words: str, place: tuple[int, int], meant: str
) -> None:
    made = own_body(text, VALUES)
    (error,) = made.errors
    assert (error.wrong, error.words, error.meant) == (wrong, words, meant)
    assert (error.line, error.column) == place
    assert text[error.start : error.end] == words
    marked = [
        made.body[one.start :][slice(*span)] for one in made.sentences for span in one.changed
    ]
    assert marked == ([] if wrong is Wrong.INSIDE else [words])


def test_braces_that_are_meant_are_typed_twice_and_nested_ones_are_taken_for_nothing() -> None:
    made = own_body("A {{set}} of {{company}} and {{{company}}}.", VALUES)
    assert (made.body, made.errors) == ("A {set} of {company} and {Acme Inc.}.", ())
    nested = own_body("{company{position}}", VALUES)
    assert nested.body == "{companywelder}"
    assert [one.wrong for one in nested.errors] == [Wrong.UNCLOSED, Wrong.UNOPENED]


def test_a_sentence_written_anew_has_no_error_unless_it_still_stands_there() -> None:
    text = "I like {compny}. Bye {nobody}."
    assert len(own_body(text, VALUES, {"own-1": "I really like {compny}."}).errors) == 2
    (left,) = own_body(text, VALUES, {"own-1": "I like Acme."}).errors
    assert left.words == "{nobody}"
    assert own_body(text, VALUES, {"own-1": "I like Acme.", "own-2": ""}).body == "I like Acme."


def test_spaces_that_hold_words_together_stay_in_the_text_and_in_what_fills_it() -> None:
    position = "«\u00a0Cook\u00a0»"
    said = "Vous avez dit «\u00a0Ça va\u202f?\u00a0» et «\u00a0non.\u00a0» à l’art.\u00a05."
    text = f"{said} Poste {{poste}}\u202f!"
    made = own_body(text, {Field.POSITION: position})
    assert made.body == text.replace("{poste}", position)
    assert len(made.sentences) == 4
    assert made.sentences[-1].end - made.sentences[-1].start == len(f"Poste {position}\u202f!")


def test_each_error_of_a_long_line_goes_with_its_own_sentence() -> None:
    text = "I like {nobody}. " * 300
    made = own_body(text, VALUES, {"own-2": "I like it.", "own-300": "So it is."})
    length = len(text) // 300
    assert [one.start // length for one in made.errors] == [0, *range(2, 299)]


def test_a_text_too_long_is_named_and_its_beginning_shown() -> None:
    made = own_body("word " * LONGEST, VALUES)
    (error,) = made.errors
    assert (error.wrong, error.start) == (Wrong.TOO_LONG, LONGEST)
    assert len(made.body) <= LONGEST
    assert errors("word " * LONGEST)[0] == error


_TYPED = st.text(
    st.sampled_from([*"ab.!? \n\t\r{}<>&%$\\\0\x85\u2028\u202e\u05d0\ue000é😀"])
    | st.characters(exclude_categories=("Cs",)),
    max_size=80,
)


@given(st.lists(_TYPED | st.sampled_from(["{topic}", "{{", "}}", "{company}", "\n\n"])), _TYPED)
def test_whatever_is_typed_the_body_is_whole(typed: list[str], name: str) -> None:
    text = "".join(typed)
    made = own_body(text, {Field.COMPANY: name})
    for one, after in pairwise(made.sentences):
        assert made.body[one.end : after.start] in {" ", "\n", "\n\n"}
    assert all(made.body[one.start : one.end].strip() for one in made.sentences)
    assert [made.body] == [made.body[: one.end] for one in made.sentences[-1:]] or not made.body
    for error in made.errors:
        assert text[error.start : error.end] == error.words
    if not made.errors and "{{" not in text and "}}" not in text and not {"{", "}"} & set(name):
        assert not {"{", "}"} & set(made.body)
