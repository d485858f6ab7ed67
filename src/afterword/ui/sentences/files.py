"""The person's own file: what happened to it, and that it is kept."""

from afterword.ui.languages import QT_TRANSLATE_NOOP

FILES: dict[str, str] = {
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
    "not-erased": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing was erased, because “%(path)s” in “%(folder)s” can't be removed: another program "
        "may have it open. Close what was opened from Afterword, then try again.",
    ),
    "left-behind": QT_TRANSLATE_NOOP(
        "problems",
        "Not all of it could be erased: “%(path)s” is left in “%(folder)s”. "
        "Erase once more, or remove this file yourself.",
    ),
    "board-open": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing was erased, because “%(path)s” is open in another window. "
        "Close that window and try again.",
    ),
    "still-working": QT_TRANSLATE_NOOP(
        "problems",
        "Afterword is still at work and could not do this yet. Nothing was changed. "
        "Start it again and try once more.",
    ),
    "archive-not-ours": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” holds no board of Afterword's. Nothing was changed. Choose the file that "
        "“Take everything along” made.",
    ),
    "archive-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” is damaged and can't be used. Your board here is as it was. "
        "If there is another copy of that file, choose it.",
    ),
    "archive-too-big": QT_TRANSLATE_NOOP(
        "problems", "“%(path)s” is larger than a board can be. Nothing was changed."
    ),
    "archive-newer": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” was made by a newer Afterword. Your board here is as it was. "
        "Install the newer Afterword to bring it back.",
    ),
    "archive-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "“%(path)s” can't be read. If it is on a stick, check that it is connected, "
        "then try again.",
    ),
}
