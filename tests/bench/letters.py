"""One letter made again and again in a warm process, as the live preview does."""

import statistics
import time
from collections.abc import Callable

RUNS = 60


def measure(make: Callable[[int], bytes], runs: int = RUNS) -> dict[str, float]:
    """Return milliseconds: the first letter, and median and p95 of the next `runs`.

    `make(n)` renders a letter that differs from the one before, so that no result is reused.
    """
    took: list[float] = []
    for number in range(runs + 1):
        began = time.perf_counter()
        make(number)
        took.append((time.perf_counter() - began) * 1000)
    cold, warm = took[0], sorted(took[1:])
    return {
        "cold_ms": cold,
        "warm_ms": statistics.median(warm),
        "warm_p95_ms": warm[int(len(warm) * 0.95)],
    }
