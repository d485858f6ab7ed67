"""The interface's language: chosen once, else the first of the system's that we speak."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from afterword import resources

SOURCE = "en_CA"
NAMES = {"en_CA": "English", "fr_CA": "Français"}
"""What each language calls itself."""
OF_LETTERS = {
    "en_CA": "English (Canada)",
    "en_GB": "English (United Kingdom)",
    "en_US": "English (United States)",
    "fr_CA": "Français (Canada)",
    "fr_FR": "Français (France)",
}
"""What the languages of letters call themselves."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate knows it by this name
    """Mark `text` for the translators of `context`; it is translated where it is shown."""
    del context
    return text


OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""What Qt's own words for its dialogs lack in some language: ours are asked first."""


def available() -> list[str]:
    """Return the languages the window can speak, the source language first."""
    folder = resources.folder("i18n")
    names = (
        [entry.name.removesuffix(".qm") for entry in folder.iterdir() if entry.name.endswith(".qm")]
        if folder.is_dir()
        else []
    )
    return [SOURCE, *sorted(name for name in names if name != SOURCE)]


def best(wanted: Sequence[str], known: Sequence[str]) -> str:
    """Return the first of `wanted` (BCP 47 names, best first) that `known` holds or is near to."""
    for name in wanted:
        exact = name.replace("-", "_")
        if exact in known:
            return exact
        for candidate in known:
            if candidate.partition("_")[0] == exact.partition("_")[0]:
                return candidate
    return SOURCE


def of_letters(chosen: str) -> str:
    """Return `chosen` if letters can be in it, else what is nearest to the window's language."""
    known = resources.letter_languages()
    window, system = QLocale().name(), QLocale.system().name()
    alike = system.partition("_")[0] == window.partition("_")[0]
    return chosen if chosen in known else best([system] if alike else [window], known)


def install(language: str = "") -> str:
    """Translate the application into `language`, or what the system asks for; return which."""
    known = available()
    spoken = language if language in known else best(QLocale.system().uiLanguages(), known)
    QLocale.setDefault(QLocale(spoken))
    # Qt's own words first: the buttons of its boxes, the dialogs for files and printing.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _speak(f"{folder}/qtbase_{spoken.partition('_')[0]}.qm")
    _speak(str(resources.folder("i18n").joinpath(f"{spoken}.qm")))
    return spoken


def in_both(language: str, context: str, text: str) -> str:
    """Return a sentence of the window as `language` has it, and then as it speaks now.

    Whoever chooses another language may read that one only.
    """
    translator, file = QTranslator(), str(resources.folder("i18n").joinpath(f"{language}.qm"))
    known = language != SOURCE and Path(file).is_file() and translator.load(file)
    there = (translator.translate(context, text) if known else "") or text
    return " ".join(dict.fromkeys((there, QCoreApplication.translate(context, text))))


def _speak(file: str) -> None:
    app = QCoreApplication.instance()
    translator = QTranslator(app)
    if app is not None and Path(file).is_file() and translator.load(file):
        QCoreApplication.installTranslator(translator)
