"""Starting with the session: written whole, valid as its system reads it, and gone again."""

import plistlib
import subprocess
from pathlib import Path

import pytest

from afterword.machine import again, autostart, places

COMMAND = ["/opt/a b/after%word", "--background", 'odd "$name" \\ `x`']


@pytest.fixture
def entry(home: Path) -> Path:
    return Path(autostart._file() or "")


def test_it_is_off_until_it_is_switched_on_and_then_off_again(entry: Path) -> None:
    assert autostart.is_possible()
    assert not autostart.is_on()
    autostart.switch(on=True)
    autostart.switch(on=True)
    assert autostart.is_on()
    assert entry.parent.name == "autostart"
    assert entry.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in entry.parent.iterdir()] == ["afterword.desktop"]
    autostart.switch(on=False)
    autostart.switch(on=False)
    assert not autostart.is_on()


def test_a_desktop_that_reads_the_entry_finds_no_fault_in_it(entry: Path) -> None:
    autostart.switch(on=True)
    subprocess.run(["desktop-file-validate", str(entry)], check=True, timeout=20)
    line = next(one for one in entry.read_text().splitlines() if one.startswith("Exec="))
    assert line == f"Exec={' '.join(again.command('--background'))}"


def test_odd_folders_are_quoted_as_the_specification_asks(tmp_path: Path) -> None:
    file = tmp_path / "odd.desktop"
    file.write_bytes(autostart.desktop_entry(COMMAND))
    subprocess.run(["desktop-file-validate", str(file)], check=True, timeout=20)
    said = file.read_text().split("Exec=")[1].split("\n")[0]
    assert said.startswith('"/opt/a b/after%%word" --background "odd \\\\"')


def test_a_folder_with_a_line_break_begins_no_line_of_its_own() -> None:
    made = autostart.desktop_entry(["/opt/a\nExec=evil\r", "--background"]).decode()
    assert [line for line in made.splitlines() if line.startswith("Exec=")] == [
        'Exec="/opt/a\\nExec=evil\\r" --background'
    ]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktops_own_settings_is_off(entry: Path, line: str) -> None:
    autostart.switch(on=True)
    entry.write_text(f"{entry.read_text().replace('=true', '=yes')}{line}\n")
    assert not autostart.is_on()


def test_a_launch_agent_names_the_program_and_starts_it_at_login() -> None:
    said = plistlib.loads(autostart.launch_agent(COMMAND))
    assert said == {
        "Label": "ca.afterword.Afterword",
        "ProgramArguments": COMMAND,
        "RunAtLoad": True,
    }


def test_a_program_on_a_stick_does_not_offer_it(monkeypatch: pytest.MonkeyPatch) -> None:
    stick = places.Places(Path("/media/stick/data"), Path("/media/stick/x.ini"), portable=True)
    monkeypatch.setattr(places, "find", lambda: stick)
    assert not autostart.is_possible()
