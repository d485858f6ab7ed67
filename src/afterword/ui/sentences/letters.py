"""Letters as files and on paper."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

LETTERS: dict[str, str] = {
    "name-too-long": QT_TRANSLATE_NOOP(
        "problems", "The name “%(path)s” is too long for this disk. Choose a shorter one."
    ),
    "file-not-written": QT_TRANSLATE_NOOP(
        "problems", "“%(path)s” could not be saved: %(reason)s. Nothing else was changed."
    ),
    "no-glyph": QT_TRANSLATE_NOOP(
        "problems",
        "These characters can't be printed yet: %(characters)s, in “%(name)s”. "
        "Write this part in Latin, Greek or Cyrillic letters. Nothing was printed.",
    ),
    "printer-refused": QT_TRANSLATE_NOOP(
        "problems",
        "The printer “%(queue)s” did not take the letters: %(reason)s. "
        "They are still here. Try again, or save them as PDF.",
    ),
    "paper-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "“%(paper)s” is a paper no letter is laid out for, so nothing was printed. "
        "Choose Letter or A4 in the printer's properties.",
    ),
}
