"""What a release is besides its programs: checksums, notes, and a tag that names this version.

Called as `python -m devtools.publishing WORD`:

    checksums COUNT   write SHA256SUMS into build/dist; 1 if there are not COUNT files
    tag               1 if this is built for a tag that does not name this version
    notes FILE        write what is new into FILE
"""

import hashlib
import os
import sys
from pathlib import Path

from devtools import releases
from devtools.places import DIST, SetupError, say, version
from devtools.releases import Release

SUMS = "SHA256SUMS"


def checksums(folder: Path = DIST) -> Path:
    """Write SHA256SUMS for the files in `folder`, as `sha256sum -c` reads it; return its path."""
    goal = folder / SUMS
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{_digest(path)}  {path.name}\n" for path in files]
    goal.write_bytes("".join(lines).encode())
    return goal


def check_count(sums: Path, promised: int) -> None:
    """Raise SetupError if another number of files is there than was promised."""
    names = [line.split("  ", 1)[1] for line in sums.read_text("utf-8").splitlines()]
    if len(names) != promised:
        raise SetupError(f"There should be {promised} files: {', '.join(names) or 'none'}")


def check_tag(tag: str, release: Release) -> None:
    """Raise SetupError unless `tag` (empty: none) and the newest release are of this version."""
    if release.version != version():
        raise SetupError(f"The list of releases ends with {release.version}, not {version()}.")
    if tag and tag != f"v{version()}":
        raise SetupError(f"The tag is {tag}, the program is {version()}.")


def notes(release: Release) -> str:
    """Return what is new, and how to see that a file arrived whole, in Markdown."""
    lines = [f"- {line}" for line in release.notes]
    told = f"Compare a file with `{SUMS}`: `sha256sum --check --ignore-missing {SUMS}`."
    return "\n".join([*lines, "", told, ""])


def one(place: Path, pattern: str) -> Path:
    """Return `place` itself or, if it is a folder, the one file in it that is called so."""
    if place.is_file():
        return place
    found = sorted(place.glob(pattern))
    if len(found) != 1:
        raise SetupError(f"{place} holds {len(found)} files called {pattern}, not one.")
    return found[0]


def main(words: list[str]) -> int:
    """Do what the first word says; return 0 if all is well."""
    try:
        _do(*words)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _do(word: str, *rest: str) -> None:
    if word == "checksums":
        sums = checksums()
        say(sums.read_text("utf-8"))
        check_count(sums, int(rest[0]))
    elif word == "tag":
        is_tag = os.environ.get("GITHUB_REF_TYPE") == "tag"
        check_tag(os.environ["GITHUB_REF_NAME"] if is_tag else "", releases.newest())
    elif word == "notes":
        _write(Path(rest[0]), notes(releases.newest()))
    else:
        raise SetupError(f"There is no word “{word}” here.")


def _write(goal: Path, text: str) -> None:
    goal.parent.mkdir(parents=True, exist_ok=True)
    goal.write_text(text, "utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
