"""How the handbook's columns are filled, and which words of it stand large."""

from afterword.domain.handbook import Page
from afterword.domain.handbook_blocks import read_blocks
from afterword.paper.handbook_boxes import Setter
from afterword.paper.handbook_flow import Piece, balanced, columns, height_of, poured
from afterword.paper.handbook_look import BODIES, TONES
from afterword.paper.handbook_pulled import pull_quote
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import set_evenly

BODY = BODIES[0]
LONG = "A line of words that goes on for a while and then stops. " * 5


def pieces(written: str, width: float = 220) -> list[Piece]:
    setter = Setter(width, BODY, TONES[0])
    return list(setter.section("A heading", read_blocks(written), Node("Sect"), 3))


def test_no_heading_stands_at_a_columns_foot_and_no_line_alone() -> None:
    found = pieces(LONG)
    lines = len(found) - 1
    for high in range(40, 200, 3):
        held = columns(found, high)
        assert sum(map(len, held)) == lines + 1
        # The heading and two lines at least, and never the last line alone.
        assert len(held[0]) >= 3
        assert len(held[-1]) >= 2


def test_two_columns_are_about_as_high_as_one_another() -> None:
    left, right = balanced(pieces(f"{LONG}\n\n{LONG}\n\n{LONG}"), 2, 900)
    assert abs(height_of(left) - height_of(right)) < 3 * BODY.leading


def test_what_announces_a_quote_stands_with_it() -> None:
    found = pieces(f"{LONG}\n\nShe wrote:\n\n> Yes.")
    for high in range(60, 220, 5):
        held = columns(found, high)
        assert len(held[-1]) >= 2


def test_what_has_no_room_is_told() -> None:
    found = pieces(LONG)
    assert poured(found, [30, 30]) is None
    assert poured(found, [height_of(found)]) == [found]


def test_a_title_has_lines_of_about_one_length() -> None:
    text = set_evenly("Thank everybody who helped you with a small word", BODY, 240)
    widths = [line.width for line in text.lines]
    assert len(widths) == 2
    assert min(widths) > 0.6 * max(widths)


def test_a_quote_that_stands_large_is_whole_and_a_good_one() -> None:
    def quoted(*said: str) -> str:
        body = "\n>\n".join(f"> {one}" for one in said)
        return pull_quote(Page("it", "It", "", f"## For example\nShe wrote:\n\n{body}"))

    good = "Thank you for Wednesday. I enjoyed hearing how your team keeps those boilers running."
    assert quoted(f"Dear Ms. Roy, good day. {good}") == good
    assert (
        quoted("Long: I would like to thank you for all of it. Really.", f"Short: {good}") == good
    )
    assert not quoted(f"Before: {good}")
    assert not quoted("**Thanks.** Thank you for meeting with me on the day that we met.")
    assert not quoted("Call me at 204 555 0142 when you have read all of this, please.")
    assert not quoted("Too short.")
    assert not quoted(
        "The library, not the bookstore. No brackets. It says one page is attached, so be it."
    )
    met = "I met Mr. Bui at the door and he showed me the whole line."
    assert quoted(met) == met
