"""What was done to the board, step by step, as it is read back."""

from dataclasses import dataclass

from afterword.domain.changes import Change


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step: its name as it was said, its changes, and `at`, a UTC instant in ISO 8601.

    `changes` may lack those this version can't read.
    """

    id: str
    at: str
    text: str
    changes: tuple[Change, ...]
