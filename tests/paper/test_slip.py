"""The reminder on its sheet: in the top third, whole, and always the same."""

import io

import pytest
from pypdf import PdfReader

from afterword.domain.problems import Problem
from afterword.paper.formats import FORMATS
from afterword.paper.slip import Slip, render_slip
from tests.paper.samples import printed

SHORT = "Reminder: Lakeside Logistics\n\nTo post by Tuesday: to Sarah Patel.\n\nWell done."


def slip(text: str = SHORT) -> Slip:
    return Slip("Reminder", text, "en-CA")


@pytest.mark.parametrize("key", ["letter", "a4"])
@pytest.mark.parametrize("lines", [3, 12, 15])
def test_it_stands_in_the_top_third(key: str, lines: int) -> None:
    format = FORMATS[key]
    text = "\n".join(["To post by Tuesday, 24 November: to Sarah Patel."] * lines)
    found = printed(render_slip(slip(text), format))
    assert len(found) == lines
    assert all(15 <= one.baseline < format.height / 3 - 5 for one in found)
    assert {round(one.x, 2) for one in found} == {15.0}


def test_a_long_one_takes_more_of_the_sheet_and_loses_nothing() -> None:
    text = "\n".join(f"Phone of person {number}: 905-555-0142" for number in range(30))
    (page,) = PdfReader(io.BytesIO(render_slip(slip(text), FORMATS["letter"]))).pages
    assert page.extract_text().count("Phone of") == 30


def test_the_same_words_give_the_same_bytes() -> None:
    assert render_slip(slip(), FORMATS["a4"]) == render_slip(slip(), FORMATS["a4"])


def test_letters_no_font_has_are_named() -> None:
    with pytest.raises(Problem) as refused:
        render_slip(slip("To post to 李"), FORMATS["letter"])
    assert (refused.value.code, refused.value.values["characters"]) == ("no-glyph", "李")
