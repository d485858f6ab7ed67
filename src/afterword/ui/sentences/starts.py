"""What a start was given, and where it may keep things."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

STARTS: dict[str, str] = {
    "no-such-file": QT_TRANSLATE_NOOP("problems", "There is no file “%(path)s”."),
    "no-such-folder": QT_TRANSLATE_NOOP(
        "problems",
        "There is no folder “%(folder)s” to keep a board in. Make it first, or name another.",
    ),
    "two-boards": QT_TRANSLATE_NOOP(
        "problems",
        "Two boards were named, “%(path)s” and “%(other)s”. Name only the one to open.",
    ),
    "not-here": QT_TRANSLATE_NOOP(
        "problems", "“%(path)s” is on another computer. Copy it to this one and open the copy."
    ),
    "no-home": QT_TRANSLATE_NOOP(
        "problems",
        "This account has no home folder to keep your board in. "
        "Start Afterword with --database and a file in a folder of your own.",
    ),
    "no-data-folder": QT_TRANSLATE_NOOP(
        "problems",
        "Your board can't be kept in “%(folder)s”: %(reason)s. Ask whoever looks after this "
        "computer, or start Afterword with --database and a file in another folder.",
    ),
    "portable-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing can be saved in “%(folder)s”, where this Afterword keeps your board: %(reason)s. "
        "Take away the write protection, or copy the whole program to where you may write.",
    ),
    "no-answer": QT_TRANSLATE_NOOP(
        "problems",
        "Another Afterword has “%(path)s” open and does not answer: it may be busy, or run on "
        "another computer. As soon as it answers or ends, this goes on by itself. "
        "In two windows, what one changes can get in the way of the other.",
    ),
    "not-started": QT_TRANSLATE_NOOP(
        "problems",
        "A second window for “%(path)s” could not be opened. Start Afterword once more and open "
        "it there.",
    ),
}
