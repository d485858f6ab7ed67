"""A letter with the words in it that are being typed, to be looked over before they are used."""

from dataclasses import dataclass, replace

from afterword.domain.letters import Letter
from afterword.ui.letter.spots import Spot


@dataclass(frozen=True, slots=True)
class Typed:
    """`words` stand in the `part` of a letter from `start`."""

    letter: Letter
    part: str
    start: int
    words: str

    @property
    def end(self) -> int:
        """Return where they end."""
        return self.start + len(self.words)


def typed_into(letter: Letter, spot: Spot, words: str) -> Typed | None:
    """Return the letter with `words` at a spot; None where they hold a field or plain braces.

    Those stand in the letter as something else, and elsewhere.
    """
    if "{" in words or "}" in words:
        return None
    text = str(getattr(letter, spot.part))
    whole = text[: spot.start] + words + text[spot.end :]
    return Typed(replace(letter, **{spot.part: whole}), spot.part, spot.start, words)
