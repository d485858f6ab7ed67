"""How the settings change something."""

from collections.abc import Callable, Sequence

from afterword.domain.changes import Change

Put = Callable[[str, Sequence[Change]], bool]
"""Write changes as one step of this name; tell whether they stand in the file now."""
