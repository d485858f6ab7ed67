"""The places of a letter that a writer may change: sentences, and the parts around its body."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from afterword.domain.letters import Draft, Letter
from afterword.domain.own_edits import marked
from afterword.paper.fonts import parts_of
from afterword.paper.layout import Box, Layout
from afterword.stories.own_parts import OWN_PARTS
from afterword.ui.letter.underlines import Mark

BODY = "body"
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Spot:
    """What is changed in one go: `part` is a field of `Letter`, `start` and `end` places in it.

    An edit is kept under `role`; `changed` as in `domain.letters.Sentence`, and `wrong` likewise:
    what keeps the letter from being printed.
    """

    part: str
    start: int
    end: int
    role: str
    changed: tuple[tuple[int, int], ...] = ()
    wrong: tuple[tuple[int, int], ...] = ()

    @property
    def is_sentence(self) -> bool:
        """Tell whether it is a sentence of the body, which may be said another way."""
        return self.part == BODY

    def words(self, letter: Letter) -> str:
        """Return what stands there."""
        text: str = getattr(letter, self.part)
        return text[self.start : self.end]


def spots(draft: Draft) -> tuple[Spot, ...]:
    """Return all spots of a letter in the order they stand on the page."""
    found: list[Spot] = []
    for part, text in parts_of(draft.letter).items():
        if part == BODY:
            sentences = draft.sentences
            found += [Spot(BODY, it.start, it.end, it.role, it.changed) for it in sentences]
        elif part in OWN_PARTS and text.strip():
            found.append(Spot(part, 0, len(text), part))
    return tuple(_faulty(spot, draft) for spot in found) if draft.errors else tuple(found)


def _faulty(spot: Spot, draft: Draft) -> Spot:
    """Return a spot with what is wrong in it: the whole where no words of it can be named."""
    errors = [error for error in draft.errors if error.role == spot.role]
    if not errors:
        return spot
    words = spot.words(draft.letter)
    return replace(spot, wrong=marked(words, errors) or ((0, len(words)),))


def place_of_role(all: Sequence[Spot], role: str) -> int:
    """Return the place of the spot with that role, else the first sentence's."""
    roles = [spot.role for spot in all]
    if role in roles:
        return roles.index(role)
    return next((number for number, spot in enumerate(all) if spot.is_sentence), 0)


def spot_of(all: Sequence[Spot], mark: Mark) -> int:
    """Return the place of the spot in which the words of a mark begin; `NOWHERE` for none."""
    for number, spot in enumerate(all):
        if spot.part == mark.part and spot.start <= mark.start < spot.end:
            return number
    return NOWHERE


def boxes_of(spot: Spot, layout: Layout) -> Iterator[Box]:
    """Yield where a spot stands, a box a line."""
    return layout.boxes(spot.start, spot.end, spot.part)


def changed_boxes(spot: Spot, layout: Layout) -> Iterator[Box]:
    """Yield where its changed words stand."""
    for start, end in spot.changed:
        yield from layout.boxes(spot.start + start, spot.start + end, spot.part)


def wrong_boxes(spot: Spot, layout: Layout) -> Iterator[Box]:
    """Yield where stands what is wrong in it."""
    for start, end in spot.wrong:
        yield from layout.boxes(spot.start + start, spot.start + end, spot.part)


def spot_at(all: Sequence[Spot], layout: Layout, page: int, x: float, y: float) -> int:
    """Return which spot stands at a place, in millimetres on a page; `NOWHERE` for none."""
    for number, spot in enumerate(all):
        index = layout.index_at(page, x, y, spot.part)
        if index is not None and spot.start <= index < spot.end:
            return number
    return NOWHERE
