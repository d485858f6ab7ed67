"""Letterheads show the person's own lines, each once, and leave all the rest where it was."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from afterword.domain.letters import Letter
from afterword.paper.formats import FORMATS, Format
from afterword.paper.layout import Layout
from afterword.paper.letter import lay_out, render
from afterword.paper.letterheads import LETTERHEADS
from tests.paper.samples import LETTER, letter, printed

DRAWN = [key for key in LETTERHEADS if key != "plain"]
CONTACT = (
    "41 Birch Crescent",
    "Hamilton ON  L8P 2T4",
    "905-555-0142",
    "amina@example.com",
    "linkedin.com/in/amina",
    "www.amina.example",
)
NAMES = ("Amina Haddad", "Maria-Magdalena von Hohenberg-Featherstonehaugh", "Bo")
ROOMY = {key: format for key, format in FORMATS.items() if format.letterheads}


def from_person(name: str, lines: int) -> Letter:
    return letter(sender_block="\n".join([name, *CONTACT[:lines]]), signature="A. H.")


def own(layout: Layout) -> list[str]:
    return [line.text for line in layout.lines if line.part == "sender_block"]


@pytest.mark.parametrize("format", ROOMY.values(), ids=ROOMY)
@pytest.mark.parametrize("key", DRAWN)
@pytest.mark.parametrize("lines", range(7))
def test_every_line_is_there_once_inside_the_margins(key: str, format: Format, lines: int) -> None:
    for name in NAMES:
        layout = lay_out(from_person(name, lines), format, key)
        if layout.letterhead == "plain":
            # The lowest head of all: too low for a long name or so many lines.
            assert format.key == "din-5008-a"
            assert name == NAMES[1] or lines == len(CONTACT)
            continue
        said = " ".join(own(layout)).replace("- ", "-")
        assert said.casefold() == " ".join([name, *CONTACT[:lines]]).casefold()
        head = [line for line in layout.lines if line.part in {"sender_block", "ornament"}]
        below = min(
            line.baseline - line.size * 25.4 / 72
            for line in layout.lines
            if line not in head and line.page == 0
        )
        for line in head:
            assert (
                format.left - 0.01
                <= line.x
                <= line.x + line.width
                <= 0.01 + (format.width - format.right)
            )
            assert 10 < line.baseline < below - 3
        for rule in set(layout.rules) - set(lay_out(from_person(name, lines), format).rules):
            assert rule.weight <= 0.5
            assert 10 <= rule.top <= rule.bottom < below - 3


@pytest.mark.parametrize("key", DRAWN)
@pytest.mark.parametrize("format", FORMATS.values(), ids=FORMATS)
def test_no_other_part_moves(format: Format, key: str) -> None:
    written = from_person(NAMES[0], 4)
    plain = lay_out(written, format)
    layout = lay_out(written, format, key)
    mine = {"sender_block", "ornament"}
    assert [it for it in layout.lines if it.part not in mine] == [
        it for it in plain.lines if it.part not in mine
    ]


@pytest.mark.parametrize("key", DRAWN)
def test_no_line_stands_upon_another(key: str) -> None:
    for lines in range(7):
        head = [
            line
            for line in lay_out(from_person(NAMES[1], lines), LETTER, key).lines
            if line.part in {"sender_block", "ornament"}
        ]
        for number, one in enumerate(head):
            for other in head[number + 1 :]:
                beside = one.x + one.width <= other.x or other.x + other.width <= one.x
                apart = abs(one.baseline - other.baseline) >= 0.9 * max(one.size, other.size) / 2.9
                assert beside or apart, (one.text, other.text)


def test_each_looks_different_and_is_always_the_same() -> None:
    written = from_person(NAMES[0], 3)
    made = [render(written, LETTER, key) for key in LETTERHEADS]
    assert len(set(made)) == len(LETTERHEADS) >= 5
    assert made == [render(written, LETTER, key) for key in LETTERHEADS]
    assert made[0] == render(written, LETTER)


@pytest.mark.parametrize("key", DRAWN)
def test_a_reader_hears_the_name_and_then_the_rest_but_no_dots(key: str) -> None:
    pdf = PdfReader(io.BytesIO(render(from_person(NAMES[0], 3), LETTER, key)))
    root: Any = pdf.root_object
    [section] = root["/StructTreeRoot"]["/K"][0]["/K"]
    plain = 9
    assert len(section["/K"]) == plain + 1
    content = pdf.pages[0].get_contents()
    assert content is not None
    drawn = content.get_data()
    assert drawn.count(b"/MCID") == plain + 1
    dots = sum(line.text == "·" for line in printed(render(from_person(NAMES[0], 3), LETTER, key)))
    assert drawn.count(b"/Artifact") == 1 + min(dots, 1) * dots


@pytest.mark.parametrize("key", DRAWN)
@pytest.mark.parametrize("name", ["x" * 300, "Anna " * 60, "A\n" * 40])
def test_what_has_no_room_is_set_plainly(key: str, name: str) -> None:
    for format in FORMATS.values():
        written = letter(sender_block=name)
        layout = lay_out(written, format, key)
        assert layout.letterhead in {"plain", key}
        if layout.letterhead == "plain":
            assert layout == lay_out(written, format)


@pytest.mark.parametrize("key", DRAWN)
def test_nobody_s_lines_make_no_letterhead(key: str) -> None:
    assert render(letter(sender_block=" \n"), LETTER, key) == render(
        letter(sender_block=""), LETTER
    )


@pytest.mark.parametrize("key", DRAWN)
def test_what_must_lie_in_a_window_stays_there(key: str) -> None:
    assert lay_out(from_person(NAMES[0], 3), FORMATS["us-9-double"], key).letterhead == "plain"
