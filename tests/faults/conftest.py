"""A file of one's own for each test of a fault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from tests.store.boards import desk_at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with desk_at(path) as desk:
        yield desk
