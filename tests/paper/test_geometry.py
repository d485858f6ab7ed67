"""Where each part stands, read back from the finished PDF."""

from collections.abc import Sequence

import pytest

from afterword.domain.letters import Letter
from afterword.paper.formats import FORMATS, Format
from afterword.paper.letter import lay_out, render
from tests.paper.samples import ADDRESS, LETTER, letter, of_words, printed

TOLERANCE = 0.1
LINE = 14 * 25.4 / 72
PLAIN = (FORMATS["letter"], FORMATS["a4"])


def the_table(sender: int, address: int, body: Sequence[int], enclosures: int) -> list[float]:
    """Return the baselines that style guides ask for, in millimetres from the top.

    Margin 25.4; date at 50.8, or a blank line below the sender; three blank lines below the date
    and above the typed name, one between all other parts and paragraphs.
    """
    lines = [25.4 + 11 * 25.4 / 72 + LINE * n for n in range(sender)]
    lines.append(max([50.8, *[line + 2 * LINE for line in lines]]))
    for gap, count in [(4, address), (2, 1), *[(2, n) for n in body], (2, 1), (4, 1)]:
        lines += [lines[-1] + gap * LINE + n * LINE for n in range(count)]
    return lines + [lines[-1] + 2 * LINE] * enclosures


@pytest.mark.parametrize("format", PLAIN, ids=["letter", "a4"])
@pytest.mark.parametrize("address", range(1, 6))
@pytest.mark.parametrize("sender", [0, 3, 4])
def test_every_baseline_is_where_the_style_guides_put_it(
    format: Format, address: int, sender: int
) -> None:
    written = letter(
        sender_block="\n".join(ADDRESS[1 : sender + 1]),
        inside_address="\n".join(ADDRESS[:address]),
        body="One line.\n\nAnother line.",
        enclosures="Enclosure: Route plan",
    )
    found = printed(render(written, format))
    wanted = the_table(sender, address, [1, 1], enclosures=1)
    assert [line.baseline for line in found] == pytest.approx(wanted, abs=TOLERANCE)
    assert {line.page for line in found} == {0}
    assert [line.x for line in found] == pytest.approx([25.4] * len(found), abs=TOLERANCE)


@pytest.mark.parametrize("format", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("paragraphs", [1, 3, 5])
def test_two_hundred_words_always_fit_one_page(format: Format, paragraphs: int) -> None:
    written = letter(
        sender_block="\n".join(ADDRESS[1:]),
        inside_address="\n".join(ADDRESS),
        body=of_words(200, paragraphs),
        enclosures="Enclosures (2): Route plan\nTraining plan",
    )
    layout = lay_out(written, format)
    assert layout.pages == 1
    assert 10 <= layout.size <= 11


def the_pages(written: Letter) -> list[list[str]]:
    layout = lay_out(written, LETTER)
    return [
        [line.part for line in layout.lines if line.page == page] for page in range(layout.pages)
    ]


@pytest.mark.parametrize("words", range(280, 640, 20))
def test_a_close_never_stands_alone_on_a_page(words: int) -> None:
    for parts in the_pages(letter(body=of_words(words))):
        assert parts.count("close") == parts.count("signature")
        if "close" in parts:
            assert parts.count("body") >= 2


@pytest.mark.parametrize("words", range(400, 700, 25))
def test_no_line_of_a_paragraph_is_left_alone_by_a_page_end(words: int) -> None:
    layout = lay_out(letter(body=of_words(words, 3)), LETTER)
    for paragraph in {line.paragraph for line in layout.lines if line.part == "body"}:
        pages = [line.page for line in layout.lines if line.paragraph == paragraph]
        assert all(pages.count(page) >= 2 for page in pages)


def test_a_further_page_says_to_whom_when_and_which() -> None:
    found = printed(render(letter(body=of_words(700)), LETTER))
    second = [line for line in found if line.page == 1]
    assert [line.text for line in second[:3]] == ["Sarah Patel", "November 22, 2026", "Page 2"]
    assert second[0].baseline == pytest.approx(25.4 + 11 * 25.4 / 72, abs=TOLERANCE)


def test_a_part_left_empty_leaves_no_hole() -> None:
    written = letter(sender_block="", inside_address=" \n ", enclosures="", body="One line.")
    found = printed(render(written, LETTER))
    wanted = the_table(0, 0, [1], enclosures=0)
    assert found[1].baseline - found[0].baseline == pytest.approx(4 * LINE, abs=TOLERANCE)
    assert [line.text for line in found][:2] == ["November 22, 2026", "Dear Sarah Patel:"]
    assert len(found) == len(wanted)
