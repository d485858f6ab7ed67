"""Words to write by hand: as many to a line as a card has room for, and all of them on one page."""

import io

import pytest
from pypdf import PdfReader

from afterword.domain.problems import Problem
from afterword.paper.crib import CARDS, EDGE, TALL, crib_lines, line_length, render_crib
from afterword.paper.formats import FORMATS
from tests.paper.samples import SARAH, letter, of_words, printed


@pytest.mark.parametrize("width", CARDS.values())
def test_no_line_is_longer_than_the_card_has_room_for(width: float) -> None:
    lines = [one.text for one in crib_lines(SARAH, width)]
    longest = max(map(len, lines))
    assert longest * TALL / 2 <= width - 2 * EDGE
    assert longest > line_length(width) - 8  # it is used, too
    assert " ".join(" ".join(lines).split()) == " ".join(
        " ".join([SARAH.salutation, *SARAH.paragraphs, SARAH.close, SARAH.signature]).split()
    )


def test_five_inches_hold_thirty_five_letters() -> None:
    assert [line_length(CARDS[key]) for key in ("4in", "5in", "6in", "13cm")] == [27, 35, 44, 36]


def test_parts_stand_apart_and_the_name_stands_under_the_close() -> None:
    lines = [one.text for one in crib_lines(letter(body="Thank you.\n\nI will call."), 127.0)]
    wanted = ["Dear Sarah Patel:", "", "Thank you.", "", "I will call.", "", "Sincerely,"]
    assert lines == [*wanted, "Amina Haddad"]


def test_no_address_no_date_and_nothing_under_the_name_is_written() -> None:
    words = " ".join(one.text for one in crib_lines(letter(signature="Amina\nWelder"), 127.0))
    for said in ("Birch", "November 22", "Warehouse Manager", "Welder", "905"):
        assert said not in words


def test_a_word_longer_than_the_line_is_broken_and_chinese_takes_twice_the_room() -> None:
    body = "x" * 60 + "\n\n" + "谢" * 30
    lines = [one.text for one in crib_lines(letter(body=body), CARDS["4in"]) if one.part == "body"]
    assert [len(line) for line in lines if line] == [27, 27, 6, 13, 13, 4]


@pytest.mark.parametrize("key", ["letter", "a4"])
@pytest.mark.parametrize("count", [40, 75, 200])
def test_it_is_one_page_in_type_as_large_as_goes(key: str, count: int) -> None:
    pdf = render_crib(letter(body=of_words(count)), CARDS["5in"], FORMATS[key])
    found = printed(pdf)
    assert {one.page for one in found} == {0}
    assert all(one.baseline <= FORMATS[key].height - 20 for one in found)
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    assert page.extract_text().split().count("warehouse") >= count // 8


def test_a_short_one_is_set_larger_than_a_long_one() -> None:
    def step(count: int) -> float:
        lines = printed(render_crib(letter(body=of_words(count)), 127.0, FORMATS["letter"]))
        return lines[3].baseline - lines[2].baseline

    assert step(40) > 10 > step(200)


def test_the_same_words_give_the_same_bytes() -> None:
    first, second = (render_crib(SARAH, 127.0, FORMATS["a4"]) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("body", ["", " \n\n ", "a" * 20_000, "\x00\u202e<b>\n\n\n\n&"])
def test_any_words_give_pages(body: str) -> None:
    assert PdfReader(io.BytesIO(render_crib(letter(body=body), 101.6, FORMATS["a4"]))).pages


def test_letters_no_font_has_are_named() -> None:
    with pytest.raises(Problem) as refused:
        render_crib(letter(body="Thank you 𒀀"), 127.0, FORMATS["letter"])
    assert (refused.value.code, refused.value.values["characters"]) == ("no-glyph", "𒀀")
    assert refused.value.values["part"] == "body"
