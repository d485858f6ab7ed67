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
        "No font on this computer has these characters: %(characters)s, in “%(name)s”. "
        "Install a font that has them, or write this part in Latin letters. Nothing was printed.",
    ),
    "envelope-full": QT_TRANSLATE_NOOP(
        "problems",
        "What begins with “%(name)s” is too long for the envelope. "
        "Make it shorter, or choose a larger envelope. Nothing was printed.",
    ),
    "envelope-refused": QT_TRANSLATE_NOOP(
        "problems",
        "The printer “%(queue)s” takes no envelope of this size, so nothing was printed. "
        "Choose another size or another printer, or save a PDF to print elsewhere.",
    ),
    "printer-refused": QT_TRANSLATE_NOOP(
        "problems",
        "The printer “%(queue)s” did not take the letters: %(reason)s. "
        "They are still here. Try again, or save them as PDF.",
    ),
    "letters-gone": QT_TRANSLATE_NOOP(
        "problems",
        "These letters are not on the board any more, so nothing was printed. "
        "If you took them back yourself, Redo in the Edit menu brings them again.",
    ),
    "letter-open": QT_TRANSLATE_NOOP(
        "problems",
        "The letter to %(name)s has a field that nothing stands for, or no name under it, so "
        "nothing was printed. Open its page from the card, finish it, and print it there.",
    ),
    "mail-address": QT_TRANSLATE_NOOP(
        "problems",
        "“%(address)s” is not an e-mail address. Nothing was opened. Write it as name@company.ca.",
    ),
    "nothing-opens-it": QT_TRANSLATE_NOOP(
        "problems",
        "This computer has no program set up to open “%(path)s”. Nothing was lost. "
        "Copy the address, the subject and the text into your web mail instead.",
    ),
    "pages-not-kept": QT_TRANSLATE_NOOP(
        "problems",
        "How the letters look could not be kept, because nothing can be saved in “%(folder)s” now. "
        "The letters themselves went out, and their words are on the card.",
    ),
    "pages-gone": QT_TRANSLATE_NOOP(
        "problems",
        "The pages of “%(name)s” are not in Afterword's folder any more, or were changed from "
        "outside, so they can't be shown. The letter's words are on the card.",
    ),
    "nothing-shows-it": QT_TRANSLATE_NOOP(
        "problems",
        "This computer has no program set up to show “%(name)s”. Nothing was lost. "
        "Install a program that shows PDF files, then try again.",
    ),
    "signature-no-picture": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is no picture that can be used here. Sign on white paper, take a photograph "
        "of it, and choose that (PNG, JPEG, WebP or TIFF).",
    ),
    "signature-many": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” holds more than one picture. Save the one with your signature by itself, "
        "and choose that file.",
    ),
    "signature-none": QT_TRANSLATE_NOOP(
        "problems",
        "No signature can be made out in “%(name)s”. Sign with a dark pen on white paper, "
        "take a picture of nothing else, and choose that.",
    ),
    "signature-gone": QT_TRANSLATE_NOOP(
        "problems",
        "The picture of your signature for the letter to %(name)s is not in Afterword's folder any "
        "more, or was changed from outside, so nothing was made. Choose the picture again in the "
        "settings.",
    ),
    "paper-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "“%(paper)s” is a paper no letter is laid out for, so nothing was printed. "
        "Choose Letter or A4 in the printer's properties.",
    ),
}
