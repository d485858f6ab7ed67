"""What starting a bundled program leaves in its environment, taken back for the programs it starts.

PyInstaller's boot loader and its run-time hook for PySide6 put our own folder into the paths
below. Qt and the loader read them once; a printer's `lp`, a browser or a mail program that
inherits them would load our libraries in place of its own, and fail.
"""

import os
import sys

LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
"""Read by the system's loader before Python begins."""

PLUGINS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "PATH")
"""Read, and then remembered, by Qt when the application is made; `PATH` by Windows."""

_LOADERS_OWN = ("LD_LIBRARY_PATH_ORIG", "LIBPATH_ORIG")
_LOADERS_NOTES = ("_PYI_", "_MEIPASS")


def give_back_libraries() -> None:
    """Leave the loader's paths as the person had them; to be called as soon as we begin."""
    _give_back(LIBRARIES)
    if _own_folder():
        notes = [name for name in os.environ if name.startswith(_LOADERS_NOTES)]
        for name in (*_LOADERS_OWN, *notes):
            os.environ.pop(name, None)


def give_back_plugins() -> None:
    """Leave Qt's paths as the person had them; to be called once the application is made."""
    _give_back(PLUGINS)


def _own_folder() -> str:
    """Return the folder of a bundled program's libraries; nothing when run from source."""
    return str(getattr(sys, "_MEIPASS", "")) if getattr(sys, "frozen", False) else ""


def _give_back(names: tuple[str, ...]) -> None:
    own = _own_folder()
    for name in names:
        if not own or name not in os.environ:
            continue
        entries = os.environ[name].split(os.pathsep)
        kept = [entry for entry in entries if not _lies_in(entry, own)]
        if len(kept) == len(entries):
            continue
        if any(kept):
            os.environ[name] = os.pathsep.join(kept)
        else:
            del os.environ[name]


def _lies_in(entry: str, folder: str) -> bool:
    plain, top = (os.path.normcase(os.path.normpath(it)) for it in (entry, folder))
    return bool(entry) and (plain == top or plain.startswith(top + os.sep))
