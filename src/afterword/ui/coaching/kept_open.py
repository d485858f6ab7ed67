"""Whether the list of what to look at is open, remembered for this screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from afterword.ui.coaching.coached_page import CoachedPage

KEY = "letters/coach"


def keep_open(page: "CoachedPage", settings: QSettings) -> None:
    """Open the list beside a page if it was open the last time, and remember how it is left."""
    page.open_list(opened=settings.value(KEY, "") == "open")

    def keep(opened: bool) -> None:
        settings.setValue(KEY, "open" if opened else "closed")

    page.opened.connect(keep)
