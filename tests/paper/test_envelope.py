"""Where an envelope's lines stand, read back from the PDF, and what is said about an address."""

import io

import pytest
from pypdf import PdfReader

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.envelope import ENVELOPES, FEEDS, lay_out_envelope, render_envelopes
from afterword.paper.formats import MM
from tests.paper.samples import ADDRESS, letter

SIZES = {"us-10": (241.3, 104.8), "us-9": (225.4, 98.4), "dl": (220, 110), "c5": (229, 162)}
RISE, HANG = 0.75, 0.3
POSTED = letter(
    sender_block="Amina Haddad\n41 Birch Crescent\nHamilton ON L8P2T4\n905-555-0142\na@example.com",
    inside_address="Sarah Patel\nWarehouse Manager\nLakeside Logistics\n1200 Eastport Drive\n"
    "Hamilton ON L8H 7S4",
)
LONG = letter(sender_block="\n".join(ADDRESS), inside_address="\n".join(ADDRESS), delivery="X")
FROM = ["Amina Haddad", "41 Birch Crescent", "Hamilton ON  L8P 2T4"]


def turned_back(pdf: bytes, feed: str) -> list[list[tuple[str, float, float]]]:
    """Return (text, left, baseline) of each line of each page, as the envelope is read."""
    pages: list[list[tuple[str, float, float]]] = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        wide, high = (float(side) / MM for side in page.mediabox[2:])
        lines: list[tuple[str, float, float]] = []

        def visit(
            text: str,
            _cm: object,
            tm: list[float],
            *_font: object,
            wide: float = wide,
            high: float = high,
            lines: list[tuple[str, float, float]] = lines,
        ) -> None:
            x, y = tm[4] / MM, tm[5] / MM
            places = {"long": (x, high - y), "right": (y, x), "left": (high - y, wide - x)}
            turns = {"long": [1, 0, 0, 1], "right": [0, 1, -1, 0], "left": [0, -1, 1, 0]}
            if text.strip():
                assert tm[:4] == turns[feed]
                lines.append((text.strip(), *places[feed]))

        page.extract_text(visitor_text=visit)
        pages.append(lines)
    return pages


@pytest.mark.parametrize("feed", FEEDS)
@pytest.mark.parametrize("key", ENVELOPES)
@pytest.mark.parametrize("written", [POSTED, LONG], ids=["short", "long"])
def test_every_line_is_where_the_post_reads_it(written: Letter, key: str, feed: str) -> None:
    [lines] = turned_back(render_envelopes([written], ENVELOPES[key], feed), feed)
    wide, high = SIZES[key]
    layout = lay_out_envelope(written, ENVELOPES[key])
    assert layout.unfit == ""
    assert [text for text, _, _ in lines] == [line.text for line in layout.lines]
    for line, (_, x, y) in zip(layout.lines, lines, strict=True):
        assert (x, y) == pytest.approx((line.x, line.baseline), abs=0.1)
        top, bottom = y - RISE * line.size / MM, y + HANG * line.size / MM
        if line.part == "sender_block":
            assert 10 <= x <= x + line.width < wide / 2
            assert 10 <= top < bottom < 40
        else:
            assert 15 <= x <= x + line.width <= wide - 15
            # USPS: 15.9 to 69.9 from the bottom; Canada Post: 40 from the top, 19 from the bottom.
            assert max(40, high - 69.9) - 0.1 <= top < bottom <= high - 19 + 0.1
            assert line.size >= 10


@pytest.mark.parametrize("feed", FEEDS)
@pytest.mark.parametrize("key", ENVELOPES)
def test_the_bar_code_finds_its_corner_free(key: str, feed: str) -> None:
    wide, high = SIZES[key]
    [lines] = turned_back(render_envelopes([LONG], ENVELOPES[key], feed), feed)
    layout = lay_out_envelope(LONG, ENVELOPES[key])
    reaching = [
        (text, y)
        for line, (text, x, y) in zip(layout.lines, lines, strict=True)
        if x + line.width > wide - 120.7
    ]
    assert reaching
    assert all(y + HANG * 12 / MM < high - 15.9 for _, y in reaching)
    page = PdfReader(io.BytesIO(render_envelopes([LONG], ENVELOPES[key], feed))).pages[0]
    size = [float(side) / MM for side in page.mediabox[2:]]
    assert size == pytest.approx([wide, high] if feed == "long" else [high, wide], abs=0.01)


def test_the_sender_s_telephone_stays_at_home_and_spaces_are_canada_post_s() -> None:
    [lines] = turned_back(render_envelopes([POSTED], ENVELOPES["us-10"]), "long")
    said = [text for text, _, _ in lines]
    assert said[:3] == FROM
    assert said[3:] == [*POSTED.inside_address.split("\n")[:-1], "Hamilton ON  L8H 7S4"]


def test_who_is_asked_for_and_how_stands_over_the_address() -> None:
    written = letter(delivery="PERSONAL", attention="Attention: Payroll", inside_address="Lakeside")
    layout = lay_out_envelope(written, ENVELOPES["dl"])
    assert [line.text for line in layout.lines][-3:] == [
        "PERSONAL",
        "Attention: Payroll",
        "Lakeside",
    ]


def test_a_panel_s_envelopes_are_one_file_and_always_the_same() -> None:
    letters = [letter(inside_address=f"Person {number}\n1 Main St") for number in range(5)]
    pdf = render_envelopes(letters, ENVELOPES["c5"], "left")
    assert pdf == render_envelopes(letters, ENVELOPES["c5"], "left")
    pages = turned_back(pdf, "left")
    assert [page[2][0] for page in pages] == [f"Person {number}" for number in range(5)]


@pytest.mark.parametrize("part", ["inside_address", "sender_block"])
def test_what_has_no_room_is_refused_and_never_cut(part: str) -> None:
    written = letter(**{part: "Sarah Patel\n" * 30})
    assert lay_out_envelope(written, ENVELOPES["us-9"]).unfit == part
    with pytest.raises(Problem, match="envelope-full") as caught:
        render_envelopes([POSTED, written], ENVELOPES["us-9"])
    assert caught.value.values == {"part": part, "name": "Sarah Patel"}


def test_a_character_no_font_has_is_named_unless_it_stays_in_the_letter() -> None:
    assert render_envelopes([letter(body="🚀")], ENVELOPES["dl"])
    with pytest.raises(Problem, match="no-glyph"):
        render_envelopes([letter(inside_address="🚀")], ENVELOPES["dl"])
