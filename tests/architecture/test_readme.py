"""The README's map can be held against the folders."""

import re

from devtools.places import ROOT
from tests.architecture.tree import PACKAGE, folders


def _named() -> set[str]:
    """Return what stands between backticks with a slash behind it, under “Architecture”."""
    text = (ROOT / "README.md").read_text("utf-8")
    section = text.partition("\n## Architecture\n")[2].partition("\n## ")[0]
    return set(re.findall(r"`([\w./-]+/)`", section))


def test_every_folder_of_the_package_is_named() -> None:
    assert folders() - _named() == set()


def test_every_folder_named_exists() -> None:
    gone = [name for name in _named() if not any((top / name).is_dir() for top in (PACKAGE, ROOT))]
    assert not gone
