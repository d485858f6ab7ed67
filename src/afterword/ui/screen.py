"""What belongs to this screen and this computer only: one small file of settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QSize, QStandardPaths, QTimeZone
from PySide6.QtWidgets import QApplication, QMainWindow

from afterword.domain.moments import is_zone
from afterword.ui import theme as look
from afterword.ui.widgets.room import room_near

GEOMETRY = "window/geometry"
THEME = "window/theme"
PAPER = "letters/paper"
LANGUAGE = "window/language"
THEMES = ("system", "light", "dark")
FIRST_SIZE = QSize(1180, 760)
FRAME = QSize(16, 48)
"""Room that a window manager's frame may take: unknown before the window is shown."""

LETTER_LANDS = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.PuertoRico,
        # A system that names no country: most of those who write such letters are in North America.
        QLocale.Country.AnyTerritory,
        QLocale.Country.World,
    }
)
"""Countries whose offices use US Letter though most of them measure in metres."""


def restore(window: QMainWindow, settings: QSettings) -> None:
    """Put the window where it was, else make it a good size that fits the screen."""
    kept = settings.value(GEOMETRY)
    if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
        return
    window.resize(FIRST_SIZE.boundedTo(room_near(window).size() - FRAME))


def keep(window: QMainWindow, settings: QSettings) -> None:
    """Remember where the window is."""
    settings.setValue(GEOMETRY, window.saveGeometry())


def paper(settings: QSettings) -> str:
    """Return "letter" or "a4": what was chosen, else what the country uses."""
    chosen = str(settings.value(PAPER, ""))
    if chosen in {"letter", "a4"}:
        return chosen
    return "letter" if QLocale.system().territory() in LETTER_LANDS else "a4"


def keep_paper(settings: QSettings, paper: str) -> None:
    """Remember the paper chosen."""
    settings.setValue(PAPER, paper)


def theme(settings: QSettings) -> str:
    """Return "light", "dark" or "system"."""
    chosen = str(settings.value(THEME, ""))
    return chosen if chosen in THEMES else THEMES[0]


def use_theme(settings: QSettings, scheme: str) -> None:
    """Give the window another theme and remember it."""
    settings.setValue(THEME, scheme)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        look.apply(app, scheme)


def language(settings: QSettings) -> str:
    """Return the language chosen for the window, empty for the system's."""
    return str(settings.value(LANGUAGE, ""))


def keep_language(settings: QSettings, language: str) -> None:
    """Remember the language the window is to speak from the next start on."""
    settings.setValue(LANGUAGE, language)


def local_zone() -> str:
    """Return the IANA name of the computer's zone."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if is_zone(name) else "UTC"


def documents() -> str:
    """Return the folder for documents, or the home folder where there is none."""
    places = QStandardPaths.StandardLocation
    wanted = [places.DocumentsLocation, places.HomeLocation]
    found = [QStandardPaths.writableLocation(place) for place in wanted]
    return next((folder for folder in found if Path(folder).is_dir()), found[-1])
