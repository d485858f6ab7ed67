"""What a leaflet has besides its pages: the head with its name, the folds, the words at its end."""

from collections.abc import Sequence

from afterword.domain.handbook import Page
from afterword.domain.handbook_extras import Extras
from afterword.paper.handbook_look import BOLD, LINE, SANS, TEXT, WHITE, Grid, Style, Tone
from afterword.paper.handbook_scenes import WIDE, scene_of
from afterword.paper.handbook_shapes import box, mixed, stroke
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import SetText, set_evenly, set_words
from afterword.paper.handbook_volume import Volume

_TITLE = Style(BOLD, 23, 26, WHITE)
_SCENE = 74.0
_BELOW = 14.0
_MARK = 9.0
"""How long the mark of a fold is, from either edge."""


class Head:
    """The leaflet's name on the chapter's own colour, over the first panel."""

    def __init__(
        self,
        title: str,
        pages: Sequence[Page],
        extras: Extras,
        tone: Tone,
        edge: float,
        panel: float,
    ) -> None:
        self._edge, self._panel, self._tone = edge, panel, tone
        self._scene = scene_of(pages, tone)
        room = panel - 2 * edge
        self._title = set_evenly(title, _TITLE, room - _SCENE - 6)
        kicker = Style(BOLD, 8, 11, mixed(tone.strong, WHITE, 0.78))
        self._kicker = set_words(extras["leaflet"], kicker, room)

    @property
    def high(self) -> float:
        """Return how much of the first column it takes, in points."""
        return self._ground - self._edge + _BELOW

    @property
    def _ground(self) -> float:
        words = self._kicker.height + 4 + self._title.height
        return self._edge + max(words, _SCENE * 0.65) + 12

    def draw(self, volume: Volume, node: Node) -> None:
        """Draw it; the name comes first in `node`."""
        volume.paint([box(0, 0, self._panel, self._ground, 0, self._tone.strong)])
        by = _SCENE / WIDE
        x, y = self._panel - self._edge - _SCENE + 6, self._edge + self._kicker.height - 2
        volume.paint([shape.scaled(by, x, y) for shape in self._scene])
        name = Node("H1")
        node.kids.insert(0, name)
        top = volume.text(self._kicker, self._edge, self._edge - 4)
        volume.text(self._title, self._edge, top + 4, name)


def end_texts(said: Sequence[str], wide: float) -> list[SetText]:
    """Return what stands at the end, small: what was left out, and how to print and fold it."""
    return [set_words(words, Style(SANS, 7.8, 10.4, TEXT), wide) for words in said]


def draw_end(volume: Volume, texts: Sequence[SetText], grid: Grid, x: float, node: Node) -> None:
    """Write the last words at the foot of the last panel."""
    top = grid.low - sum(text.height for text in texts)
    volume.paint([stroke([(x, top - 5), (x + texts[0].width, top - 5)], LINE, 0.6)])
    for text in texts:
        top = volume.text(text, x, top, node.add("P"))


def draw_folds(volume: Volume, grid: Grid) -> None:
    """Mark where the sheet is folded."""
    marks = [
        stroke([(x, y), (x, y + _MARK)], "#868e9c", 0.5)
        for x in (grid.wide / 3, grid.wide * 2 / 3)
        for y in (2.0, grid.high - _MARK - 2)
    ]
    volume.paint(marks)
