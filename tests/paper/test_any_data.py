"""Whatever is typed: a whole page in every format, inside its margins, and nothing hidden."""

import io
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.fonts import missing_characters, parts_of
from afterword.paper.formats import FORMATS, Format
from afterword.paper.layout import ASIDE, Layout, Line
from afterword.paper.letter import lay_out, render
from afterword.paper.letterheads import LETTERHEADS
from afterword.paper.text import clean
from tests.paper.samples import letter, of_words

POINT = 25.4 / 72
ODD = (
    "",
    " ",
    "\n\n",
    "<b>Jane</b> & <img src='x'/> {{name}} %s \\(a\\) [c] <jane@x.com>",
    "x" * 300,
    "Maria " * 50,
    "Anna-" * 60,
    "Line\n" * 8,
    "a\x00b\u2028c\r\nd\x1b[0m",
    "Nguye\u0302\u0303n Thị Ánh",
    "Łukasz\tŻółć ",
)
NAMES = st.one_of(
    st.sampled_from(ODD),
    st.text(st.sampled_from("abc XYZ-,.<>&\\()[]{}%\n\x00\u00a0é"), max_size=300),
    st.text(max_size=12),
)
BODY = st.one_of(
    NAMES,
    st.lists(st.sampled_from(["of", "warehouse", "schedule", "x" * 80, "\n\n", "\n"]), max_size=700)
    .map(" ".join),
)  # fmt: skip
PARTS = parts_of(letter())
LETTERS = st.fixed_dictionaries({part: BODY if part == "body" else NAMES for part in PARTS})


def overlap(one: Line, other: Line) -> bool:
    if one.page != other.page or not one.text or not other.text:
        return False
    upper, lower = sorted((one, other), key=lambda line: line.baseline)
    beside = one.x + one.width <= other.x + 0.01 or other.x + other.width <= one.x + 0.01
    return not beside and lower.baseline - upper.baseline < 0.85 * lower.size * POINT


def outside(layout: Layout) -> Iterator[Line]:
    format = layout.format
    for line in layout.lines:
        left, right = format.left, format.width - format.right
        if line.part in format.zoned | {"return_line"} and line.page == 0:
            left, right = 20, format.width - 8
        wide = left - 0.01 <= line.x and line.x + line.width <= right + 0.01
        if not wide or not 10 <= line.baseline <= format.height - 20:
            yield line


def whole(layout: Layout, written: Letter) -> None:
    """Check that every word of every part is on the page, in order."""
    for part, text in parts_of(written).items():
        said = "".join(line.text for line in layout.lines if line.part == part)
        wanted = clean(text).text
        assert "".join(said.split()).casefold() == "".join(wanted.split()).casefold()


def close_is_alone(layout: Layout) -> bool:
    """Tell whether a close begins a page that shows nothing of the letter's text."""
    pages = {line.page for line in layout.lines if line.part == "close"}
    body = {line.page for line in layout.lines if line.part == "body"}
    return bool(pages and body) and min(pages) > 0 and min(pages) not in body


@given(
    parts=LETTERS,
    key=st.sampled_from([*FORMATS]),
    head=st.sampled_from([*LETTERHEADS]),
    language=st.sampled_from(["en_CA", "fr_CA"]),
)
@settings(deadline=None, max_examples=80)
def test_no_data_breaks_a_page(parts: dict[str, str], key: str, head: str, language: str) -> None:
    written = letter(**parts, language=language)
    layout = lay_out(written, FORMATS[key], head)
    whole(layout, written)
    assert list(outside(layout)) == []
    assert not [pair for pair in combinations(layout.lines, 2) if overlap(*pair)]
    assert not close_is_alone(layout)
    check_pdf(written, FORMATS[key], head, layout)


def check_pdf(written: Letter, format: Format, head: str, layout: Layout) -> None:
    if missing_characters(written):
        with pytest.raises(Problem, match="no-glyph"):
            render(written, format, head)
        return
    pdf = render(written, format, head)
    reader = PdfReader(io.BytesIO(pdf), strict=True)
    assert len(reader.pages) == layout.pages
    text = "".join(page.extract_text() for page in reader.pages)
    for line in layout.lines:
        if line.part not in ASIDE:
            assert "".join(line.text.split()) in "".join(text.split())


@pytest.mark.parametrize("sender", [3, 40])
@pytest.mark.parametrize("after", ["signature", "enclosures"])
@pytest.mark.parametrize("words", range(20, 420, 40))
def test_what_is_longer_than_a_page_takes_no_close_with_it(
    words: int, after: str, sender: int
) -> None:
    parts = {after: "Route plan\n" * 60, "sender_block": "Line\n" * sender}
    layout = lay_out(letter(body=of_words(words), **parts), FORMATS["letter"])
    assert layout.pages > 1
    assert not close_is_alone(layout)
