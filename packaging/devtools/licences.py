"""The licences of all that a program holds, as one text for systems that have no common copies."""

from devtools import debian
from devtools.places import ROOT

FOLDER = ROOT / "packaging" / "licences"
DEBIANS = "/usr/share/common-licenses/"


def text() -> str:
    """Return the Debian package's list of licences, then each licence that it only names."""
    told = debian.filled("copyright")
    files = sorted(path for path in FOLDER.glob("*.txt") if DEBIANS + path.stem in told)
    rule = "=" * 78
    # Whoever receives the LGPL's third version must receive the GPL's too, which it amends.
    files += [path for path in (FOLDER / "GPL-3.txt",) if path not in files]
    whole = told.replace("On Debian systems, the full", "The full")
    parts = [whole.replace(f" is in {DEBIANS}", " stands below: ")]
    parts += [f"{rule}\n{path.stem}\n{rule}\n\n{path.read_text('utf-8')}" for path in files]
    return "\n\n".join(parts)
