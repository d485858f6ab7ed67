"""A thousand letters in one go, as one PDF and as a file each, against typst in the same run.

Runs are taken in pairs, one of each side right after the other, and the median of the pairs'
ratios is told: what else the machine does falls on both alike.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from afterword import resources
from devtools import environment
from devtools.places import SetupError
from tests.bench import texts

COUNT = 1_000
RUNS = 9
_HERE = Path(__file__).parent
Figures = Mapping[str, float]


def measure(count: int = COUNT, runs: int = RUNS) -> dict[str, object]:
    """Return medians in seconds and MiB of both sides, and their paired ratios (ours / typst's)."""
    try:
        environment.PEERS.provide(environment.COMPARED)
    except SetupError as problem:
        return {"typst": f"not measured: {problem}"}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        letters = [
            {"title": one.inside_address, "parts": list(texts.parts(one))}
            for one in texts.letters(count)
        ]
        (folder / "letters.json").write_text(json.dumps(letters), "utf-8")
        found: dict[str, object] = {"letters": count}
        for kind, label in (("one", "one PDF"), ("files", "a file each")):
            pairs = [(ours(kind, count, folder), typst(kind, folder)) for _ in range(runs)]
            found[label] = compared(pairs)
        safe = [ours("safe", count, folder)["wall"] for _ in range(min(runs, 3))]
        found["a file each, safe from power cuts, s"] = statistics.median(safe)
    return found


def ours(kind: str, count: int, folder: Path) -> Figures:
    """Return the figures of one run of the program's own letters."""
    return _run([sys.executable, "-m", "tests.bench.our_side", kind, str(count), str(folder)])


def typst(kind: str, folder: Path) -> Figures:
    """Return the figures of one run of typst over `letters.json` in `folder`."""
    python, fonts = str(environment.PEERS.python()), str(resources.folder("fonts"))
    source = str(folder / "letters.json")
    return _run([python, str(_HERE / "typst_side.py"), kind, source, fonts, str(folder)])


def _run(command: Sequence[str]) -> Figures:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)


def compared(pairs: Sequence[tuple[Figures, Figures]]) -> dict[str, float]:
    """Return the medians of pairs of ours and theirs, and those of their ratios."""
    found: dict[str, float] = {}
    for name, label in (("wall", "s"), ("cpu", "CPU s"), ("memory", "MiB")):
        found[f"typst {label}"] = statistics.median(theirs[name] for _, theirs in pairs)
        found[f"afterword {label}"] = statistics.median(mine[name] for mine, _ in pairs)
        ratios = [mine[name] / theirs[name] for mine, theirs in pairs]
        found[f"{name} ratio"] = statistics.median(ratios)
    return found
