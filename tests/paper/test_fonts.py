"""Which characters can be printed, and how near they stand to each other."""

import unicodedata

import pytest

from afterword import resources
from afterword.domain.problems import Problem
from afterword.paper.fonts import choose, face, missing_characters
from afterword.paper.formats import SERIF
from afterword.paper.letter import lay_out, render
from afterword.paper.text import clean
from tests.paper.samples import LETTER, SARAH, letter


def test_a_character_no_font_has_is_named_with_its_part() -> None:
    missing = missing_characters(letter(inside_address="Sarah\nदेव", body="Thanks 🚀 שרה 🚀"))
    assert [(it.character, it.part) for it in missing] == [
        ("द", "inside_address"),
        ("े", "inside_address"),
        ("व", "inside_address"),
        ("🚀", "body"),
    ]
    assert missing[0].name == "DEVANAGARI LETTER DA"
    assert missing[0].line == "देव"


def test_a_letter_that_would_print_boxes_is_refused_and_yet_laid_out() -> None:
    written = letter(signature="李明", enclosures="🚀")
    with pytest.raises(Problem) as caught:
        render(written, LETTER)
    assert caught.value.code == "no-glyph"
    assert caught.value.values == {"characters": "李 明", "part": "signature", "name": "李明"}
    assert "李明" in [line.text for line in lay_out(written, LETTER).lines]


@pytest.mark.parametrize(
    ("first", "last"),
    [(0xA1, 0x17E), (0x1CD, 0x1DC), (0x1E00, 0x1E99), (0x1EA0, 0x1EF9), (0x400, 0x45F)],
)
def test_names_of_europe_and_vietnam_can_be_printed(first: int, last: int) -> None:
    # U+0149 is deprecated in Unicode itself.
    every = "".join(chr(code) for code in range(first, last + 1) if code not in {0x149, 0xAD})
    assert missing_characters(letter(body=every)) == []


def test_greek_can_be_printed() -> None:
    codes = [code for code in range(0x386, 0x3CF) if unicodedata.category(chr(code)) != "Cn"]
    assert missing_characters(letter(body="".join(map(chr, codes)))) == []


def test_one_font_sets_the_whole_letter() -> None:
    assert choose(SERIF, SARAH.body).name == SERIF[0]
    assert lay_out(letter(signature="Ŧálgu"), LETTER).face == SERIF[1]
    assert lay_out(letter(signature="Ọ̀pẹ́yẹmí"), LETTER).face == SERIF[1]
    assert lay_out(letter(signature="Nguye\u0302\u0303n"), LETTER).face == SERIF[0]


@pytest.mark.parametrize("name", SERIF)
def test_letters_that_leave_holes_are_drawn_together(name: str) -> None:
    font = face(name)
    assert font.kern("T", "o") < -20
    assert font.kern("n", "n") == 0
    edges = font.edges("To", 10)
    assert edges[1] == pytest.approx(font.edges("T", 10)[1] + font.kern("T", "o") / 100)


@pytest.mark.parametrize("name", SERIF)
@pytest.mark.parametrize(
    "text", ["To Ada", "T", " ", "", "  Va  To ", "Été à Ève", "AV", "Ty. To, 11 Wavy"]
)
def test_a_line_of_words_is_as_wide_as_its_characters(name: str, text: str) -> None:
    font, wanted = face(name), [0.0]
    for at, character in enumerate(text):
        wanted.append(wanted[-1] + font.step(character, text[at + 1 : at + 2]) / 100)
    assert font.edges(text, 10) == pytest.approx(wanted)
    assert font.edges(text, 10) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\ud800c\u200bd\ufeffe\u00adf", "abcdef"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("tab\tand\u3000wide", "tab and wide"),
        ("L8P\u00a02T4", "L8P\u00a02T4"),
        ("e\u0301\u0323", "ẹ\u0301"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_what_can_not_be_printed_goes_and_marks_are_composed(typed: str, printed: str) -> None:
    cleaned = clean(typed)
    assert cleaned.text == printed
    assert len(cleaned.places) == len(printed) + 1
    assert cleaned.places[-1] == len(typed)


def test_fonts_come_with_their_licences_and_may_be_embedded() -> None:
    folder = resources.folder("fonts")
    for file in folder.glob("*.ttf"):
        assert folder.joinpath(f"{file.stem.split('-')[0]}-OFL.txt").is_file()
        data = file.read_bytes()
        tables = {data[at : at + 4]: data[at + 8 : at + 12] for at in range(12, 400, 16)}
        embedding = int.from_bytes(tables[b"OS/2"], "big") + 8
        assert data[embedding : embedding + 2] == b"\0\0"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 4_000_000
