"""All measurements in one go: a table on the screen and `build/bench.json`.

Figures in milliseconds differ from machine to machine; the ratios are taken side by side in this
one run and are what is compared.
"""

import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from tests.bench import board, coach, filling, frames, letters, many, preview, start

GOAL = Path(__file__).parents[2] / "build" / "bench.json"


def letter(number: int) -> bytes:
    """Render a letter unlike the one before."""
    body = f"Thank you for showing me bay {number} of the warehouse on November 20.\n\n" * 3
    written = replace(preview.letter_to_sarah(), id=str(number), body=body.strip())
    return render(written, FORMATS["letter"])


def main(words: Sequence[str] = ()) -> int:
    """Measure all, or what the words name ("letters", "coach"); print and write."""
    results: dict[str, object] = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else "unknown",
    }
    if not words:
        results["move"] = board.measure()
    if not words or "letters" in words:
        results |= of_letters()
    if not words or "coach" in words:
        results["coach"] = coach.measure()
    if not words:
        results["start"] = start.measure(filling.fill)
    for group, found in results.items():
        if isinstance(found, Mapping):
            print(f"\n{group}")
            _print(found, "  ")
        else:
            print(f"{group:<30}{found}")
    GOAL.parent.mkdir(exist_ok=True)
    GOAL.write_text(json.dumps({**_before(), **results}, indent=1), "utf-8")
    print(f"\nWritten to {GOAL.relative_to(GOAL.parents[1])}")
    return 0


def of_letters(
    count: int = many.COUNT, runs: int = many.RUNS, busy: int = frames.COUNT
) -> dict[str, object]:
    """Return one letter, its preview, so many of them, and the window while `busy` are made."""
    return {
        "letter": letters.measure(letter),
        "preview": preview.measure(),
        "letters": many.measure(count, runs),
        "frames": frames.measure(busy),
        # By hand and once, with release 7.4 beside other work: 114 s for a thousand letters in one
        # PDF, 113 s for a file each, where ours took less than one and two. 260 MB that few want.
        "mail merge of LibreOffice": "not measured",
    }


def _before() -> dict[str, object]:
    """Return what was measured the last time: a part of it may be measured alone."""
    return json.loads(GOAL.read_text("utf-8")) if GOAL.exists() else {}


def _print(found: Mapping[str, object], indent: str) -> None:
    for name, value in found.items():
        if isinstance(value, Mapping):
            print(f"{indent}{name}")
            _print(value, indent + "  ")
        else:
            shown = f"{value:10.2f}" if isinstance(value, float) else f"{value:>10}"
            print(f"{indent}{name:<38}{shown}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
