"""The figures of the handbook, painted: when things come, what is good, a letter, a call."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from afterword.domain.handbook_extras import Extras, Figure, Stop
from afterword.paper.handbook_look import (
    BOLD,
    LINE,
    MUTED,
    SANS,
    TEXT,
    WELL,
    WHITE,
    Style,
    Tone,
)
from afterword.paper.handbook_shapes import Label, Shape, box, disc, mixed, stroke
from afterword.paper.handbook_type import SetText, set_words

Painting = list[Shape | Label]
Paint = Callable[[float, float, float, float, Tone], Painting]
"""Paints into a box: left, top, width, height, and the tone of the chapter."""
LETTER_PAGES = ("what-to-say", "one-person", "how-long", "check-before-sending")
CALL_PAGES = ("the-call", "voicemail")
TIME_PAGES = ("when-to-ask", "waiting", "asking-for-news")
_NAME, _SAID = Style(BOLD, 10.5, 13.5), Style(SANS, 9, 12, MUTED)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure that can be painted, as high as there is room for between two heights."""

    alt: str
    least: float
    most: float
    paint: Paint


def figures_with_pages(extras: Extras) -> list[tuple[Drawn, Sequence[str]]]:
    """Return the figures and the pages that each goes with, by key: the first with room has it."""
    return [
        (letter(extras.figures["letter"]), LETTER_PAGES),
        (call(extras.figures["call"]), CALL_PAGES),
        (timeline(extras.figures["timeline"]), TIME_PAGES),
    ]


def letter(figure: Figure) -> Drawn:
    """Return a sheet with its parts named beside it."""
    return Drawn(figure.alt, 92, 150, partial(_letter, figure))


def call(figure: Figure) -> Drawn:
    """Return the steps of a call as bubbles."""
    return Drawn(figure.alt, 84, 104, partial(_call, figure))


def timeline(figure: Figure) -> Drawn:
    """Return a line of stops in the order in which things are done."""
    return Drawn(figure.alt, 92, 112, partial(_timeline, figure))


def qualities(figure: Figure) -> Drawn:
    """Return cards, one a quality."""
    return Drawn(figure.alt, 92, 112, partial(_qualities, figure))


def labels(text: SetText, x: float, top: float, align: float = 0.0) -> Painting:
    """Return the lines of a text as words in a picture."""
    style, made = text.style, Painting()
    for line in text.lines:
        words = "".join(run.text for run in line.runs)
        made.append(Label(words, x, top + style.rise, style.face, style.size, style.colour, align))
        top += style.leading
    return made


def spread(stops: Sequence[Stop], x: float, wide: float) -> list[tuple[Stop, float, float]]:
    """Return each stop with the left edge and the width of its share."""
    share = wide / len(stops)
    return [(stop, x + at * share, share) for at, stop in enumerate(stops)]


def _timeline(
    figure: Figure, x: float, top: float, wide: float, high: float, tone: Tone
) -> Painting:
    made: Painting = [box(x, top, wide, high, 9, WELL)]
    line = top + 30
    found = spread(figure.stops, x + 14, wide - 28)
    first, last = found[0][1] + 8, found[-1][1] + 8
    made.append(stroke([(first, line), (last, line)], tone.strong, 2))
    made.append(stroke([(last, line), (x + wide - 18, line)], LINE, 2))
    for at, (stop, left, share) in enumerate(found):
        ends = at + 1 == len(found)
        ground = WHITE if ends else tone.strong
        made.append(disc(left + 8, line, 8, ground, tone.strong))
        if not ends:
            made.append(Label(str(at + 1), left + 8, line + 3.3, BOLD, 9, WHITE, 0.5))
        said = set_words(stop.what, _NAME.coloured(tone.strong), share - 12)
        made += labels(said, left, line + 14)
        made += labels(set_words(stop.when, _SAID, share - 14), left, line + 15 + said.height)
    return made


def _qualities(
    figure: Figure, x: float, top: float, wide: float, high: float, tone: Tone
) -> Painting:
    made: Painting = []
    for stop, left, share in spread(figure.stops, x, wide + 10):
        card = share - 10
        made += [
            box(left, top + 1.5, card, high, 9, LINE),
            box(left, top, card, high - 1, 9, WHITE, LINE),
            box(left + 14, top + 16, 22, 4, 2, tone.strong),
        ]
        made += labels(
            set_words(stop.when, Style(BOLD, 14, 18, TEXT), card - 28), left + 14, top + 28
        )
        made += labels(set_words(stop.what, _SAID, card - 26), left + 14, top + 49)
    return made


def _letter(figure: Figure, x: float, top: float, wide: float, high: float, tone: Tone) -> Painting:
    """Paint a sheet with four bands, and what they are beside it."""
    made: Painting = [box(x, top, wide, high, 9, WELL)]
    sheet, left = wide * 0.4, x + wide * 0.07
    made.append(box(left + 2, top + 12, sheet, high - 12, 3, LINE))
    made.append(box(left, top + 10, sheet, high - 12, 3, WHITE, LINE))
    step = (high - 34) / len(figure.stops)
    for at, stop in enumerate(figure.stops):
        y = top + 20 + at * step
        bars = (0.8, 0.55) if at in {1, 2} else (0.62,)
        for row, share in enumerate(bars):
            colour = mixed(tone.strong, WHITE, 0.25 + 0.14 * at)
            made.append(box(left + 18, y + row * 7.5, (sheet - 36) * share, 4, 2, colour))
        middle, end = y + 3, x + wide * 0.56
        made.append(stroke([(left + sheet + 6, middle), (end - 14, middle)], LINE, 1))
        made.append(disc(end - 4, middle, 8, tone.strong))
        made.append(Label(stop.when, end - 4, middle + 3.3, BOLD, 9, WHITE, 0.5))
        made.append(Label(stop.what, end + 12, middle + 3.8, BOLD, 10.5, TEXT))
    return made


def _call(figure: Figure, x: float, top: float, wide: float, high: float, tone: Tone) -> Painting:
    """Paint five speech bubbles, one behind the other."""
    made: Painting = []
    for at, (stop, left, share) in enumerate(spread(figure.stops, x, wide + 8)):
        ground = mixed(tone.soft, tone.strong, 0.045 * at)
        wide_of = share - 8
        made.append(box(left, top, wide_of, high - 10, 9, ground))
        tail = [(left + 16, top + high - 11), (left + 30, top + high - 11), (left + 14, top + high)]
        made.append(
            Shape((("M", (tail[0],)), ("L", (tail[1],)), ("L", (tail[2],)), ("Z", ())), ground)
        )
        made.append(disc(left + 20, top + 20, 8.5, tone.strong))
        made.append(Label(stop.when, left + 20, top + 23.4, BOLD, 9.5, WHITE, 0.5))
        made += labels(
            set_words(stop.what, Style(BOLD, 9.5, 12.5, TEXT), wide_of - 20), left + 12, top + 34
        )
    return made
