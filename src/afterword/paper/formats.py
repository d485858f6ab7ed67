"""The geometry of letters as values: millimetres from the top-left corner, type in points."""

from dataclasses import dataclass

SERIF = ("SourceSerif4-Regular", "GentiumBookPlus-Regular")
"""Font files for a letter, the handsome one first; a letter is set in one of them throughout."""

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class Format:
    """A full-block letter on one kind of sheet, after common US and Canadian style guides.

    Positions are baselines. `type_steps` are (size, distance of lines) in points: the first is
    the normal one, the others are taken in turn where that saves a second page. Parts stand
    `between` lines apart (2 is one blank line). `date` is where the date stands when the
    sender's lines above leave room for a blank line; else it follows them.
    """

    key: str
    width: float
    height: float
    folds: tuple[float, ...]
    margin: float = 25.4
    date: float = 50.8
    fold_mark: tuple[float, float] = (5.0, 9.0)
    type_steps: tuple[tuple[float, float], ...] = ((11, 14), (11, 13), (10.5, 12.5), (10, 12))
    between: int = 2
    after_date: int = 4
    for_signature: int = 4
    after_heading: int = 3
    faces: tuple[str, ...] = SERIF


FORMATS = {
    "letter": Format("letter", 215.9, 279.4, folds=(279.4 / 3, 279.4 * 2 / 3)),
    "a4": Format("a4", 210.0, 297.0, folds=(99.0, 198.0)),
}
"""US Letter and A4 without a window, folded in thirds."""
