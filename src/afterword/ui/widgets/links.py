"""Buttons that look like links."""

from PySide6.QtWidgets import QPushButton


def link_button(words: str = "") -> QPushButton:
    """Return a link; "&" in `words` marks a mnemonic, as in all buttons."""
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setAutoDefault(False)
    return button
