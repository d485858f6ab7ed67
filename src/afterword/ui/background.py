"""What goes on without a window: choices of this screen, and what was said once about them."""

from PySide6.QtCore import QSettings

TRAY = "background/tray"
TOLD = "background/told"
OFFERED = "background/offered"
UNNAMED = "background/unnamed"


def has_tray(settings: QSettings) -> bool:
    """Tell whether the program has an icon in the tray, and goes on there without its window."""
    return _is_true(settings, TRAY)


def keep_tray(settings: QSettings, *, on: bool) -> None:
    """Remember whether it has."""
    settings.setValue(TRAY, on)


def says_names(settings: QSettings) -> bool:
    """Tell whether notifications say names; a locked screen may show them to others."""
    return not _is_true(settings, UNNAMED)


def say_names(settings: QSettings, *, on: bool) -> None:
    """Remember whether they do."""
    settings.setValue(UNNAMED, not on)


def first_time(settings: QSettings, key: str) -> bool:
    """Tell whether `key` is asked about for the first time, and remember that it was."""
    if _is_true(settings, key):
        return False
    settings.setValue(key, True)
    return True


def _is_true(settings: QSettings, key: str) -> bool:
    # An ini file gives back "true" after a restart, and what was set before it.
    return str(settings.value(key, "")).lower() == "true"
