"""Lines in more than one script: which part of the text is set in which font, and how wide it is.

One font sets all of a script that stands together; what belongs to no script goes with the
letter's own font, or with its neighbours where those run from right to left.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from afterword.paper.direction import levels_of
from afterword.paper.machine_fonts import find_font, forget
from afterword.paper.scripts import INVISIBLE, script_of
from afterword.paper.shaping import ScriptFont, bundled, installed

_BUNDLED = {"Hebr": "NotoSerifHebrew-Regular", "Arab": "NotoNaskhArabic-Regular"}


class Plain(Protocol):
    """The letter's own font, as far as it is asked here."""

    def step(self, left: str, right: str) -> float:
        """Return the way from the start of `left` to the start of `right`, in thousandths."""
        ...


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line in one font, running one way; `font` is None for the letter's own."""

    start: int
    end: int
    font: ScriptFont | None
    level: int

    @property
    def right_to_left(self) -> bool:
        """Tell whether it is read from the right."""
        return self.level % 2 == 1


def runs_of(text: str, levels: Sequence[int] = ()) -> Iterator[Run]:
    """Yield the runs of one line in reading order; `levels` are its characters' (UAX #9)."""
    levels = levels or [0] * len(text)
    at = 0
    for (script, level), group in groupby(zip(_scripts(text, levels), levels, strict=True)):
        end = at + sum(1 for _ in group)
        font = _font_for(script, text[at:end])
        for theirs, part in groupby(text[at:end], key=lambda it, font=font: _sets(font, it)):
            start, at = at, at + sum(1 for _ in part)
            yield Run(start, at, font if theirs else None, level)


def edges_of(text: str, plain: Plain) -> Iterator[float]:
    """Yield how far each character of a line leads, in thousandths of the size."""
    for run in runs_of(text, levels_of(text)):
        part = text[run.start : run.end]
        if run.font is not None:
            yield from run.font.advances(part, run.right_to_left)
        else:
            following = [*part[1:], ""] if not run.right_to_left else [""] * len(part)
            yield from map(plain.step, part, following)


def lacking(text: str, absent: Sequence[str]) -> list[str]:
    """Return which of the characters that the letter's own font lacks no other font shows."""
    shown = INVISIBLE.union(
        it
        for run in runs_of(text)
        if run.font is not None
        for it in text[run.start : run.end]
        if run.font.shows(it)
    )
    return [it for it in absent if it not in shown]


def _scripts(text: str, levels: Sequence[int]) -> list[str]:
    """Return the script that decides each character's font."""
    scripts = [script_of(it) for it in text]
    for at, character in enumerate(text):
        if at and (character in INVISIBLE or unicodedata.combining(character)):
            scripts[at] = scripts[at - 1]
    # A bracket or a full stop between words that run from right to left is theirs.
    for order in (range(len(text)), range(len(text) - 1, -1, -1)):
        nearest = ""
        for at in order:
            if levels[at] % 2 and not scripts[at]:
                scripts[at] = nearest
            elif levels[at] % 2:
                nearest = scripts[at]
    return scripts


def _sets(font: ScriptFont | None, character: str) -> bool:
    """Tell whether a run's font sets the character, be it as an empty box; else the letter's."""
    return font is not None and (
        bool(script_of(character)) or character in INVISIBLE or font.shows(character)
    )


def _font_for(script: str, text: str) -> ScriptFont | None:
    return _chosen(script, frozenset(filter(script_of, text))) if script else None


def _chosen(script: str, characters: frozenset[str]) -> ScriptFont | None:
    """Return the bundled font if it shows all the characters, else the one that shows most."""
    fonts: list[ScriptFont] = []
    if script in _BUNDLED:
        fonts.append(bundled(_BUNDLED[script]))
    if not fonts or not all(map(fonts[0].shows, characters)):
        found = find_font(script, characters)
        if found is not None and not found.path.is_file():
            # It was taken away since it was looked into.
            forget()
            found = find_font(script, characters)
        if found is not None:
            fonts.append(installed(found))
    return max(fonts, key=lambda font: sum(map(font.shows, characters)), default=None)
