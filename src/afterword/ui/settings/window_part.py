"""How the window looks and speaks; this belongs to this computer only."""

from PySide6.QtCore import QLocale, QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.ui import languages, screen
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.settings.chip_row import ChipRow
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, heading, plain_label
from afterword.ui.widgets.speaking import announce


class WindowPart(QWidget):
    """`theme_chosen` carries "system", "light" or "dark", in force already."""

    theme_chosen = Signal(str)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        colours, language = self.tr("Colours"), self.tr("Language of the window")
        words = {
            "system": self.tr("As the computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self.theme = ChipRow(colours, [(name, words[name]) for name in screen.THEMES])
        spoken = [(code, languages.NAMES.get(code, code)) for code in languages.available()]
        self.language = ChoiceBox(language, spoken)
        self.note = plain_label("")
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Window")))
        layout.addLayout(captioned(colours, self.theme))
        layout.addLayout(captioned(language, self.language))
        layout.addWidget(self.note)
        self.theme.chosen.connect(self._keep_theme)
        self.language.chosen.connect(self._keep_language)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept; the theme may have been changed in the menu."""
        self.theme.choose(screen.theme(self._settings))
        self.language.choose(screen.language(self._settings) or QLocale().name())

    def _keep_theme(self, theme: str) -> None:
        screen.use_theme(self._settings, theme)
        self.theme_chosen.emit(theme)

    def _keep_language(self, language: str) -> None:
        screen.keep_language(self._settings, language)
        source = QT_TRANSLATE_NOOP(
            "WindowPart", "The window will be in %(language)s from the next start on."
        )
        words = languages.in_both(language, "WindowPart", source)
        self.note.setText(words % {"language": languages.NAMES.get(language, language)})
        self.note.show()
        announce(self.language, self.note.text())
