"""Which of a computer's fonts is taken for a script."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterword.paper import machine_fonts
from afterword.paper.font_files import FontFile
from afterword.paper.fonts import missing_characters
from afterword.paper.machine_fonts import find_font, folders
from tests.paper.samples import letter

FONTS = Path(__file__).parent.parent / "files" / "fonts"
NAME = frozenset("नेहा")

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Put]:
    """Return what installs a font with some fields of its table OS/2 changed (place → number)."""
    monkeypatch.setattr(machine_fonts, "folders", lambda: [tmp_path])

    def install(name: str, changes: dict[int, int]) -> Path:
        data = bytearray((FONTS / "NotoSansDevanagari-Part.ttf").read_bytes())
        entry = data.index(b"OS/2")
        table = int.from_bytes(data[entry + 8 : entry + 12], "big")
        for place, number in changes.items():
            data[table + place : table + place + 2] = number.to_bytes(2, "big")
        path = tmp_path / "deep" / f"{name}.ttf"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path

    machine_fonts.forget()
    yield install
    machine_fonts.forget()


WEIGHT, EMBEDDING, STYLE = 4, 8, 62


def found(characters: frozenset[str] = NAME) -> str:
    font = find_font("Deva", characters)
    return font.path.stem if font else ""


def test_a_regular_font_is_taken_before_a_bold_or_a_slanted_one(put: Put) -> None:
    put("a-bold", {WEIGHT: 700})
    put("b-slanted", {STYLE: 0x0001})
    assert found() == "a-bold"
    put("c-regular", {})
    machine_fonts.forget()
    assert found() == "c-regular"


def test_a_font_that_may_not_be_embedded_is_left_alone(put: Put) -> None:
    put("restricted", {EMBEDDING: 0x0002})
    put("no-parts", {EMBEDDING: 0x0100})
    assert not found()
    put("for-print", {EMBEDDING: 0x0004})
    assert found() == "for-print"


def test_fonts_looked_into_beforehand_are_not_read_again(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("known", {})
    machine_fonts.look_through()

    def read(path: Path) -> Iterator[FontFile]:
        raise AssertionError(path)

    with monkeypatch.context() as patch:
        patch.setattr(machine_fonts, "fonts_in", read)
        assert found() == "known"
    put("new", {})
    machine_fonts.forget()
    assert found() == "known"


def test_a_font_installed_meanwhile_is_found(put: Put) -> None:
    assert not found()
    put("new", {})
    assert found() == "new"


def test_a_font_named_after_the_script_is_looked_into_first(put: Put) -> None:
    put("anything", {})
    put("SomeDevanagari-Regular", {WEIGHT: 500})
    assert found() == "SomeDevanagari-Regular"


def test_a_font_taken_away_meanwhile_is_named_as_missing(put: Put) -> None:
    path = put("gone", {})
    written = letter(signature="नेहा")
    assert not missing_characters(written)
    path.unlink()
    assert [one.part for one in missing_characters(written)] == ["signature"] * 4


def test_what_is_no_font_is_no_trouble(put: Put) -> None:
    whole = put("whole", {})
    whole.with_name("a-empty.ttf").write_bytes(b"")
    whole.with_name("b-words.ttc").write_bytes(b"ttcf and then nothing that counts")
    whole.with_name("b-many.ttc").write_bytes(b"ttcf\0\1\0\0\xff\xff\xff\xff" + bytes(64))
    whole.with_name("c-half.otf").write_bytes(whole.read_bytes()[:3000])
    shutil.copy(FONTS / "README.md", whole.with_name("d-readme.ttf"))
    assert found() == "whole"
    assert not found(frozenset("龘"))


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("linux", "XDG_DATA_DIRS", "fonts"),
        ("win32", "WINDIR", "Fonts"),
    ],
)
def test_fonts_are_looked_for_where_the_system_keeps_them(
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    variable: str,
    expected: str,
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv(variable, "somewhere")
    assert Path("somewhere", expected) in folders()
