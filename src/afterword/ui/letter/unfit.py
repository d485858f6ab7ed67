"""What of a letter has no room where its layout wants it, said in a plain sentence."""

from PySide6.QtCore import QCoreApplication

from afterword.domain.letters import Letter
from afterword.paper.layout import Layout
from afterword.ui.languages import QT_TRANSLATE_NOOP

TOO_LONG = {
    "inside_address": QT_TRANSLATE_NOOP(
        "unfit",
        "The address is too long for this envelope's window: it stands where a letter without a "
        "window has it.",
    ),
    "sender_block": QT_TRANSLATE_NOOP(
        "unfit",
        "Your own address is too long for its place in this layout: the letter looks like one "
        "without a window.",
    ),
}
OTHERWISE = QT_TRANSLATE_NOOP(
    "unfit",
    "The lines above the letter are too long for this layout: it looks like one without a window.",
)
NO_LETTERHEAD = QT_TRANSLATE_NOOP(
    "unfit", "Your name and address stand in plain lines: this layout has no room for the others."
)


def what_is_unfit(letter: Letter, layout: Layout) -> str:
    """Return a sentence about what stands elsewhere than was wished; empty where all fits."""
    words = ""
    if layout.unfit:
        words = TOO_LONG.get(layout.unfit, OTHERWISE)
    elif letter.letterhead not in {"", layout.letterhead}:
        words = NO_LETTERHEAD
    return QCoreApplication.translate("unfit", words) if words else ""
