"""Light and dark: the Fusion style, one palette and one style sheet, following the system."""

from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from afterword import resources
from afterword.ui.colours import DARK, LIGHT, Colours, with_high_contrast

__all__ = ["DARK", "LIGHT", "Colours", "apply", "current", "em", "load_font", "repolish"]

FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")

SMALLEST_TARGET = 24
"""Pixels a target measures at least (WCAG 2.5.8)."""


class _Look(QObject):
    """What is applied, kept with the application; watches the system's wishes and the font."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("look")
        self.scheme = "system"
        self.colours = LIGHT
        self.sheet = ""

    def follow(self, app: QApplication) -> None:
        """Apply again whenever the system changes what it asks for."""
        # The wrappers are kept: without a reference PySide reports them "already deleted".
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._again)
        self._access.contrastPreferenceChanged.connect(self._again)
        app.fontChanged.connect(self._again)

    def wants_contrast(self) -> bool:
        """Tell whether the system asks for high contrast."""
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _again(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _refresh(app, self)


_looks: list[_Look] = []


def current() -> Colours:
    """Return the colours in use; painted widgets ask at each paint."""
    return _looks[0].colours if _looks else LIGHT


def apply(app: QApplication, scheme: str = "system") -> None:
    """Give the whole application its look: `scheme` is "light", "dark" or "system"."""
    if not _looks:
        app.setStyle("fusion")
        _looks.append(_Look())
        _looks[0].follow(app)
    _looks[0].scheme = scheme
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    _refresh(app, _looks[0])


def _refresh(app: QApplication, look: _Look) -> None:
    # A bare X session answers Unknown even when told: what was chosen here comes first.
    dark = look.scheme == "dark" or (
        look.scheme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    colours = DARK if dark else LIGHT
    if look.wants_contrast():
        colours = with_high_contrast(colours)
    sheet = style_sheet(colours, app.font())
    if (colours, sheet) == (look.colours, look.sheet):
        return
    look.colours, look.sheet = colours, sheet
    app.setPalette(palette(colours))
    app.setStyleSheet(sheet)


def palette(colours: Colours) -> QPalette:
    """Return the palette for what the style sheet leaves to Fusion."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.column,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.late,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.column,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.field_line,
        QPalette.ColorRole.Shadow: colours.shadow,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.field_line))
    return made


def em(font: QFont | None = None) -> int:
    """Return the height in pixels of `font`, or of the application's: the unit of all sizes."""
    return max(1, QFontInfo(font or QApplication.font()).pixelSize())


def style_sheet(colours: Colours, font: QFont) -> str:
    """Return the one style sheet, its lengths measured from `font`."""
    unit, line = em(font), QFontMetrics(font).height()
    pad = max(3, -(-(SMALLEST_TARGET - line - 2) // 2))
    sheets = resources.folder("themes")
    side = "dark" if colours.dark else "light"
    values: dict[str, str | int] = {
        name: str(getattr(colours, name))
        for name in (field.name for field in fields(Colours))
        if name != "dark"
    }
    values |= {
        "radius": round(unit * 0.6),
        "tiny": max(2, round(unit * 0.25)),
        "tiny_in": max(2, round(unit * 0.25)) - 1,
        "small": round(unit * 0.5),
        "edge": round(unit * 0.5) + 2,
        "edge_in": round(unit * 0.5) + 1,
        "medium": round(unit * 0.85),
        "large": round(unit * 1.2),
        "chip": pad,
        "chip_in": pad - 1,
        "small_in": round(unit * 0.5) - 1,
        "medium_in": round(unit * 0.85) - 1,
        "large_in": round(unit * 1.2) - 1,
        "round": (line + 2 * pad) // 2,
        "pill": (line + 2 * pad + 2) // 2,
        "line_height": line,
        "bar": round(unit * 0.65),
        "icon": round(unit * 1.2),
        "heading": round(unit * 1.2),
        "lines": round(unit * 1.7),
        "arrow_size": round(unit * 1.1),
        "half_arrow": round(unit * 1.1) // 2 + 1,
        "round_arrow": round(unit * 1.1) // 2 + max(2, round(unit * 0.25)),
    }
    pictures = {"arrow": f"arrow-{side}", "check": f"check-{side}"}
    pictures |= {way: f"go-{way}" for way in ("back", "forward", "up")}
    for name, file in pictures.items():
        values[name] = str(sheets.joinpath(f"{file}.svg")).replace("\\", "/")
    return Template(sheets.joinpath("window.qss").read_text("utf-8")).substitute(values)


def repolish(widget: QWidget) -> None:
    """Make the style sheet see that a dynamic property of `widget` changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def load_font(app: QApplication) -> bool:
    """Use the bundled Inter instead of the system's font; tell whether it is there.

    Pictures of the window look the same on every machine with it; people keep their own font.
    """
    families: list[str] = []
    for name in FACES:
        file = resources.folder("fonts").joinpath(name)
        if not file.is_file():
            return False
        number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
        families += QFontDatabase.applicationFontFamilies(number)
    if not families:
        return False
    font = QFont(app.font())
    font.setFamily(families[0])
    app.setFont(font)
    return True
