"""Every part of a letter in every format, read back from the PDF and held against the standards.

The numbers here are those of the standards, written down a second time.
"""

from dataclasses import dataclass

import pytest

from afterword.paper.formats import FORMATS
from afterword.paper.letter import lay_out, render
from tests.paper.samples import Printed, letter, printed

TOLERANCE = 0.1
POINT = 25.4 / 72
LINE, SIZE = 14 * POINT, 11 * POINT

ADDRESS = (
    "Maria-Magdalena Featherstonehaugh",
    "Director of Warehouse Planning",
    "Lakeside Logistics Incorporated",
    "1200 Eastport Drive",
    "Hamilton ON  L8H 7S4",
)
SENDER = ("Amina Haddad", "41 Birch Crescent", "Hamilton ON  L8P 2T4", "905-555-0142")


@dataclass(frozen=True)
class Flowing:
    """A sheet without a window: all parts one below the other; left edges of some."""

    sender: float = 25.4
    centre: float = 25.4
    indent: float = 0.0


@dataclass(frozen=True)
class Windowed:
    """Sender (left, top), date (left, baseline or None below the sender), body's left and top.

    `address` is (left, top, height) of what shows, `high` whether lines begin at its top, not in
    its middle; `five` the type of five lines, (size, distance).
    """

    sender: tuple[float, float]
    date: tuple[float, float | None]
    address: tuple[float, float, float]
    body: tuple[float, float]
    five: tuple[float, float] = (11, 14)
    high: bool = False


TABLE: dict[str, Flowing | Windowed] = {
    "letter": Flowing(),
    "letter-modified": Flowing(centre=215.9 / 2),
    "letter-semi": Flowing(centre=215.9 / 2, indent=12.7),
    "a4": Flowing(),
    "a4-modified": Flowing(centre=105.0),
    "a4-semi": Flowing(centre=105.0, indent=12.7),
    "uk": Flowing(sender=125.0),
    "us-9": Windowed((25.4, 25.4), (125, 50.8), (25.4, 60.3, 19.0), (25.4, 87.3), five=(10, 10.5)),
    "us-9-double": Windowed(
        (22.3, 20.0), (140, 50.8), (22.3, 60.3, 19.0), (25.4, 87.3), five=(10, 10.5)
    ),
    "us-10": Windowed((25.4, 25.4), (125, 50.8), (25.4, 66.7, 19.4), (25.4, 93.0), five=(10, 11)),
    "uk-dl": Windowed((125, 25.4), (125, None), (25.4, 60.2, 23.6), (25.4, 95.0), five=(11, 13)),
    "din-5008-a": Windowed(
        (125, 32.0), (125, None), (25, 44.7, 24.1), (25, 79.4), five=(11, 13), high=True
    ),
    "din-5008-b": Windowed(
        (125, 50.0), (125, None), (25, 62.7, 24.1), (25, 98.5), five=(11, 13), high=True
    ),
    "nf-z-11-001": Windowed((25, 25.4), (103.2, 99 + SIZE), (103.2, 48.2, 27.6), (25, 99.0)),
    "swiss-left": Windowed((125, 25.4), (25, 89 + SIZE), (25, 51.2, 29.3), (25, 89.0)),
    "swiss-right": Windowed((25, 25.4), (125.2, 98.5 + SIZE), (125.2, 47.2, 24.6), (25, 98.5)),
}

FOLDS = {
    "us-9": (95.25, 187.3),
    "us-9-double": (95.25, 187.3),
    "us-10": (102.0, 190.7),
    "uk-dl": (105, 210),
    "din-5008-a": (87, 192),
    "din-5008-b": (105, 210),
    "swiss-left": (105, 210),
    "swiss-right": (105, 210),
}
"""All others are folded in thirds."""

Places = list[tuple[float, float]]


def flowing(own: Flowing, sender: int, address: int) -> Places:
    """Return (left, baseline) of every line, from the sender to the enclosures."""
    at = [(own.sender, 25.4 + SIZE + LINE * n) for n in range(sender)]
    at.append((own.centre, max([50.8, *[y + 2 * LINE for _, y in at]])))
    for x, gap, count in (
        (25.4, 4, address),
        (25.4, 2, 1),
        (25.4 + own.indent, 2, 1),
        (25.4 + own.indent, 2, 1),
        (own.centre, 2, 1),
        (own.centre, 4, 1),
        (25.4, 2, 1),
    ):
        start = at[-1][1] + gap * LINE
        at += [(x, start + LINE * n) for n in range(count)]
    return at


def windowed(own: Windowed, sender: int, address: int) -> Places:
    """Return the same of a sheet for a window envelope."""
    at = [(own.sender[0], own.sender[1] + SIZE + LINE * n) for n in range(sender)]
    x, date = own.date
    below = at[-1][1] + 2 * LINE if at else own.sender[1] + SIZE
    at.append((x, below if date is None else date))
    left, top, height = own.address
    size, distance = own.five if address == 5 else (11, 14)
    used = (1.05 * size + (address - 1) * distance) * POINT
    first = top + SIZE if own.high else top + (height - used) / 2 + 0.75 * size * POINT
    at += [(left, first + distance * POINT * n) for n in range(address)]
    left, y = own.body[0], own.body[1] + SIZE
    if date is not None and date > own.body[1]:
        y += 2 * LINE
    for gap in (0, 2, 2, 2, 4, 2):
        y += gap * LINE
        at.append((left, y))
    return at


def reading(found: list[Printed]) -> list[Printed]:
    """Return the lines from the sender to the enclosures, without the small line of DIN 5008."""
    order = (*SENDER, "November 22, 2026", *ADDRESS)
    wanted = [line for line in found if line.text in order]
    head = sorted(wanted, key=lambda line: order.index(line.text))
    rest = [line for line in found if line not in head and "·" not in line.text]
    return head + rest


@pytest.mark.parametrize("sender", [0, 3, 4])
@pytest.mark.parametrize("address", range(1, 6))
@pytest.mark.parametrize("key", FORMATS)
def test_every_part_is_where_the_standard_has_it(key: str, address: int, sender: int) -> None:
    written = letter(
        sender_block="\n".join(SENDER[:sender]),
        inside_address="\n".join(ADDRESS[:address]),
        body="One line.\n\nAnother line.",
        signature="A. H.",
        enclosures="Enclosure: Route plan",
    )
    own = TABLE[key]
    wanted = (flowing if isinstance(own, Flowing) else windowed)(own, sender, address)  # pyright: ignore[reportArgumentType]
    found = reading(printed(render(written, FORMATS[key])))
    assert lay_out(written, FORMATS[key]).unfit == ""
    assert {line.page for line in found} == {0}
    assert [line.x for line in found] == pytest.approx([x for x, _ in wanted], abs=TOLERANCE)
    assert [line.baseline for line in found] == pytest.approx([y for _, y in wanted], abs=TOLERANCE)


@pytest.mark.parametrize("key", FORMATS)
def test_it_is_folded_where_its_envelope_wants_it(key: str) -> None:
    format = FORMATS[key]
    sheet = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}[format.paper]
    assert (format.width, format.height) == sheet
    assert format.folds == pytest.approx(FOLDS.get(key, (sheet[1] / 3, sheet[1] * 2 / 3)))
    assert format.punch == (148.5 if key.startswith("din") else None)


@pytest.mark.parametrize(("key", "top"), [("din-5008-a", 27.0), ("din-5008-b", 45.0)])
def test_a_small_line_over_the_address_says_where_it_came_from(key: str, top: float) -> None:
    written = letter(sender_block="\n".join([*SENDER, "amina@example.com"]), delivery="PERSÖNLICH")
    found = printed(render(written, FORMATS[key]))
    [small] = [line for line in found if "·" in line.text]
    assert small.text == "Amina Haddad · 41 Birch Crescent · Hamilton ON  L8P 2T4"
    assert small.x == pytest.approx(25, abs=TOLERANCE)
    assert top < small.baseline < top + 5
    [mention] = [line for line in found if line.text == "PERSÖNLICH"]
    assert top + 5 < mention.baseline < top + 17.7
