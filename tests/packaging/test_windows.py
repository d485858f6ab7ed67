"""What Windows is told of the program, read as Windows and Inno Setup read it."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from devtools import places
from windows import installer, proof
from windows.resource import numbers, version_resource

_SECTION = re.compile(r"^\[(\w+)\]$")


def _sections() -> dict[str, list[str]]:
    """Return the installer's script: section → its lines without comments."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in installer.SCRIPT.read_text("utf-8-sig").splitlines():
        if section := _SECTION.match(line):
            name = section[1]
        elif line.strip() and not line.startswith((";", "#")):
            found.setdefault(name, []).append(line)
    return found


SCRIPT = _sections()
SETUP = dict(line.split("=", 1) for line in SCRIPT["Setup"])


def _entries(section: str) -> list[dict[str, str]]:
    """Return the entries of a section: parameter → value, without the quotes around it."""
    pair = re.compile(r'(\w+): ("(?:[^"]|"")*"|[^;]*)')
    entries = [dict(pair.findall(line)) for line in SCRIPT[section]]
    return [{name: _plain(said.strip()) for name, said in entry.items()} for entry in entries]


def _plain(said: str) -> str:
    return said[1:-1].replace('""', '"') if said.startswith('"') else said


def _resource(text: str) -> tuple[dict[str, Any], dict[str, dict[str, str]], list[int]]:
    """Evaluate a version resource with stand-ins for PyInstaller's classes."""
    stand_ins = {
        "VSVersionInfo": lambda ffi, kids: (ffi, kids),
        "FixedFileInfo": dict,
        "StringFileInfo": dict,
        "StringTable": lambda name, strings: (name, dict(strings)),
        "StringStruct": lambda name, value: (name, value),
        "VarFileInfo": lambda kids: kids[0],
        "VarStruct": lambda _name, pairs: pairs,
    }
    fixed, (tables, pairs) = eval(text, stand_ins)
    return fixed, tables, pairs


def test_windows_shows_the_version_in_two_languages() -> None:
    fixed, tables, pairs = _resource(version_resource("1.20.3"))
    assert fixed["filevers"] == fixed["prodvers"] == (1, 20, 3, 0)
    assert set(tables) == {"100904B0", "0C0C04B0"}
    assert pairs == [0x1009, 1200, 0x0C0C, 1200]
    for strings in tables.values():
        assert strings["FileDescription"] == strings["ProductName"] == "Afterword"
        assert strings["ProductVersion"] == "1.20.3"
    assert tables["100904B0"]["Comments"] != tables["0C0C04B0"]["Comments"]


def test_a_version_before_a_release_still_has_four_numbers() -> None:
    assert numbers("1.2.3rc1") == (1, 2, 3, 0)
    assert numbers("0.1") == (0, 1, 0, 0)
    with pytest.raises(ValueError, match="next"):
        numbers("next")


def test_it_installs_for_one_person_and_updates_itself() -> None:
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", SETUP["AppId"])
    assert SETUP["PrivilegesRequired"] == "lowest"
    assert SETUP["DefaultDirName"] == r"{localappdata}\Programs\{#Name}"
    assert SETUP["CloseApplications"] == SETUP["ChangesAssociations"] == "yes"
    assert SETUP["Compression"].startswith("lzma2")
    assert {entry["Name"] for entry in _entries("InstallDelete")} == {r"{app}\_internal"}


def test_a_persons_work_is_nowhere_near_what_is_removed() -> None:
    assert "UninstallDelete" not in SCRIPT
    for entry in _entries("InstallDelete"):
        assert entry["Name"].startswith("{app}\\")
    # The data folder is AppData\Local\Afterword: the program must not be put into it.
    assert "\\Programs\\" in SETUP["DefaultDirName"]
    (bundle, icon) = _entries("Files")
    assert "portable.txt" in bundle["Excludes"]
    assert icon["Source"].endswith("afterword-document.ico")


def test_everything_it_writes_into_the_registry_goes_with_it_and_is_this_persons() -> None:
    entries = _entries("Registry")
    assert {entry["Root"] for entry in entries} == {"HKCU"}
    removed = [entry["Subkey"] for entry in entries if "uninsdelete" in entry.get("Flags", "")]
    for entry in entries:
        assert any(entry["Subkey"].startswith(key) for key in removed), entry


def test_a_desk_opens_with_a_double_click() -> None:
    values = {(entry["Subkey"], entry.get("ValueName")): entry for entry in _entries("Registry")}
    kind = values[r"{#Classes}\.afterword", ""]["ValueData"]
    opens = values[rf"{{#Classes}}\{kind}\shell\open\command", ""]["ValueData"]
    assert opens == r'"{app}\{#Program}" "%1"'
    icon = values[rf"{{#Classes}}\{kind}\DefaultIcon", ""]["ValueData"]
    assert icon == r"{app}\afterword-document.ico"


@pytest.mark.parametrize("ending", proof.OFFERED)
def test_an_invitation_is_offered_and_never_taken(ending: str) -> None:
    about = [entry for entry in _entries("Registry") if rf"\{ending}" in entry["Subkey"]]
    with_values = [entry for entry in about if entry["ValueType"] != "none"]
    assert [entry["Subkey"] for entry in with_values] == [rf"{{#Classes}}\{ending}\OpenWithProgids"]
    assert with_values[0]["ValueName"] == "Afterword.Invitation"


def test_it_speaks_both_languages_all_through() -> None:
    assert [entry["Name"] for entry in _entries("Languages")] == ["en", "fr"]
    said = {line.split("=", 1)[0] for line in SCRIPT["CustomMessages"]}
    names = {name.partition(".")[2] for name in said}
    assert said == {f"{language}.{name}" for language in ("en", "fr") for name in names}
    text = installer.SCRIPT.read_text("utf-8-sig")
    used = set(re.findall(r"\{cm:(\w+)[,}]", text)) | set(
        re.findall(r"CustomMessage\('(\w+)", text)
    )
    inno = {"CreateDesktopIcon", "LaunchProgram"}
    assert used - inno == names


def test_the_menu_and_the_window_are_one_program_on_the_taskbar() -> None:
    assert {entry["AppUserModelID"] for entry in _entries("Icons")} == {"Afterword.Afterword"}


def test_the_compiler_is_given_all_that_the_script_asks_for() -> None:
    line = installer.command(Path("ISCC.exe"), Path("bundle"), Path("out"))
    given = {word[2:].split("=")[0] for word in line if word.startswith("/D")}
    text = installer.SCRIPT.read_text("utf-8-sig")
    own = set(re.findall(r"^#define (\w+)", text, re.MULTILINE))
    assert set(re.findall(r"\{#(\w+)\}", text)) - own == given
    assert f"/DVersion={places.version()}" in line
    assert SETUP["OutputBaseFilename"] == "{#Name}-{#Version}-windows-x64-setup"


def test_the_script_can_be_read_by_its_compiler() -> None:
    # Without this mark Inno Setup takes the French for another character set.
    assert installer.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_is_signed_only_where_somebody_lent_a_name() -> None:
    plain = installer.command(Path("ISCC.exe"), Path("bundle"), Path("out"))
    assert not [word for word in plain if "Sign" in word or word.startswith("/S")]
    tool = 'signtool sign /n "My name" $f'
    line = installer.command(Path("ISCC.exe"), Path("bundle"), Path("out"), tool)
    assert "/DSign" in line
    assert "/Safterword=signtool sign /n $qMy name$q $f" in line


def test_a_missing_compiler_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "shutil", SimpleNamespace(which=lambda _name: None))
    monkeypatch.setenv("ProgramFiles(x86)", "/nowhere")
    monkeypatch.setenv("ProgramFiles", "/nowhere")
    with pytest.raises(places.SetupError, match="Inno Setup 6"):
        installer.compiler()
