"""A letter that lacks something it is printed with, as it can be shown meanwhile."""

from dataclasses import replace

from afterword.domain.letters import Draft, Letter
from afterword.paper.fonts import PARTS, missing_characters
from afterword.paper.signature import Pictures
from afterword.stories.signing import pictures_of

BLANK = "_"
"""Stands where a letter can't be printed: a gap to be filled in, in every font."""
ROUNDS = 3
"""The font chosen may change with the letters taken out, and lack others."""


def printable(letter: Letter) -> Letter:
    """Return `letter` with a blank for each character no font has; nothing moves.

    The rest keeps its font, its length and its lines, so that only the gap looks different.
    """
    for _ in range(ROUNDS):
        missing = {one.character for one in missing_characters(letter)}
        if not missing:
            break
        blanks = str.maketrans(dict.fromkeys(missing, BLANK))
        parts = {part: getattr(letter, part).translate(blanks) for part in PARTS}
        letter = replace(letter, **parts)
    return letter


def as_signed(draft: Draft, letter: Letter) -> tuple[Letter, Pictures]:
    """Return `letter` and the picture that the draft is signed with.

    Where the picture is gone the room stays white: whoever prints it is told.
    """
    pictures = pictures_of([draft])
    if letter.signature_picture not in pictures:
        letter = replace(letter, signature_picture="")
    return letter, pictures
