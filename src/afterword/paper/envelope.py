"""Envelopes: the address where post offices read it, the sender at the top left.

USPS reads an address between 15.9 and 69.9 mm from the bottom and 12.7 from the sides, and
prints a bar code into the lowest 15.9 from the right edge (Publication 28, A1). Canada Post wants
it 40 from the top, 19 from the bottom and 15 from the sides (Letter Mail Regulations, s. 11; the
Postal Guide). Every address here keeps to both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.drawing import Sheet, draw
from afterword.paper.fonts import PARTS, choose
from afterword.paper.formats import SERIF, Format
from afterword.paper.layout import Layout, Line
from afterword.paper.letter import first_line, refuse_missing
from afterword.paper.placing import zone_lines
from afterword.paper.postal import address_lines, postal_lines
from afterword.paper.text import clean
from afterword.paper.zones import MIDDLE, Zone

FROM_TOP, FROM_BOTTOM, FROM_SIDE = 40.0, 19.0, 15.0
HIGHEST = 69.9
"""How far from the bottom an address may begin."""
LEFT = 0.42
"""Where addresses begin, as a share of the width: none crosses what the sender has."""
RETURN_LEFT, RETURN_TOP, RETURN_GAP = 12.7, 11.0, 8.0
STEPS = ((12.0, 15.0), (11.0, 14.0), (11.0, 13.0), (10.0, 12.0), (10.0, 11.0), (10.0, 10.5))
RETURN_STEPS = ((9.0, 11.0), (8.0, 10.0), (7.0, 8.5))


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope with its flap at the top, in millimetres."""

    key: str
    width: float
    height: float


ENVELOPES = {
    it.key: it
    for it in (
        Envelope("us-10", 241.3, 104.8),
        Envelope("us-9", 225.4, 98.4),
        Envelope("dl", 220.0, 110.0),
        Envelope("c5", 229.0, 162.0),
    )
}
"""Envelopes by key, in the order of a menu."""

FEEDS = {"long": 0, "left": 270, "right": 90}
"""How the envelope goes into the printer: its upper edge first, or its left or right end first.

The values are how far the writing is turned on the page, in degrees counter-clockwise: what goes
in first is the page's top.
"""


def lay_out_envelope(letter: Letter, envelope: Envelope) -> Layout:
    """Return the lines of an envelope as it is read, in millimetres from its top-left corner.

    Nothing but the spaces around a Canadian postal code differs from what is in the letter; of
    the sender only name and address stand there. `Layout.unfit` names a part that is too long
    for its place: then the lines of that place are missing (`render_envelopes` refuses that).
    """
    texts = _texts(letter)
    face = choose(SERIF, clean("".join(texts.values())).text)
    lines: list[Line] = []
    unfit = ""
    for zone in _zones(envelope):
        found = zone_lines(zone, texts, face, between=1, first=-len(lines) - 1)
        if found is None:
            unfit = unfit or zone.parts[-1]
        lines += found or []
    size, leading = STEPS[0]
    sheet = Format(envelope.key, envelope.width, envelope.height, folds=())
    return Layout(sheet, face.name, size, leading, 1, tuple(lines), unfit=unfit)


def render_envelopes(letters: Sequence[Letter], envelope: Envelope, feed: str = "long") -> bytes:
    """Return an envelope a letter as the pages of one PDF, in order; `feed` is a key of `FEEDS`.

    The same letters always give the same bytes. Raises Problem "no-glyph" as `letter.render`
    does, and "envelope-full" with `part` and `name` (its first line) where a part of `Letter` is
    too long for its place.
    """
    return draw([_sheet(letter, envelope, feed) for letter in letters])


def _texts(letter: Letter) -> dict[str, str]:
    return {
        "sender_block": "\n".join(postal_lines(letter.sender_block)),
        "delivery": letter.delivery,
        "attention": letter.attention,
        "inside_address": "\n".join(address_lines(letter.inside_address)),
    }


def _zones(envelope: Envelope) -> tuple[Zone, Zone]:
    top = max(FROM_TOP, envelope.height - HIGHEST)
    left = envelope.width * LEFT
    return (
        Zone(
            ("sender_block",),
            RETURN_LEFT,
            RETURN_TOP,
            left - RETURN_LEFT - RETURN_GAP,
            FROM_TOP - RETURN_TOP,
            steps=RETURN_STEPS,
        ),
        Zone(
            ("delivery", "attention", "inside_address"),
            left,
            top,
            envelope.width - FROM_SIDE - left,
            envelope.height - FROM_BOTTOM - top,
            MIDDLE,
            STEPS,
        ),
    )


def _sheet(letter: Letter, envelope: Envelope, feed: str) -> Sheet:
    others = dict.fromkeys([part for part in PARTS if part not in _texts(letter)], "")
    written = replace(letter, **others)  # pyright: ignore[reportArgumentType]
    layout = lay_out_envelope(written, envelope)
    refuse_missing(written, layout.format)
    if layout.unfit:
        name = first_line(getattr(written, layout.unfit))
        raise Problem("envelope-full", part=layout.unfit, name=name)
    title, author = first_line(letter.inside_address), first_line(letter.sender_block)
    return Sheet(layout, title, author, letter.language.replace("_", "-"), FEEDS[feed])
