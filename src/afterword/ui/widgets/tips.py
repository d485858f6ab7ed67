"""Tooltips: Qt takes words that look like markup for markup, and names are other people's words."""

from html import escape


def plain_tip(text: str) -> str:
    """Return `text` so that a tooltip shows it letter by letter and opens nothing it names."""
    if "<" not in text and "&" not in text:
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")
