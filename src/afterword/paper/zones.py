"""Places on a sheet that an envelope or a standard sets, and what a window shows of them."""

from dataclasses import dataclass
from itertools import pairwise

# A post office wants this much white between an address and the window's edge (USPS DMM 202).
CLEAR = 3.2

STEPS = ((11.0, 14.0), (11.0, 13.0), (11.0, 12.0), (10.0, 12.0), (10.0, 11.0), (10.0, 10.5))
"""The type of an address, (size, distance of lines) in points: the first that fits is taken."""

SMALL_STEPS = ((11.0, 14.0), (11.0, 13.0), (10.0, 12.0), (9.0, 11.0), (9.0, 10.0))
"""The type of a sender's own lines, which nobody's machine has to read."""

TOP, MIDDLE, BOTTOM = 0.0, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Zone:
    """Where some parts stand, one below the other, in millimetres from the sheet's top-left.

    `align` says whether the lines stand at its TOP, in its MIDDLE or at its BOTTOM; `steps` are
    taken in turn until all lines fit.
    """

    parts: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    align: float = TOP
    steps: tuple[tuple[float, float], ...] = STEPS


@dataclass(frozen=True, slots=True)
class Window:
    """A window envelope: its inner size, and its window, counted from the left and the bottom."""

    width: float
    height: float
    left: float
    bottom: float
    window_width: float
    window_height: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a sheet, in millimetres from its top-left corner."""

    left: float
    top: float
    right: float
    bottom: float


def always_shown(window: Window, sheet_width: float, folds: tuple[float, ...], end: float) -> Area:
    """Return what the window shows of a sheet wherever it slides in its envelope, less `CLEAR`.

    The sheet is folded at `folds` and `end` high. Where the first panel is lower than the others
    (DIN 5008 A), its fold lies at the bottom all the same, as it does in the hand.
    """
    edges = (0.0, *folds, end)
    packed = max(below - above for above, below in pairwise(edges))
    above = packed - folds[0]
    top = window.height - window.bottom - window.window_height - above
    beside, over = window.width - sheet_width, window.height - packed
    return Area(
        window.left + CLEAR,
        top + CLEAR,
        window.left + window.window_width - beside - CLEAR,
        top + window.window_height - over - CLEAR,
    )
