"""A card's own detail and its history."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

CARDS: dict[str, str] = {
    "history-gone": QT_TRANSLATE_NOOP(
        "problems",
        "What this belongs to is not there any more, so it was not brought back. "
        "Nothing was changed. Bring that back first.",
    ),
    "history-otherwise": QT_TRANSLATE_NOOP(
        "problems",
        "Something else has taken its place since, so it was not brought back. "
        "Nothing was changed. Take the other away first.",
    ),
}
