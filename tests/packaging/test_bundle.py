"""What an installed program holds, on three platforms, and that it is the same every time."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from devtools import archives, bundle, elf, icu, licences, places
from devtools.contents import HIDDEN, UNUSED, Rules
from tests.architecture.tree import PACKAGE

QT = Path(sys.prefix, "lib", f"python3.{sys.version_info.minor}", "site-packages", "PySide6", "Qt")
Calls = dict[str, list[dict[str, object]]]

WAYLAND = "PySide6/Qt/plugins/wayland"
SORTED = """
import ctypes, sys
icu = ctypes.CDLL(sys.argv[1])
icu.ucol_open_73.restype = ctypes.c_void_p
icu.ucol_strcollUTF8_73.argtypes = [
    ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
]
for language in (b"en_CA", b"fr_CA", b"de"):
    error = ctypes.c_int(0)
    rules = icu.ucol_open_73(language, ctypes.byref(error))
    pairs = ("cote", "côté"), ("é", "f"), ("Zoé", "Łukasz"), ("a", "B")
    print(*[
        icu.ucol_strcollUTF8_73(rules, one.encode(), -1, two.encode(), -1, ctypes.byref(error))
        for one, two in pairs
    ])
"""


def _wants(platform: str, place: str, source: str = "", kind: str = "BINARY") -> bool:
    return Rules(platform).wants(place, source, kind)


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so"),
        ("linux", f"{WAYLAND}-graphics-integration-client/libqt-plugin-wayland-egl.so"),
        ("linux", "PySide6/Qt/lib/libQt6Pdf.so.6"),
        ("linux", "PySide6/QtWidgets.abi3.so"),
        ("linux", "pillow.libs/libtiff-20b7e810.so.6.3.0"),
        ("win32", r"PySide6\plugins\platforms\qwindows.dll"),
        ("win32", r"PySide6\plugins\styles\qmodernwindowsstyle.dll"),
        ("win32", r"PySide6\Qt6Core.dll"),
        ("win32", r"PySide6\QtCore.pyd"),
        ("win32", r"tzdata\zoneinfo\America\Toronto"),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib"),
        ("darwin", "PySide6/Qt/plugins/styles/libqmacstyle.dylib"),
        ("darwin", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"),
        ("darwin", "PySide6/Qt/translations/qtbase_fr.qm"),
        ("linux", "afterword/data/fonts/Inter-OFL.txt"),
        ("linux", "afterword/data/handbook/en/late.md"),
        ("linux", "afterword/data/handbook/ezine.toml"),
    ],
)  # fmt: skip
def test_what_a_window_and_a_letter_need_is_taken_along(platform: str, place: str) -> None:
    assert _wants(platform, place)


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("linux", "PySide6/Qt/lib/libQt6Quick.so.6"),
        ("linux", "PySide6/Qt/plugins/tls/libqopensslbackend.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqvnc.so"),
        ("linux", "PySide6/Qt/translations/qtbase_de.qm"),
        ("linux", "PySide6/Qt/translations/qt_fr.qm"),
        ("linux", "pillow.libs/libavif-c6062d5f.so.16.4.2"),
        ("linux", "tzdata/zoneinfo/America/Toronto"),
        ("linux", "afterword/data/screenshots/board-light.png"),
        ("linux", "afterword/data/i18n/fr_CA.ts"),
        ("win32", r"PySide6\Qt6Qml.dll"),
        ("win32", r"PySide6\opengl32sw.dll"),
        ("win32", r"PySide6\plugins\networkinformation\qnetworklistmanager.dll"),
        ("darwin", "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick"),
    ],
)
def test_what_nobody_uses_stays_out(platform: str, place: str) -> None:
    assert not _wants(platform, place)


def test_a_link_to_what_stays_out_stays_out_too() -> None:
    framework = "PySide6/Qt/lib/{0}.framework/Versions/A/{0}"
    assert _wants("darwin", "QtCore", framework.format("QtCore"), "SYMLINK")
    assert not _wants("darwin", "QtQuick", framework.format("QtQuick"), "SYMLINK")


def test_libraries_come_from_debian_or_along_but_never_the_desktops_own() -> None:
    own = ("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", "BINARY")
    desktop = ("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", "BINARY")
    python = ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY")
    lean, whole = Rules("linux", leans=True), Rules("linux")
    assert [lean.wants(*entry) for entry in (own, desktop, python)] == [False, False, True]
    assert [whole.wants(*entry) for entry in (own, desktop, python)] == [True, False, True]


def test_modules_named_in_strings_are_known_and_none_used_is_left_out() -> None:
    named: set[str] = set()
    imported: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                imported |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
                named.add(ast.literal_eval(node.args[0]))
    assert {name for name in named if not name.startswith("afterword.")} <= set(HIDDEN)
    assert all(find_spec(name) for name in HIDDEN)
    left_out = {name for name in imported if any(f"{name}.".startswith(f"{u}.") for u in UNUSED)}
    assert not left_out


def _evaluated(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> dict[str, list[dict[str, object]]]:
    """Run the spec with stand-ins for PyInstaller's words; return what each was called with."""
    calls: Calls = {}

    def word(name: str) -> object:
        def called(*_: object, **given: object) -> SimpleNamespace:
            calls.setdefault(name, []).append(given)
            return SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])

        return called

    names = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    given = {"SPECPATH": str(bundle.SPEC.parent), **{name: word(name) for name in names}}
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "argv", ["spec"])
    monkeypatch.setattr(sys, "path", [*sys.path])
    exec(compile(bundle.SPEC.read_text("utf-8"), str(bundle.SPEC), "exec"), given)
    return calls


def test_the_one_spec_serves_three_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    linux = _evaluated("linux", monkeypatch)
    assert [program["name"] for program in linux["EXE"]] == ["afterword"]
    windows = _evaluated("win32", monkeypatch)
    consoles = {str(program["name"]): program["console"] for program in windows["EXE"]}
    assert consoles == {"Afterword": False, "afterword-console": True}
    assert all(str(program["version"]).endswith("version.txt") for program in windows["EXE"])
    apple = _evaluated("darwin", monkeypatch)["BUNDLE"][0]
    assert apple["name"] == "Afterword.app"
    assert apple["version"] == places.version()
    assert not any(program["upx"] for program in (*linux["EXE"], *windows["EXE"]))


def test_unicode_data_cut_to_a_tenth_still_sorts(tmp_path: Path) -> None:
    for library in QT.glob("lib/libicu*.so.*"):
        shutil.copy(library, tmp_path)
    whole = subprocess.run(
        [sys.executable, "-c", SORTED, str(tmp_path / "libicui18n.so.73")],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    data = tmp_path / "libicudata.so.73"
    before = data.stat().st_size
    icu.trim(data)
    cut = subprocess.run(
        [sys.executable, "-c", SORTED, str(tmp_path / "libicui18n.so.73")],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert data.stat().st_size < before / 9
    assert cut == whole
    assert whole.startswith("-1 -1 1 -1\n")


def test_data_of_another_layout_is_refused() -> None:
    with pytest.raises(places.SetupError, match="format"):
        icu.trimmed(bytes(64))


def test_a_library_looked_for_in_a_foreign_folder_is_named() -> None:
    asks = elf.binaries(QT / "plugins" / "platforms")
    assert all(binary.search and binary.needed for binary in asks)
    assert elf.problems(QT / "plugins" / "platforms") == []
    assert "libQt6Core.so.6" in elf.outside(QT / "plugins" / "platforms")


def test_the_archive_of_the_portable_form_is_the_same_every_time(tmp_path: Path) -> None:
    hashes: list[str] = []
    for number, umask in enumerate((0o022, 0o077)):
        before = os.umask(umask)
        folder = tmp_path / str(number) / "Afterword"
        (folder / "data").mkdir(parents=True)
        (folder / "afterword").write_text("program")
        (folder / "afterword").chmod(0o755)
        packed = archives.pack(folder, tmp_path / f"out{number}")
        hashes.append(hashlib.sha256(packed.read_bytes()).hexdigest())
        os.umask(before)
    assert hashes[0] == hashes[1]


def test_whoever_has_no_debian_reads_every_licence_in_one_text() -> None:
    told = licences.text()
    assert "/usr/share/common-licenses" not in told
    assert told.count("GNU LESSER GENERAL PUBLIC LICENSE") >= 2
    assert "TERMS AND CONDITIONS" in told
    assert "SIL OPEN FONT LICENSE" in told.upper()
