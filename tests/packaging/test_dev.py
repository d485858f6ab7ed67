"""packaging/dev.py as somebody meets it on a new machine."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devtools import commands, environment, places, products, system

_DEV = places.ROOT / "packaging" / "dev.py"


def _dev(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(_DEV), *words],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_word_explains_every_command() -> None:
    done = _dev()
    assert done.returncode == 0
    assert all(f"\n  {name} " in done.stdout for name in commands.COMMANDS)
    assert {"run", "test", "check", "bench", "faults", "translate"} <= set(commands.COMMANDS)


def test_an_unknown_word_is_named_and_the_known_ones_are_told() -> None:
    done = _dev("bundel")
    assert done.returncode == 2
    assert "bundel" in done.stdout
    assert "screenshots" in done.stdout


def test_an_old_python_gets_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    line = dev.complaint((3, 10))
    assert line == "Afterword needs Python 3.11 or newer; this one is 3.10.\n"
    assert dev.complaint((3, 11)) == ""
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    assert dev.main() == 1


def test_an_old_python_can_read_as_far_as_that_line() -> None:
    ast.parse(_DEV.read_text("utf-8"), feature_version=(3, 4))


def test_check_changes_nothing_and_says_what_is_missing(tmp_path: Path) -> None:
    shutil.copytree(
        _DEV.parent, tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__")
    )
    before = sorted(tmp_path.rglob("*"))
    copy = tmp_path / "packaging" / "dev.py"
    command = [sys.executable, str(copy), "check"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert sorted(tmp_path.rglob("*")) == before
    assert done.returncode == 3
    assert ".venv is missing or out of date" in done.stdout


def test_check_is_content_where_everything_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["check"]) == 0
    assert "The system has all that is needed" in capsys.readouterr().out


def test_without_root_the_one_line_to_run_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "missing", lambda _groups: ["xvfb", "libegl1"])
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    assert commands.main(["test"]) == 3
    assert "\n    sudo apt-get install xvfb libegl1\n" in capsys.readouterr().err


@pytest.mark.parametrize("proof", ["--installed", "--mail"])
def test_a_proof_that_takes_root_says_how_to_run_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], proof: str
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "missing", lambda _groups: [])
    assert commands.main(["test", proof]) == 3
    assert f"\n    sudo python3 packaging/dev.py test {proof}\n" in capsys.readouterr().err
    assert proof in commands.explain()


def test_the_mail_proof_brings_a_mail_program_and_runs_its_tests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    brought: list[str] = []
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(shutil, "which", lambda _name, **_: None)
    monkeypatch.setattr(system, "provide", lambda packages, _why: brought.extend(packages))
    words = products.mail_proof(["-q"])
    assert {"thunderbird", "xdotool", "openbox"} <= set(brought)
    assert words == ["-m", "pytest", "tests/mail", "--mail", "-q"]


def test_a_system_without_apt_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name, **_: None)
    with pytest.raises(places.SetupError, match="libegl1") as told:
        system.provide(["libegl1"], "Testing")
    assert told.value.code == 3


def test_as_root_the_lists_are_renewed_when_installing_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[list[str]] = []

    def apt(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append([command[1], *(word for word in command if word.startswith("lib"))])
        return subprocess.CompletedProcess(command, 100 if len(asked) == 1 else 0, "no such file\n")

    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", apt)
    system.provide(["libegl1"], "Testing")
    assert asked == [["install", "libegl1"], ["update"], ["install", "libegl1"]]


def test_the_second_time_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        pytest.fail("a ready environment must be left alone")

    monkeypatch.setattr(subprocess, "run", never)
    environment.WORK.provide(environment.DEV)
    environment.WORK.provide(environment.RUN)


def test_without_display_the_story_is_played_and_its_files_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build = places.ROOT / "build" / "test-demo"

    def story(arguments: list[str], _lock: str) -> int:
        Path(arguments[1], "letter.pdf").write_bytes(b"%PDF")
        return 0

    monkeypatch.setattr(commands, "BUILD", build)
    monkeypatch.setattr(commands, "_on_screen", story)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert commands.main(["run"]) == 0
    shutil.rmtree(build)
    told = capsys.readouterr().out
    assert "no display" in told
    assert "build/test-demo/demo/letter.pdf" in told


def test_all_tests_share_the_cores_and_a_chosen_one_runs_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[list[str]] = []

    def python(words: list[str], **_: object) -> int:
        ran.append(words)
        return 0

    monkeypatch.setattr(commands, "_provide_all", lambda _why: None)
    monkeypatch.setattr(commands, "_python", python)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert commands.main(["test"]) == commands.main(["test", "tests/paper"]) == 0
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert commands.main(["test"]) == 0
    whole, chosen, lonely = ran
    assert whole[2:4] == ["-n", "2"]
    assert chosen == ["-m", "pytest", "tests/paper"]
    assert lonely == ["-m", "pytest"]
