"""The reminder on its sheet: in the top third, whole, and always the same."""

import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader

from afterword.domain.problems import Problem
from afterword.paper.formats import FORMATS, MM
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


@pytest.mark.parametrize("key", ["letter", "a4"])
def test_nothing_is_printed_below_the_sheet_however_much_there_is_to_say(key: str) -> None:
    format = FORMATS[key]
    found = printed(render_slip(slip("\n\n".join(["To Sarah Patel."] * 70)), format))
    assert max(one.baseline for one in found) <= format.height - 15


def test_the_same_words_give_the_same_bytes() -> None:
    assert render_slip(slip(), FORMATS["a4"]) == render_slip(slip(), FORMATS["a4"])


def test_letters_no_font_has_are_named() -> None:
    with pytest.raises(Problem) as refused:
        render_slip(slip("To post to 𒀀"), FORMATS["letter"])
    assert (refused.value.code, refused.value.values["characters"]) == ("no-glyph", "𒀀")


def dashes(pdf: bytes) -> list[tuple[float, float, float]]:
    """Return (left, right, distance from the top) of each line drawn, in millimetres."""
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    contents = page.get_contents()
    assert contents is not None
    found = re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", contents.get_data().decode())
    high = float(page.mediabox.height)
    lines = [[float(one) for one in line] for line in found]
    assert all(start == end for _, start, _, end in lines)
    return [(left / MM, right / MM, (high - y) / MM) for left, y, right, _ in lines]


@pytest.mark.parametrize("key", ["letter", "a4"])
def test_the_line_to_cut_along_is_dashed_and_spans_the_sheet(key: str) -> None:
    format = FORMATS[key]
    found = dashes(render_slip(slip(), format))
    assert {round(y, 2) for _, _, y in found} == {round(format.height / 3, 2)}
    assert found[0][0] == 0
    assert format.width - 3 < max(right for _, right, _ in found) <= format.width + 0.01
    assert all(after[0] - before[1] > 1.5 for before, after in pairwise(found))
