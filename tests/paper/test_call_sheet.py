"""The sheet for a call on paper: one page, large, whole, and room to write."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from afterword.domain.calling import Variant
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.paper.call_sheet import NOTES, render_call_sheet
from afterword.paper.formats import FORMATS, MM
from tests.domain.calls import FIRST, SARAH, THIRD, sheet
from tests.paper.samples import printed


def words_of(pdf: bytes) -> str:
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("language", ["en_CA", "fr_CA", "fr_FR"])
@pytest.mark.parametrize("key", ["letter", "a4"])
def test_one_page_holds_all_of_it_and_room_for_notes(language: str, key: str) -> None:
    said = sheet(THIRD, language)
    pdf = render_call_sheet(said, FORMATS[key])
    text = words_of(pdf).replace(" ", "")
    wanted = [said.ask_for, said.phone, said.when, said.advice, said.labels["smile"], *said.avoid]
    wanted += [move for one in Variant for move in said.scripts[one].moves]
    for one in (*wanted, *said.outcomes, *said.outcomes_with_day):
        assert "".join(one.split()) in "".join(text.split())
    format = FORMATS[key]
    found = printed(pdf)
    free = [one for one in found if one.baseline > format.height - 15 - NOTES]
    assert {one.text.strip() for one in free} <= {"Notes", *said.outcomes, *said.outcomes_with_day}


def test_what_is_said_first_is_large() -> None:
    found = printed(render_call_sheet(sheet(), FORMATS["letter"]))
    first = [one for one in found if "Ms. Patel" in one.text or "We met on" in one.text][:2]
    apart = (first[1].baseline - first[0].baseline) * MM
    assert apart >= 14 * 1.2  # points, of type that is read from a desk's length


def test_the_longest_names_leave_the_page_whole() -> None:
    long = Person("p", "c", "Maximiliana " * 16, "", "Director of everything " * 9)
    calling = replace(FIRST, person=long, met=("Somebody with a name " * 9,) * 8)
    pdf = render_call_sheet(sheet(calling), FORMATS["letter"])
    assert "Is there anything that you still need from me?" in words_of(pdf)
    assert max(one.baseline for one in printed(pdf)) <= FORMATS["letter"].height - 15


def test_the_same_words_give_the_same_bytes() -> None:
    assert render_call_sheet(sheet(), FORMATS["a4"]) == render_call_sheet(sheet(), FORMATS["a4"])


def test_letters_no_font_has_are_named() -> None:
    odd = sheet(replace(FIRST, person=replace(SARAH, spoken="𒀀")))
    with pytest.raises(Problem) as refused:
        render_call_sheet(odd, FORMATS["letter"])
    assert (refused.value.code, refused.value.values["characters"]) == ("no-glyph", "𒀀")
