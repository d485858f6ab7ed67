"""Work samples: what could not be taken, that nothing is lost, and what to do about it."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

SAMPLES: dict[str, str] = {
    "sample-empty": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is empty, so there is nothing to send. Choose another file.",
    ),
    "sample-heic": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is a picture in HEIC format, which can't be printed here. Open it in "
        "the program that shows your pictures, save it as JPEG, and choose that file.",
    ),
    "sample-drawing": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is a drawing (SVG or EPS), which can't be printed here. Open it in "
        "the program that made it, save it as PDF, and choose that file.",
    ),
    "sample-document": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is a document of an office program. Open it there, save it as PDF, "
        "and choose that file.",
    ),
    "sample-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is neither a PDF nor a picture (PNG, JPEG, WebP or TIFF). Open it in "
        "the program that made it, save it as PDF, and choose that file.",
    ),
    "sample-encrypted": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” can only be opened with its password. Type the password here; it is not kept.",
    ),
    "sample-password": QT_TRANSLATE_NOOP(
        "problems",
        "That is not the password of “%(name)s”. Look for capital letters and try again.",
    ),
    "sample-cipher": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is locked in a way that can't be opened here. Open it in a PDF "
        "program, print it to a new PDF file, and choose that file.",
    ),
    "sample-restricted": QT_TRANSLATE_NOOP(
        "problems",
        "The owner of “%(name)s” does not allow it to be printed or put together with "
        "other pages. Ask them for a copy without that lock.",
    ),
    "sample-form": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is a form whose filled-in words would be missing on paper. Open it in"
        " a PDF program, print it to a new PDF file, and choose that file.",
    ),
    "sample-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is damaged and can't be printed as a whole. Get the file again, or "
        "open it in a PDF program, print it to a new PDF file, and choose that file.",
    ),
    "sample-pages-lost": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” should have %(said)s pages, but only %(found)s can be read. Get the "
        "file again; nothing is sent with pages missing.",
    ),
    "sample-too-long": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” has more than %(most)s pages. Choose the pages that matter, save them"
        " as a PDF of their own, and choose that file.",
    ),
    "sample-too-much": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” unpacks into far more than a few pages can hold, so it was not opened"
        " any further. Print it to a new PDF file, and choose that file.",
    ),
    "sample-picture-big": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is larger than %(most)s million dots. Save it in a smaller size, and "
        "choose that file.",
    ),
    "sample-picture-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is a damaged picture. Open it in another program, save it again, and "
        "choose that file.",
    ),
    "sample-missing": QT_TRANSLATE_NOOP(
        "problems",
        "A file that goes along with a letter is not in Afterword's folder any more, so "
        "the letter was not made. Take the file off the letter and choose it again.",
    ),
    "sample-changed": QT_TRANSLATE_NOOP(
        "problems",
        "A file that goes along with a letter has been changed from outside, so the "
        "letter was not made. Take the file off the letter and choose it again.",
    ),
    "sample-other": QT_TRANSLATE_NOOP(
        "problems",
        "The letter to %(name)s says that “%(title)s” comes with it, but that was taken off, "
        "renamed or exchanged since, so the letter was not made. Write it anew: then it names "
        "what it comes with.",
    ),
    "child-cancelled": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” was not read: you cancelled it.",
    ),
}
