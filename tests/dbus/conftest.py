"""One session for all tests here, with its service shown anew to each of them."""

from collections.abc import Iterator

import pytest

from tests.dbus import session as own
from tests.dbus.session import Session


@pytest.fixture(scope="session")
def _session() -> Iterator[Session]:
    with own.session() as session:
        session.start_dunst()
        yield session


@pytest.fixture
def session(_session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A bus and a real notification service that this test's program finds."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.setenv(name, _session.env[name])
    yield _session
    _session.close_all()
    _session.wait_for(0)
