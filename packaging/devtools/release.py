"""What lies beside the published files: their checksums.

Called as `python -m devtools.release FOLDER [COUNT]`; with COUNT it takes exactly so many files.
"""

import hashlib
import sys
from pathlib import Path

from devtools.places import DIST, say

SUMS = "SHA256SUMS"


def checksums(folder: Path = DIST) -> Path:
    """Write SHA256SUMS for the files in `folder`, as `sha256sum -c` reads it; return its path."""
    goal = folder / SUMS
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    # Two spaces: a text file and a binary one are the same to everybody by now.
    lines = [f"{_digest(path)}  {path.name}\n" for path in files]
    goal.write_bytes("".join(lines).encode())
    return goal


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(words: list[str]) -> int:
    """Write the checksums and print them; return 1 if another count of files was promised."""
    made = checksums(Path(words[0]) if words else DIST)
    text = made.read_text("utf-8")
    say(text)
    if words[1:] and len(text.splitlines()) != int(words[1]):
        say(f"There should be {words[1]} files.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
