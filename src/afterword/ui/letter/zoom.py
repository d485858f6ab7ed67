"""How large a page is shown: 1 is the size of the paper itself."""

from bisect import bisect_left, bisect_right

STOPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
"""What keys and the menu go through; the first and the last are the limits."""
NEAR = 1.02
"""What is no farther from a stop than this is at it."""
NOTCH = 120
"""How far one notch turns a wheel, in eighths of a degree."""
BY_NOTCH = 1.2


def larger(scale: float) -> float:
    """Return the next stop above `scale`."""
    return STOPS[min(bisect_right(STOPS, scale * NEAR), len(STOPS) - 1)]


def smaller(scale: float) -> float:
    """Return the next stop below `scale`; what is below them all stays."""
    below = bisect_left(STOPS, scale / NEAR) - 1
    return STOPS[below] if below >= 0 else min(scale, STOPS[0])


def turned(scale: float, angle: int) -> float:
    """Return the scale after a wheel was turned by `angle`, in eighths of a degree."""
    wanted = scale * BY_NOTCH ** (angle / NOTCH)
    # A page that is narrower than the least to fit its side does not jump.
    return max(min(STOPS[0], scale), min(STOPS[-1], wanted))
