"""What composing asks of a spelling engine; the engine itself lives in `coach`."""

from typing import Protocol


class Speller(Protocol):
    """Knows words. It marks and suggests, and never changes a word itself."""

    def knows(self, word: str) -> bool:
        """Tell whether `word` is spelt as a word or a recorded name is."""
        ...

    def guess(self, word: str) -> str:
        """Return the likeliest right spelling found at once, or nothing."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return the best spellings, likeliest first; slow, so only when asked for."""
        ...


class NoSpeller:
    """Stands in where no dictionary can be loaded: every word is right."""

    def knows(self, word: str) -> bool:
        """Return True: nothing is marked."""
        return bool(word) or True

    def guess(self, word: str) -> str:
        """Return nothing."""
        return word[:0]

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return nothing."""
        return (word,)[:0]
