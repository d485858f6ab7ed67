"""Lines hold all the words, stay inside the margins and lead back to the text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.paper.fonts import face
from afterword.paper.formats import MM
from afterword.paper.layout import Layout
from afterword.paper.letter import lay_out
from afterword.paper.text import clean
from tests.paper.samples import LETTER, SARAH, letter, of_words

WORDS = st.text(
    st.one_of(st.sampled_from("  \n\naeinorst-–/fTyV.,’"), st.characters(codec="utf-8")),
    max_size=400,
)


def body_text(layout: Layout) -> str:
    return " ".join(line.text for line in layout.lines if line.part == "body")


@given(WORDS)
@settings(deadline=None)
def test_no_word_is_lost_and_nothing_leaves_the_margins(body: str) -> None:
    layout = lay_out(letter(body=body), LETTER)
    shown = clean(body).text.replace("\n", "").replace(" ", "")
    assert body_text(layout).replace(" ", "") == shown
    for line in layout.lines:
        assert line.x >= 25.4
        assert line.x + line.width <= 215.9 - 25.4 + 0.01
        assert 25.4 < line.baseline < 279.4 - 25.4


@given(WORDS)
@settings(deadline=None)
def test_each_line_knows_which_part_of_the_body_it_shows(body: str) -> None:
    layout = lay_out(letter(body=body), LETTER)
    end = 0
    for line in layout.lines:
        if line.part == "body":
            assert end <= line.start < line.end <= len(body)
            assert clean(body[line.start : line.end]).text == line.text
            end = line.end


def test_words_break_at_spaces_and_hyphens_and_numbers_stay_whole() -> None:
    body = ("A well-thought-out plan " * 20) + "call 905-555-0142"
    lines = [line.text for line in lay_out(letter(body=body), LETTER).lines if line.part == "body"]
    assert len(lines) > 3
    assert all(line.endswith(("plan", "A", "well-", "thought-", "out", "0142")) for line in lines)


def test_a_word_wider_than_the_page_is_broken_without_a_hyphen() -> None:
    lines = [line for line in lay_out(letter(body="x" * 300), LETTER).lines if line.part == "body"]
    assert "".join(line.text for line in lines) == "x" * 300
    assert not any(line.spaced for line in lines[:-1])


def test_a_click_finds_its_word_and_a_tint_stands_under_it() -> None:
    layout = lay_out(SARAH, LETTER)
    start = SARAH.body.index("new warehouse system")
    [box] = layout.boxes(start, start + 3)
    middle = box.y + box.height / 2
    assert layout.index_at(0, box.x + 0.1, middle) == start
    assert layout.index_at(0, box.x + box.width - 0.1, middle) == start + 2
    assert layout.index_at(0, box.x, 10.0) is None
    drawn = face(layout.face).edges("new", layout.size)[-1] / MM
    assert box.width == pytest.approx(drawn, abs=0.05)


def test_a_tint_over_a_line_end_has_a_box_on_either_line() -> None:
    layout = lay_out(SARAH, LETTER)
    boxes = list(layout.boxes(0, len(SARAH.body)))
    body = [line for line in layout.lines if line.part == "body"]
    assert [box.width for box in boxes] == pytest.approx([line.width for line in body])


def test_places_point_into_the_text_as_it_was_typed() -> None:
    body = "Thank\x00 you, Nguye\u0302\u0303n!\r\nGood   day."
    layout = lay_out(letter(body=body), LETTER)
    first, second = (line for line in layout.lines if line.part == "body")
    assert first.text == "Thank you, Nguyễn!"
    assert first.x_of(body.index("n!")) == pytest.approx(
        first.x + face(layout.face).edges("Thank you, Nguyễ", 11)[-1] / MM, abs=0.1
    )
    assert body[second.start : second.end] == "Good   day."


@pytest.mark.parametrize("body", ["x" * 100_000, of_words(15_000, 40), "a\n" * 20_000])
def test_a_huge_text_is_laid_out_in_time(body: str) -> None:
    began = time.process_time()
    assert body_text(lay_out(letter(body=body), LETTER))
    assert time.process_time() - began < 5
