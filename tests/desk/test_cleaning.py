"""Characters that no file can hold are taken out; all others are kept as typed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from afterword.desk.cleaning import clean_text, cleaned
from afterword.desk.desk import Desk
from afterword.domain.applications import Meeting
from afterword.domain.changes import added, removed
from afterword.domain.people import Company
from tests.store.boards import all_added, card, letter

HALF = "\ud83d"


def test_what_cannot_be_kept_is_taken_out_before_memory_and_file_differ(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme", people=(f"A\0da{HALF}",))))
    assert desk.cards["acme"].people == ("Ada",)
    desk.commit("Company", [added(Company("c", f"\0{HALF}Łukasz 🙂"))])
    assert desk.known().companies[0].name == "Łukasz 🙂"
    desk.undo()
    desk.redo()
    assert desk.known().companies[0].name == "Łukasz 🙂"


def test_edited_sentences_are_cleaned_too(desk: Desk) -> None:
    note = letter("acme")
    dirty = replace(note, edits=(("thanks", f"So{HALF} long"),))
    assert cleaned(added(dirty)).after == replace(note, edits=(("thanks", "So long"),))


def test_what_is_clean_already_is_the_very_same() -> None:
    for change in (added(letter("acme")), removed(Meeting("m", "i", "p", "tea\0"))):
        assert cleaned(change) is change


@given(st.text())
def test_a_clean_text_can_be_stored_and_loses_nothing_else(text: str) -> None:
    clean = clean_text(text)
    clean.encode()
    assert clean == "".join(c for c in text if c != "\0" and not "\ud800" <= c <= "\udfff")
