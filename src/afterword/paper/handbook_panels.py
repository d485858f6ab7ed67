"""The two panels of an article: the steps to take now, and the mistake to beware of."""

from afterword.domain.handbook_blocks import Items, Section
from afterword.paper.handbook_boxes import Setter
from afterword.paper.handbook_flow import Piece, draw_column, height_of
from afterword.paper.handbook_look import (
    BOLD,
    PANEL,
    PANEL_TITLE,
    WARM,
    WARM_SOFT,
    WHITE,
    Style,
    Tone,
)
from afterword.paper.handbook_shapes import Label, box, disc
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import set_spans, set_words
from afterword.paper.handbook_volume import Volume

PAD, RADIUS, BETWEEN = 16.0, 9.0, 18.0
_DISC = 9.5
_WARM = Tone(WARM, WARM_SOFT)


class StepsPanel:
    """What to do now: numbered steps side by side."""

    def __init__(self, section: Section, wide: float, tone: Tone, node: Node) -> None:
        self._wide, self._tone = wide, tone
        (listed,) = section.blocks
        items = listed.items if isinstance(listed, Items) else ()
        self._step = (wide - 2 * PAD - (len(items) - 1) * BETWEEN) / len(items)
        self._texts = [set_spans(spans, PANEL, self._step, tone.strong) for spans in items]
        self._title = set_words(section.title, PANEL_TITLE.coloured(tone.strong), wide)
        self._heading = node.add("H3")
        listing = node.add("L", extra=" /A <</O /List /ListNumbering /Decimal>>")
        self._items = [listing.add("LI") for _ in items]

    @property
    def high(self) -> float:
        """Return how high it is, in points."""
        texts = max(text.height for text in self._texts)
        return 2 * PAD + self._title.height + 8 + 2 * _DISC + 6 + texts - 4

    def draw(self, volume: Volume, x: float, top: float) -> None:
        """Draw it from `top` on."""
        volume.paint([box(x, top, self._wide, self.high, RADIUS, self._tone.soft)])
        x += PAD
        top = volume.text(self._title, x, top + PAD - 2, self._heading) + 8
        for at, (text, item) in enumerate(zip(self._texts, self._items, strict=True)):
            self._draw_number(volume, str(at + 1), x, top, item.add("Lbl"))
            volume.text(text, x, top + 2 * _DISC + 6, item.add("LBody"))
            x += self._step + BETWEEN

    def _draw_number(self, volume: Volume, number: str, x: float, top: float, node: Node) -> None:
        middle = x + _DISC, top + _DISC
        volume.picture(
            [
                disc(*middle, _DISC, self._tone.strong),
                Label(number, middle[0], middle[1] + 3.9, BOLD, 10.5, WHITE, 0.5),
            ],
            node,
        )


class WarningPanel:
    """A common mistake: its name on the left, the words beside it."""

    def __init__(self, section: Section, wide: float, body: Style, node: Node) -> None:
        self._wide = wide
        self._left = wide * 0.25
        self._title = set_words(section.title, PANEL_TITLE.coloured(WARM), self._left - PAD)
        self._heading = node.add("H3")
        room = wide - 2 * PAD - self._left
        setter = Setter(room, Style(body.face, body.size * 0.97, body.leading * 0.97), _WARM)
        self._pieces: list[Piece] = list(setter.blocks(section.blocks, node))

    @property
    def high(self) -> float:
        """Return how high it is, in points."""
        return 2 * PAD - 4 + max(height_of(self._pieces), self._title.height + 26)

    def draw(self, volume: Volume, x: float, top: float) -> None:
        """Draw it from `top` on."""
        volume.paint([box(x, top, self._wide, self.high, RADIUS, WARM_SOFT)])
        start = top + PAD - 2
        volume.picture(
            [
                disc(x + PAD + _DISC, start + _DISC, _DISC, WARM),
                Label("!", x + PAD + _DISC, start + _DISC + 4.6, BOLD, 13, WHITE, 0.5),
            ]
        )
        volume.text(self._title, x + PAD, start + 2 * _DISC + 6, self._heading)
        draw_column(volume, self._pieces, x + PAD + self._left, start)
