"""Text that runs from right to left, alone and among other text: where each character stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.paper.direction import levels_of, spans_of, visual_order
from afterword.paper.formats import MM
from afterword.paper.layout import Line
from afterword.paper.letter import lay_out
from tests.paper.samples import LETTER, letter

MIXED = st.text(st.sampled_from("abאבج مد12٣ ,.:-+$%()[]é\u05b8"), min_size=1, max_size=40)


def line_of(text: str, part: str = "inside_address") -> Line:
    layout = lay_out(letter(**{part: text}), LETTER)
    return next(line for line in layout.lines if line.part == part)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Sarah Patel", "Sarah Patel"),
        ("אבג", "גבא"),
        ("Dear אבג:", "Dear גבא:"),
        ("Lakeside, אב גד, Hamilton", "Lakeside, דג בא, Hamilton"),
        ("אב 12, גד", "דג ,12 בא"),
        ("אב 905-555", "905-555 בא"),
        ("אב $12.50 גד", "דג $12.50 בא"),
        ("مد 905-555", "555-905 دم"),
        ("אב (Sarah Cohen) גד", "דג (Sarah Cohen) בא"),
        ("Sarah (אב) Cohen", "Sarah (בא) Cohen"),
        ("Sarah Cohen (אב!)", "Sarah Cohen (בא!)"),
        ("אב.", ".בא"),
        ("١٢ مد", "دم ١٢"),
    ],
)
def test_words_stand_in_the_order_that_unicode_asks_for(typed: str, seen: str) -> None:
    levels = levels_of(typed) or [0] * len(typed)
    turned = {"(": ")", ")": "("}
    shown = [
        turned.get(typed[at], typed[at]) if levels[at] % 2 else typed[at]
        for at in visual_order(levels)
    ]
    assert "".join(shown) == seen


def test_a_line_from_right_to_left_stays_at_the_left_margin() -> None:
    line = line_of("שרה כהן")
    assert line.x == 25.4
    assert line.x_of(0) == pytest.approx(line.x + line.width)
    assert line.x_of(0) > line.x_of(4) > line.x


def test_a_hebrew_name_stands_where_it_was_written_in_an_english_line() -> None:
    said = "Lakeside, שרה, Hamilton"
    line = line_of(said)
    [(left, right)] = line.stretches(said.index("ש"), said.index("ה") + 1)
    assert line.x_of(said.index("L")) < left < right < line.x_of(said.index("H"))
    assert line.x_of(said.index("ש")) == pytest.approx(right)
    assert line.x_of(said.index("ה")) < right


def test_numbers_are_read_from_the_left_inside_hebrew() -> None:
    said = "רחוב הרצל 12, תל אביב"
    line = line_of(said)
    one, two = said.index("1"), said.index("2")
    assert line.x_of(one) < line.x_of(two) < line.x_of(0)
    assert line.x_of(said.index("ב", 12)) < line.x_of(one)


def test_a_tint_over_both_directions_covers_just_its_words() -> None:
    said = "I met שרה כהן on Monday."
    layout = lay_out(letter(body=said), LETTER)
    first, last = said.index("t"), said.index("ר") + 1
    boxes = list(layout.boxes(first, last))
    assert len(boxes) == 2
    line = next(line for line in layout.lines if line.part == "body")
    wide = sum(line.edges[at + 1] - line.edges[at] for at in range(first, last)) / MM
    assert sum(box.width for box in boxes) == pytest.approx(wide)


def test_a_click_on_a_hebrew_letter_finds_it() -> None:
    said = "I met שרה כהן on Monday."
    layout = lay_out(letter(body=said), LETTER)
    for at in range(len(said)):
        [box] = layout.boxes(at, at + 1)
        assert layout.index_at(0, box.x + box.width / 2, box.y + box.height / 2) == at


@given(MIXED)
def test_every_character_has_its_own_place(text: str) -> None:
    levels = levels_of(text) or [0] * len(text)
    spans = sorted(spans_of(range(len(text) + 1), levels))
    assert spans == [(float(at), at + 1.0) for at in range(len(text))]
