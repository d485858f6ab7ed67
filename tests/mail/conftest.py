"""The proof that a real mail program opens a letter as a draft; it runs only when asked for."""

import shutil
from collections.abc import Iterator

import pytest

from devtools.desktop import Desktop, desktop
from devtools.places import BUILD

SHOTS = BUILD / "mail"
ORDINARY = "nobody"
"""An account that every Debian has and that may do nothing but what everybody may."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--mail", action="store_true", help="open a draft in a real mail program")


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    return None if config.getoption("--mail", default=False) else True


_SESSION = {
    # Without it, the program makes a profile of its own for each place it is installed in.
    "MOZ_LEGACY_PROFILES": "1",
    # A desktop tells a file by its ending, as everybody's does; none at all looks inside only.
    "XDG_CURRENT_DESKTOP": "GNOME",
}


@pytest.fixture(scope="session")
def _shots() -> None:
    shutil.rmtree(SHOTS, ignore_errors=True)


@pytest.fixture
def screen(_shots: None, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """Give an ordinary person's screen; its pictures go into a folder of the test's name."""
    folder = SHOTS / request.node.name.removeprefix("test_")
    folder.mkdir(parents=True)
    with desktop("1280x900", folder, ORDINARY, _SESSION) as made:
        yield made
