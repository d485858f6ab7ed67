"""What is installed is what was locked: the same versions and bytes everywhere."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

from devtools.places import LOCKS, ROOT
from tests.architecture.tree import PACKAGE


def _versions(lock: str) -> dict[str, str]:
    text = (LOCKS / f"{lock}.txt").read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def test_tests_run_on_the_versions_that_people_get() -> None:
    run, dev = _versions("run"), _versions("dev")
    assert len(run) > 10
    assert {name: dev.get(name) for name in run} == run


def test_what_is_installed_by_a_package_is_what_was_tested() -> None:
    run, bundle = _versions("run"), _versions("bundle")
    assert {name: bundle.get(name) for name in run} == run
    assert set(bundle) - set(run) > {"pyinstaller"}


def test_every_locked_file_has_a_hash_and_no_address() -> None:
    for lock in ("run", "dev", "bundle", "peers", "epub"):
        text = (LOCKS / f"{lock}.txt").read_text("utf-8")
        assert text.count("--hash=sha256:") > len(_versions(lock))
        assert "://" not in text
        assert not re.search(r"^-", text, re.MULTILINE)


def test_the_wheel_holds_the_program_and_its_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    code = {path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.rglob("*.py")}
    top = ROOT / "resources"
    data = {f"afterword/data/{path.relative_to(top).as_posix()}" for path in top.rglob("*.*")}
    assert code <= names
    assert {name for name in data if "." in name.rsplit("/", 1)[-1]} <= names
