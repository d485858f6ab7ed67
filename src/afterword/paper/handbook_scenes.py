"""A painted scene for the opening page of each chapter, in the chapter's own tones."""

from collections.abc import Callable, Sequence

from afterword.domain.handbook import Page
from afterword.paper.handbook_look import WHITE, Tone
from afterword.paper.handbook_shapes import Shape, box, curve, disc, mixed, polygon, stroke, tick

Scene = Callable[[Tone], list[Shape]]
WIDE, HIGH = 200.0, 130.0
"""The room of a scene; it is scaled to the page."""
_WARM = "#ffd479"
_MARKED = 12
"""The day of the calendar that is ticked off."""


def scene_of(pages: Sequence[Page], tone: Tone) -> list[Shape]:
    """Return the scene of a chapter, known by a page in it; bubbles for a chapter of others."""
    keys = {page.key for page in pages}
    found = (scene for key, scene in _SCENES.items() if key in keys)
    return next(found, _talk)(tone)


def _inks(tone: Tone) -> tuple[str, str, str]:
    """Return a light, a middling and a dark ink that stand on the chapter's own colour."""
    return tone.soft, mixed(tone.strong, WHITE, 0.45), mixed(tone.strong, "#000000", 0.28)


def _thanks(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    heart = curve(
        (100, 52),
        (
            ((78, 38), (80, 20), (91, 21)),
            ((96, 21), (100, 25), (100, 29)),
            ((100, 25), (104, 21), (109, 21)),
            ((120, 20), (122, 38), (100, 52)),
        ),
        fill=_WARM,
    )
    return [
        box(39, 62, 130, 68, 6, dark),
        polygon([(34, 61), (100, 18), (166, 61)], middle),
        box(34, 60, 132, 30, 4, middle),
        box(52, 8, 96, 92, 4, WHITE),
        heart,
        *(box(70 + row * 8, 62 + row * 9, 60 - row * 16, 4, 2, light) for row in range(2)),
        polygon([(34, 60), (100, 100), (34, 126)], light),
        polygon([(166, 60), (100, 100), (166, 126)], light),
        polygon([(34, 126), (34, 118), (100, 84), (166, 118), (166, 126)], light),
        polygon([(34, 126), (100, 88), (166, 126)], mixed(light, WHITE, 0.55)),
    ]


def _writing(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    made = [box(46, 14, 90, 112, 4, dark), box(42, 8, 90, 112, 4, WHITE)]
    for row, share in enumerate((0.4, 0.72, 0.66, 0.74, 0.5)):
        colour = tone.strong if not row else light
        made.append(box(54, 22 + row * 15, 90 * share, 5, 2.5, colour))
    pen = [
        polygon([(118, 98), (170, 46), (180, 56), (128, 108)], _WARM),
        polygon([(118, 98), (128, 108), (112, 114)], light),
        polygon([(115, 106), (119, 110), (112, 114)], dark),
        polygon([(170, 46), (176, 40), (186, 50), (180, 56)], middle),
    ]
    return [*made, *pen]


def _folder(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    chart = [
        box(90 + at * 15, 62 - high, 10, high, 1.5, tone.strong)
        for at, high in enumerate((14, 24, 36))
    ]
    return [
        box(38, 50, 132, 78, 6, dark),
        box(34, 32, 52, 22, 6, middle),
        box(34, 42, 132, 80, 6, middle),
        box(48, 10, 74, 90, 4, light).turned(-7, (85, 55)),
        box(74, 4, 76, 92, 4, WHITE),
        box(86, 14, 34, 5, 2.5, light),
        *chart,
        polygon([(26, 72), (174, 72), (164, 126), (36, 126)], _WARM),
        box(86, 92, 28, 7, 3.5, WHITE),
    ]


def _calendar(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    made = [box(44, 20, 120, 104, 8, dark), box(40, 14, 120, 104, 8, WHITE)]
    made += [box(40, 14, 120, 24, 8, middle), box(40, 30, 120, 8, 0, middle)]
    made += [box(62 + at * 70, 6, 7, 18, 3.5, light) for at in range(2)]
    for place in range(15):
        row, column = divmod(place, 5)
        x, y = 52 + column * 20.5, 47 + row * 22
        if place == _MARKED:
            made += [box(x, y, 15, 15, 4, _WARM), tick(x + 7.5, y + 7.5, 9, dark)]
        else:
            made.append(box(x, y, 15, 15, 4, light if row or column > 1 else middle))
    return made


def _steps(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    inks = (dark, middle, mixed(middle, light, 0.5), light)
    made = [
        box(24 + at * 36, 100 - at * 22, 36.5, 26 + at * 22, 0, ink) for at, ink in enumerate(inks)
    ]
    made += [
        stroke([(150, 34), (150, 4)], WHITE, 2.4),
        polygon([(151, 4), (176, 12), (151, 20)], _WARM),
    ]
    made += [disc(46, 84, 9, WHITE), disc(82, 64, 6, mixed(middle, WHITE, 0.5))]
    return made


def _screen(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    made = [
        box(32, 14, 144, 92, 8, dark),
        box(28, 8, 144, 92, 8, light),
        box(36, 16, 128, 76, 4, WHITE),
    ]
    made += [box(84, 100, 32, 12, 0, light), box(66, 112, 68, 7, 3.5, light)]
    for at, ink in enumerate((tone.strong, middle)):
        x = 70 + at * 60
        made.append(box(x - 25, 22, 50, 64, 6, mixed(WHITE, tone.soft, 0.8)))
        made.append(disc(x, 46, 11, ink))
        shoulders = curve((x - 20, 86), (((x - 20, 56), (x + 20, 56), (x + 20, 86)),), fill=ink)
        made.append(shoulders)
    return [*made, disc(158, 22, 4, _WARM)]


def _land(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    made = [disc(146, 34, 19, _WARM)]
    made.append(polygon([(10, 104), (62, 30), (100, 84), (122, 58), (186, 104)], middle))
    made.append(polygon([(46, 53), (62, 30), (79, 54), (68, 50), (61, 58), (55, 49)], WHITE))
    for x, size in ((34, 1.0), (54, 0.8), (150, 1.05), (170, 0.75)):
        made.append(
            polygon([(x - 11 * size, 108), (x, 108 - 38 * size), (x + 11 * size, 108)], dark)
        )
    made.append(box(6, 104, 188, 22, 6, light))
    waves = [
        stroke([(22 + at * 44, 113 + at % 2 * 6), (48 + at * 44, 113 + at % 2 * 6)], WHITE, 2.4)
        for at in range(4)
    ]
    return [*made, *waves]


def _cup(tone: Tone) -> list[Shape]:
    light, middle, dark = _inks(tone)
    handle = disc(142, 78, 19, "", light)
    handle = Shape(handle.steps, "", light, 8)
    made = [
        box(34, 114, 132, 8, 4, dark),
        handle,
        box(58, 52, 76, 62, 22, light),
        box(58, 52, 76, 26, 4, light),
    ]
    made.append(box(64, 56, 64, 8, 4, middle))
    for x in (78, 96, 114):
        bends = (((x - 8, 36), (x + 8, 28), (x, 20)), ((x - 7, 14), (x + 5, 10), (x, 4)))
        made.append(curve((x, 45), bends, WHITE, 3))
    return [*made, disc(96, 92, 9, _WARM)]


def _talk(tone: Tone) -> list[Shape]:
    light, middle, _ = _inks(tone)
    made = [box(26, 16, 104, 56, 14, light), polygon([(44, 70), (66, 70), (40, 90)], light)]
    made += [box(84, 56, 92, 50, 14, middle), polygon([(140, 104), (160, 104), (166, 122)], middle)]
    made += [disc(56 + at * 22, 44, 5.5, _WARM if at == 1 else WHITE) for at in range(3)]
    return made


_SCENES: dict[str, Scene] = {
    "tonight": _thanks,
    "what-to-say": _writing,
    "work-samples": _folder,
    "waiting": _calendar,
    "an-offer": _steps,
    "by-video": _screen,
    "customs": _land,
    "look-after-yourself": _cup,
}
