"""What shows through an envelope's window wherever the folded sheet slides in its envelope."""

from dataclasses import dataclass

import pytest

from afterword.paper.formats import FORMATS, Format
from afterword.paper.layout import Layout, Line
from afterword.paper.letter import lay_out, render
from afterword.paper.zones import always_shown
from tests.paper.samples import ADDRESS, letter, printed

POINT = 25.4 / 72
CLEAR = 3.2
WINDOWED = {key: format for key, format in FORMATS.items() if format.window}
EXTREMES = [(0, 0), (1, 0), (0, 1), (1, 1)]
"""The sheet pushed to the left or the right, up or down."""

SHORT = ("Sarah Patel", "Warehouse Manager", "Lakeside Logistics", "1200 Eastport Drive", "L8H 7S4")
SENDER = "\n".join([*ADDRESS[1:], "905-555-0142", "amina@example.com"])


@dataclass(frozen=True)
class Envelope:
    """An envelope's inner size; its window's left, bottom, width, height; the folded sheet."""

    size: tuple[float, float]
    window: tuple[float, float, float, float]
    panel: float
    above: float = 0.0


ENVELOPES = {
    "us-9": Envelope((225.4, 98.4), (22.2, 12.7, 114.3, 28.6), 95.25),
    "us-9-double": Envelope((225.4, 98.4), (19.05, 12.7, 92.1, 28.6), 95.25),
    "us-10": Envelope((241.3, 104.8), (22.2, 12.7, 114.3, 28.6), 102),
    "uk-dl": Envelope((220, 110), (20, 18, 90, 35), 105),
    # The first panel is 18 mm lower than the two others and lies with them on its fold.
    "din-5008-a": Envelope((220, 110), (20, 15, 90, 45), 105, above=18),
    "din-5008-b": Envelope((220, 110), (20, 15, 90, 45), 105),
    "nf-z-11-001": Envelope((220, 110), (100, 20, 100, 45), 99),
    "swiss-left": Envelope((229, 114), (20, 21, 100, 45), 105),
    "swiss-right": Envelope((229, 114), (122, 30, 90, 40), 105),
}


def shown(key: str, beside: float, over: float) -> tuple[float, float, float, float]:
    """Return what the window shows of the sheet: left, top, right, bottom."""
    own, format = ENVELOPES[key], FORMATS[key]
    left, bottom, width, height = own.window
    x = left - beside * (own.size[0] - format.width)
    y = own.size[1] - bottom - height - own.above - over * (own.size[1] - own.panel)
    return x, y, x + width, y + height


def ink(line: Line) -> tuple[float, float, float, float]:
    """Return the box that a line's letters take: left, top, right, bottom."""
    above, below = 0.72 * line.size * POINT, 0.25 * line.size * POINT
    return line.x, line.baseline - above, line.x + line.width, line.baseline + below


def on_first_page(layout: Layout, part: str) -> list[Line]:
    return [line for line in layout.lines if line.part == part and line.page == 0]


def test_all_window_formats_are_tried() -> None:
    assert WINDOWED.keys() == ENVELOPES.keys()


@pytest.mark.parametrize(("beside", "over"), EXTREMES)
@pytest.mark.parametrize("lines", range(1, 6))
@pytest.mark.parametrize("key", ENVELOPES)
def test_the_whole_address_shows(key: str, lines: int, beside: float, over: float) -> None:
    written = letter(inside_address="\n".join(SHORT[:lines]), sender_block=SENDER)
    layout = lay_out(written, FORMATS[key])
    assert layout.unfit == ""
    address = on_first_page(layout, "inside_address")
    assert len(address) == lines
    left, top, right, bottom = shown(key, beside, over)
    for box in map(ink, address):
        assert left + CLEAR - 0.1 <= box[0] < box[2] <= right - CLEAR + 0.1
        assert top + CLEAR - 0.1 <= box[1] < box[3] <= bottom - CLEAR + 0.1


@pytest.mark.parametrize(("beside", "over"), EXTREMES)
# The Swiss standard begins the letter where its window may still show it.
@pytest.mark.parametrize("key", ENVELOPES.keys() - {"swiss-left"})
def test_nothing_else_shows(key: str, beside: float, over: float) -> None:
    written = letter(inside_address="\n".join(SHORT), sender_block=SENDER)
    left, top, right, bottom = shown(key, beside, over)
    for line in lay_out(written, FORMATS[key]).lines:
        box = ink(line)
        beyond = box[2] < left or box[0] > right or box[3] < top or box[1] > bottom
        assert beyond or line.part in {"inside_address", "return_line"}, line.text


@pytest.mark.parametrize("key", ["din-5008-a", "din-5008-b"])
def test_the_small_line_shows_while_the_sheet_lies_at_the_bottom(key: str) -> None:
    [line] = on_first_page(lay_out(letter(), FORMATS[key]), "return_line")
    for beside in (0, 1):
        left, top, right, bottom = shown(key, beside, 1)
        box = ink(line)
        assert left < box[0] < box[2] < right
        assert top < box[1] < box[3] < bottom


@pytest.mark.parametrize("format", WINDOWED.values(), ids=WINDOWED)
@pytest.mark.parametrize("part", ["inside_address", "sender_block", "date_line"])
def test_what_is_too_long_for_its_place_is_named_and_stands_whole(
    format: Format, part: str
) -> None:
    long = "\n".join([*ADDRESS] * 5)
    written = letter(**{part: long})
    layout = lay_out(written, format)
    if part in format.zoned:
        assert layout.unfit == part
    text = " ".join(line.text for line in printed(render(written, format)) if line.page == 0)
    assert text.split().count("Lakeside") >= 5
    places = [(line.page, line.x, line.baseline) for line in layout.lines]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("format", WINDOWED.values(), ids=WINDOWED)
def test_what_a_window_always_shows_is_what_the_post_asks_for(format: Format) -> None:
    assert format.window is not None
    area = always_shown(format.window, format.width, format.folds, format.height)
    corners = [shown(format.key, *push) for push in EXTREMES]
    assert area.left == pytest.approx(max(it[0] for it in corners) + CLEAR)
    assert area.top == pytest.approx(max(it[1] for it in corners) + CLEAR)
    assert area.right == pytest.approx(min(it[2] for it in corners) - CLEAR)
    assert area.bottom == pytest.approx(min(it[3] for it in corners) - CLEAR)


@pytest.mark.parametrize("key", ["us-9", "us-10"])
@pytest.mark.parametrize("town", ["Longueuil", "Sherbrooke", "Trois-Rivières"])
def test_a_date_with_its_town_is_in_the_type_of_the_letter(key: str, town: str) -> None:
    date = f"{town}, le 28 septembre 2026"
    layout = lay_out(letter(date_line=date), FORMATS[key])
    [line] = [line for line in layout.lines if line.part == "date_line"]
    assert line.text == date
    assert line.size == next(line.size for line in layout.lines if line.part == "body")
    for push in EXTREMES:
        assert ink(line)[3] < shown(key, *push)[1] or ink(line)[0] > shown(key, *push)[2]
