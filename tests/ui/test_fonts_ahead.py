"""The machine's fonts are looked into before a letter needs one, and never by the window."""

from collections.abc import Iterator
from pathlib import Path
from threading import get_ident

import pytest
from pytestqt.qtbot import QtBot

from afterword.paper import machine_fonts
from afterword.paper.font_files import FontFile
from afterword.ui import writing
from tests.ui.windows import Windows


@pytest.fixture(autouse=True)
def _forgetful() -> Iterator[None]:
    machine_fonts.forget()
    yield
    machine_fonts.forget()


def test_fonts_are_known_by_the_time_a_name_needs_them(
    qtbot: QtBot, windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder of its own: a board kept beside it would make it one where fonts were added.
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "any.ttf").touch()
    readers: list[int] = []

    def read(_: Path) -> Iterator[FontFile]:
        readers.append(get_ident())
        return iter(())

    def look() -> None:
        machine_fonts.look_through()
        looked.append(True)

    looked: list[bool] = []
    monkeypatch.setattr(writing, "look_through", look)
    monkeypatch.setattr(machine_fonts, "folders", lambda: [fonts])
    monkeypatch.setattr(machine_fonts, "fonts_in", read)
    monkeypatch.setattr(writing, "AT_REST_MS", 0)
    window = windows.open()
    window.show_page()
    qtbot.waitUntil(lambda: bool(looked))
    assert readers
    assert machine_fonts.find_font("Hani", frozenset("李")) is None
    assert get_ident() not in readers
