"""Fonts that are installed on this computer, for scripts too large or too many to bring along.

Nothing here is read before a letter holds such a script, or there is time to look ahead.
"""

import os
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from afterword.paper.font_files import FontFile, fonts_in

# What stands in the names of good text fonts of a script, the best first: they are asked first.
_NAMED = {
    "Deva": ("devanagari", "nirmala", "mangal", "kohinoor", "itfdevanagari", "deva"),
    "Hani": ("songti", "simsun", "notoserifsc", "notoserifcjk", "msyh", "notosanscjk", "wqy"),
    "Hang": ("nanummyeongjo", "batang", "notoserifcjk", "malgun", "notosanscjk", "applesd"),
}
_SUFFIXES = frozenset({".ttf", ".ttc", ".otf"})


def folders() -> list[Path]:
    """Return where this system keeps its fonts and where the person's own are."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        own = [Path(local, "Microsoft", "Windows", "Fonts")] if local else []
        return [Path(os.environ.get("WINDIR", "C:\\Windows"), "Fonts"), *own]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    own = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    places = [own, *shared.split(":")]
    return [*(Path(place, "fonts") for place in places if place), home / ".fonts"]


def find_font(script: str, characters: frozenset[str]) -> FontFile | None:
    """Return an upright font of ordinary weight that shows most of the characters.

    None when there is none that shows any. `script` is a code of `scripts.script_of`. A font that
    was installed meanwhile is found.
    """
    found = _best(script, characters)
    if found is None or not all(found.shows(ord(it)) for it in characters):
        folders_then, _ = _looked_through()
        if folders_then != {folder: _changed(folder) for folder in folders_then}:
            forget()
            return _best(script, characters)
    return found


@lru_cache(maxsize=256)
def _best(script: str, characters: frozenset[str]) -> FontFile | None:
    codes = [ord(it) for it in characters]
    best, most = None, 0
    for font in _fonts_for(script):
        shown = sum(map(font.shows, codes))
        if shown == len(codes):
            return font
        if shown > most:
            best, most = font, shown
    return best


def _fonts_for(script: str) -> Iterator[FontFile]:
    """Yield the fonts worth asking: those named after the script, then all, the plainest first."""
    named = _NAMED.get(script, ())
    _, paths = _looked_through()
    first = [path for word in named for path in paths if word in path.stem.lower()]
    yield from sorted(_read(first), key=FontFile.plainness)
    yield from sorted(_read(paths), key=FontFile.plainness)


def _read(paths: list[Path]) -> Iterator[FontFile]:
    return (font for path in paths for font in _fonts_of(path))


@cache
def _fonts_of(path: Path) -> tuple[FontFile, ...]:
    return tuple(fonts_in(path))


@lru_cache(maxsize=1)
def _looked_through() -> tuple[dict[Path, int], list[Path]]:
    """Return when each folder changed last, and all font files, always in the same order."""
    seen = {folder: _changed(folder) for folder in folders()}
    found: set[Path] = set()
    for folder in list(seen):
        for place, _, names in os.walk(folder):
            seen[Path(place)] = _changed(Path(place))
            found |= {Path(place, name) for name in names}
    return seen, sorted(path for path in found if path.suffix.lower() in _SUFFIXES)


def _changed(folder: Path) -> int:
    """Return when a name in the folder was added or taken away, 0 where there is no folder."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


def look_through() -> None:
    """Look into all fonts now, for another thread: else the first name in Chinese waits for it."""
    for path in _looked_through()[1]:
        _fonts_of(path)


def forget() -> None:
    """Look for fonts anew when next asked."""
    _best.cache_clear()
    _fonts_of.cache_clear()
    _looked_through.cache_clear()
