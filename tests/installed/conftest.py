"""The proof that what is installed works as people use it; it runs only when asked for."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from devtools.desktop import desktop
from devtools.places import BUILD
from tests.installed import package
from tests.installed.room import Room

SHOTS = BUILD / "installed"
ORDINARY = "nobody"
"""An account that every Debian has and that may do nothing but what everybody may."""

_ALOUD = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--installed", action="store_true", help="install the package and use it")


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    return None if config.getoption("--installed", default=False) else True


@pytest.fixture(scope="session")
def deb() -> Iterator[Path]:
    """Give the package; whatever happens, it does not stay installed."""
    shutil.rmtree(SHOTS, ignore_errors=True)
    yield package.made()
    package.purge()


@pytest.fixture
def installed(deb: Path) -> Path:
    """See that the package is installed; return it."""
    if not package.is_installed():
        package.install(deb)
    return deb


@pytest.fixture
def enter(installed: Path) -> Iterator[Callable[[str], Room]]:
    """Give what opens an ordinary person's screen; its pictures go where the name says."""
    with ExitStack() as stack:

        def enter(shots: str) -> Room:
            made = stack.enter_context(desktop("1600x900", SHOTS / shots, ORDINARY, _ALOUD))
            room = Room(made)
            stack.callback(room.close)
            return room

        yield enter
