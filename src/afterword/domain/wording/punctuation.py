"""Marks behind the greeting and the close: mixed punctuation has them, open punctuation none."""

from afterword.domain.wording.tables import Table, text

OPEN = "open"
_GREETINGS = ("salutation", "salutation_panel", "salutation_unknown", "close", "close_unnamed")


def marked(letter: Table, punctuation: str = "") -> Table:
    """Return a letter's fixed parts as `punctuation` has them, by default their own says how.

    Raise ValueError for a punctuation that is neither "mixed" nor "open".
    """
    how = punctuation or text(letter, "punctuation", "mixed")
    if how not in {"mixed", OPEN}:
        raise ValueError(f"{how} is no punctuation")
    if how != OPEN:
        return letter
    greetings = {name: text(letter, name).rstrip(" :,") for name in _GREETINGS if name in letter}
    return {**letter, **greetings}
