"""The floors hold, every type fits and every line is in shape."""

import subprocess
import tomllib
from pathlib import Path

import pytest
from importlinter import cli

from devtools import environment
from devtools.places import ROOT
from tests.architecture.tree import PACKAGE


def _run(name: str, *arguments: str) -> None:
    command = [str(environment.tool(name)), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_rule_of_the_linter_holds() -> None:
    _run("ruff", "check", "--no-cache", "--quiet")


def test_every_file_is_formatted() -> None:
    _run("ruff", "format", "--no-cache", "--check", "--quiet")


def test_every_type_fits() -> None:
    _run("basedpyright")


def test_each_floor_imports_only_floors_below(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    code = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert code == 0, capsys.readouterr().out


def _features() -> set[str]:
    files = (PACKAGE / "ui").glob("*/__init__.py")
    return {f"afterword.ui.{file.parent.name}" for file in files}


def test_every_feature_of_the_window_is_held_apart_from_the_others() -> None:
    project = tomllib.loads(Path(ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    apart = next(set(c["modules"]) for c in contracts if c["type"] == "independence")
    assert apart == _features()
