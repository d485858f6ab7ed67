"""What holds for every test: nobody's real folders, no noise, no window left behind."""

import gc
import logging
import os
import random
import re
import uuid
from collections.abc import Callable, Generator, Iterator
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import settings

from afterword.domain import ids
from afterword.paper import machine_fonts
from devtools.places import private_home

# Before anything imports Qt; a test with a real screen gives its own to a child process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine makes any deadline a lie; the same examples every time make a failure ours.
settings.register_profile("short", deadline=None, derandomize=True, database=None)
settings.register_profile("long", deadline=None, max_examples=2_000)

_TOOLTIP = "QTipLabel"

# How a letter is worded hangs on ids. Drawn by lot, a failure would be gone the next time.
_DRAWN = random.Random("collected")


def _drawn_id() -> uuid.UUID:
    return uuid.UUID(int=_DRAWN.getrandbits(128), version=4)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="many more trials in tests that count")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expects_log(pattern, …): the only lines of WARNING or worse that must appear"
    )
    settings.load_profile("long" if config.getoption("--long") else "short")
    if not config.getoption("--long"):
        ids.uuid4 = _drawn_id


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a test's cases one order: all cores must have the same, and some come from a set."""
    tests = groupby(items, lambda item: item.nodeid.partition("[")[0])
    items[:] = [one for _, cases in tests for one in sorted(cases, key=lambda item: item.nodeid)]


def pytest_collection_finish() -> None:
    """Set aside what lives as long as the session, so that collecting beside it takes no time."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Collect a test's garbage in this thread alone, if it may hold widgets.

    Python collects in whichever thread makes things: a test's own, or the one that is told what
    the other cores leave to do. A timer destroyed there still goes off here, minutes later and in
    another test, and brings Python down.
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


@pytest.fixture(autouse=True)
def _same_ids(request: pytest.FixtureRequest) -> None:
    """Draw the same ids for a test whichever ran before it; with --long they are anybody's."""
    _DRAWN.seed(request.node.nodeid)


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose how often to try something: the first number, or the second with --long."""
    long_run = bool(request.config.getoption("--long"))
    return lambda short, long: long if long_run else short


def _set_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for name, folder in private_home(home).items():
        patch.setenv(name, folder)


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what is made once a session (the application, its fonts) out of real folders."""
    with pytest.MonkeyPatch.context() as patch:
        _set_home(patch, tmp_path_factory.mktemp("session-home"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_installed_fonts() -> Iterator[None]:
    """Let no letter hang on which fonts happen to be on this computer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine_fonts, "folders", list)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give every test an empty home folder and the usual umask; return the folder."""
    folder = tmp_path_factory.mktemp("home")
    umask = os.umask(0o022)
    with pytest.MonkeyPatch.context() as patch:
        _set_home(patch, folder)
        yield folder
    os.umask(umask)


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname} {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_noise(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log line of WARNING or worse that the test did not announce."""
    heard = _Warnings()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    marks = request.node.iter_markers("expects_log")
    patterns = [str(pattern) for mark in marks for pattern in mark.args]
    unheard = [p for p in patterns if not any(re.search(p, line) for line in heard.lines)]
    noise = [line for line in heard.lines if not any(re.search(p, line) for p in patterns)]
    assert not noise, f"unexpected log lines: {noise}"
    assert not unheard, f"expected log lines that never came: {unheard}"


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail if a test with Qt leaves a window of its own behind, shown or not."""
    if "qapp" not in request.fixturenames:
        yield
        return
    before = _windows()
    yield
    if _windows() - before:
        gc.collect()  # a window in a cycle is nobody's any more
    left = _windows() - before
    assert not left, f"windows left behind: {sorted(left)}"


def _windows() -> set[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]
    names = [widget.metaObject().className() for widget in found]
    return {f"{name} {id(w)}" for name, w in zip(names, found, strict=True) if name != _TOOLTIP}
