"""Every sentence for a `Problem`: what happened, what was kept, what to do.

Codes come from the floors below, which know no language. A sentence is translated first and
filled in with the problem's values afterwards.
"""

from PySide6.QtCore import QCoreApplication

from afterword.domain.problems import Problem
from afterword.ui.languages import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, str] = {
    # The person's own file
    "disk-full": QT_TRANSLATE_NOOP(
        "problems",
        "The disk is full, so this was not saved. What was saved before is safe. "
        "Make some room on the disk, then try again.",
    ),
    "disk-trouble": QT_TRANSLATE_NOOP(
        "problems",
        "The disk did not answer as it should, so this was not saved. What was saved before is "
        "kept. If the file is on a stick or a network disk, check that it is still connected.",
    ),
    "file-locked": QT_TRANSLATE_NOOP(
        "problems",
        "Another program is using “%(path)s”, so this was not saved. Close it there and try again.",
    ),
    "file-moved": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” was moved or renamed while it was open, so this was not saved. "
        "Put it back in its place and try again.",
    ),
    "file-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” can be read but not changed. Nothing was changed in it. "
        "Take away its write protection and try again.",
    ),
    "folder-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing can be saved in the folder “%(folder)s”. Nothing was changed. "
        "Choose another folder, or ask for the right to write in this one.",
    ),
    "folder-missing": QT_TRANSLATE_NOOP(
        "problems", "The folder “%(folder)s” is not there any more. Choose another one."
    ),
    "folder-gone": QT_TRANSLATE_NOOP(
        "problems",
        "The folder “%(folder)s” can't be reached. If it is on a stick or a network disk, "
        "connect it again and try once more.",
    ),
    "folder-missing-rights": QT_TRANSLATE_NOOP(
        "problems",
        "This account may not open “%(path)s”. The file was left as it is. "
        "Ask whoever looks after this computer, or use another file.",
    ),
    "file-not-ours": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” is not an Afterword board. The file was left as it is. "
        "Check that it is the right one, or move it away to start a new board.",
    ),
    "file-newer": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” was made by a newer Afterword. The file was left as it is. "
        "Install the newer Afterword to open it.",
    ),
    "file-empty": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” is empty, though there was a board in it before. It was left as it is. "
        "Its newest copy is “%(backup)s”: to use it, give it the name “%(path)s”.",
    ),
    "file-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” is damaged and can't be read. The file was left as it is, "
        "so that as much as possible can be saved from it.",
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "The copy “%(backup)s” is damaged, so it was not used. Nothing was changed. "
        "Try an older copy from the same folder.",
    ),
    "changed-meanwhile": QT_TRANSLATE_NOOP(
        "problems",
        "This was changed in another window meanwhile, so nothing was saved. "
        "Close this window and open it again to see how it stands now.",
    ),
    "still-used": QT_TRANSLATE_NOOP(
        "problems", "Something else on the board still needs this, so it was kept."
    ),
    "backup-failed": QT_TRANSLATE_NOOP(
        "problems",
        "A safety copy could not be made, so the board was left as it is. "
        "Make some room on the disk, then try again.",
    ),
    "upgrade-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Your board could not be brought up to this version. It was left as it was, "
        "and the version of Afterword you used before still opens it.",
    ),
    # What a start was given, and where it may keep things
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
    # Letters as files and on paper
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
    # Invitations
    "child-failed": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” could not be read. Nothing was changed. You can fill in the page by hand.",
    ),
    "child-too-slow": QT_TRANSLATE_NOOP(
        "problems",
        "Reading “%(name)s” took too long, so it was stopped. Nothing was changed. "
        "You can fill in the page by hand.",
    ),
    "child-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” needs more memory than an invitation ever should, so it was not opened. "
        "You can fill in the page by hand.",
    ),
    "file-missing": QT_TRANSLATE_NOOP("problems", "“%(name)s” is not there any more."),
    "file-not-a-file": QT_TRANSLATE_NOOP(
        "problems", "“%(name)s” is not a file. Drop the invitation itself or a saved e-mail."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "problems", "“%(name)s” could not be read. Check that it may be opened, and try again."
    ),
    "file-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is too big for an invitation, so it was not opened. "
        "Save the invitation without its attachments and drop it again.",
    ),
    "mail-outlook-only": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is in a form that only Outlook reads. In Outlook, open the appointment, "
        "choose Save As and the type iCalendar, then drop that file.",
    ),
    "mail-no-invite": QT_TRANSLATE_NOOP(
        "problems",
        "There is no invitation in the e-mail “%(name)s”. You can fill in the page by hand.",
    ),
    "invite-empty": QT_TRANSLATE_NOOP(
        "problems", "“%(name)s” is empty. Save the invitation again and drop it here."
    ),
    "invite-not-calendar": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is not an invitation. Drop the invitation's own file or a saved e-mail.",
    ),
    "invite-cut-off": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” ends in the middle, so names could be missing. Save it again and drop it here.",
    ),
    "invite-answer": QT_TRANSLATE_NOOP(
        "problems",
        "“%(name)s” is an answer to an invitation, not the invitation. Drop the one they sent you.",
    ),
    "invite-broken": QT_TRANSLATE_NOOP(
        "problems", "“%(name)s” can't be understood. You can fill in the page by hand."
    ),
    "invite-no-event": QT_TRANSLATE_NOOP(
        "problems",
        "There is no appointment in “%(name)s”. Drop the invitation to the interview itself.",
    ),
    "invite-no-time": QT_TRANSLATE_NOOP(
        "problems", "“%(name)s” does not say when it is. You can fill in the page by hand."
    ),
    "invite-cancelled": QT_TRANSLATE_NOOP(
        "problems",
        "This invitation was called off, and its interview is not on your board. "
        "Nothing was changed.",
    ),
}

NEWEST_COPY = QT_TRANSLATE_NOOP("problems", "Its newest copy is “%(backup)s”.")

UNKNOWN = QT_TRANSLATE_NOOP(
    "problems", "Something went wrong (%(code)s). Nothing that was saved is lost."
)


def problem_sentence(problem: Problem) -> str:
    """Return the sentence for `problem` in the person's language."""
    values: dict[str, str | int] = {"code": problem.code, **problem.values}
    text = PROBLEMS.get(problem.code, UNKNOWN)
    sentences = [text]
    if problem.code == "file-damaged" and problem.values.get("backup"):
        sentences.append(NEWEST_COPY)
    return " ".join(QCoreApplication.translate("problems", one) % values for one in sentences)
