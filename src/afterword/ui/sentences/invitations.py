"""Files of others, read by the child: invitations and saved e-mails."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

INVITATIONS: dict[str, str] = {
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
