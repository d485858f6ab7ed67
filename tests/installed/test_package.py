"""The package as it is installed over an older one, and its command."""

import os
from collections.abc import Callable
from pathlib import Path

from devtools.places import version
from tests.installed import package
from tests.installed.package import COMMAND, PROGRAM
from tests.installed.room import Room


def test_a_newer_version_takes_the_place_of_an_older_one_whole(deb: Path, tmp_path: Path) -> None:
    package.unpack_again(package.older(deb, tmp_path))
    left = PROGRAM.with_name(package.LEFT_OUT)
    assert package.status().endswith(f" {package.OLDER}")
    assert left.exists()
    package.install(deb)
    assert package.is_installed()
    assert not left.exists()
    assert [path for path in package.files() if not os.path.lexists(path)] == []


def test_the_command_says_its_version_and_how_to_use_it(enter: Callable[[str], Room]) -> None:
    desktop = enter("command").desktop
    assert desktop.run(str(COMMAND), "--version").strip() == f"Afterword {version()}"
    assert "--database FILE" in desktop.run("afterword", "--help")
