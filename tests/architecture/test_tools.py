"""The floors hold, every type fits and every line is in shape."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from devtools import environment
from devtools.places import ROOT
from tests.architecture.tree import PACKAGE


def _run(name: str, *arguments: str) -> None:
    command = [str(environment.WORK.tool(name)), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_rule_of_the_linter_holds() -> None:
    _run("ruff", "check", "--no-cache", "--quiet")


def test_every_file_is_formatted() -> None:
    _run("ruff", "format", "--no-cache", "--check", "--quiet")


def test_every_type_fits() -> None:
    _run("basedpyright")


def test_each_floor_imports_only_floors_below() -> None:
    # In a process of its own: it switches off every logger that is there, and with them the
    # watch that every other test keeps on unexpected lines.
    _run("lint-imports", "--no-cache")


def _contracts() -> dict[str, dict[str, Any]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return {contract["id"]: contract for contract in project["tool"]["importlinter"]["contracts"]}


def _modules(top: Path) -> set[str]:
    """Return the names of the modules and folders right below a folder of the package."""
    prefix = ".".join(top.relative_to(PACKAGE.parent).parts)
    inside = {path.parent for path in top.glob("*/*.py")} | set(top.glob("*.py"))
    return {f"{prefix}.{path.stem}" for path in inside} - {f"{prefix}.__init__"}


@pytest.mark.parametrize(("contract", "alone"), [("peewee", "store"), ("reportlab", "paper")])
def test_a_big_library_is_forbidden_everywhere_but_in_its_floor(contract: str, alone: str) -> None:
    sources = set(_contracts()[contract]["source_modules"])
    assert sources == _modules(PACKAGE) - {f"afterword.{alone}"}


def test_every_floor_without_qt_is_named() -> None:
    floors = {f"afterword.{name}" for name in ("domain", "store", "paper", "coach", "exchange")}
    assert set(_contracts()["qt-free"]["source_modules"]) == floors & _modules(PACKAGE)


SHARED = ("coaching", "letter", "samples", "sentences", "widgets")
"""What features share; it knows none of them."""


def test_every_feature_of_the_window_is_held_apart_from_the_others() -> None:
    folders = {f"afterword.ui.{path.parent.name}" for path in PACKAGE.glob("ui/*/*.py")}
    shared = folders & {f"afterword.ui.{name}" for name in SHARED}
    contracts = _contracts()
    assert set(contracts["features"]["modules"]) == folders - shared
    assert set(contracts["shared"]["source_modules"]) == shared
    assert set(contracts["shared"]["forbidden_modules"]) == folders - shared
