"""The Debian package, made from a small stand-in for the bundle."""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from devtools import debian, debian_check
from devtools.places import ROOT

_INSIDE = "usr/lib/afterword"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program, a library of its own and a plugin that only Wayland wants."""
    folder = tmp_path_factory.mktemp("build") / "afterword"
    plugins = folder / "_internal" / "plugins"
    plugins.mkdir(parents=True)
    shutil.copy("/bin/true", folder / "afterword")
    library = next(Path(sysconfig.get_path("purelib")).glob("_rl_accel*.so"))
    shutil.copy(library, folder / "_internal")
    shutil.copy(library, plugins / "libbradient.so")
    return folder


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    for name in ("afterword", "afterword-document"):
        for size in debian.SIZES:
            (folder / f"{name}-{size}.png").write_bytes(b"\x89PNG")
    return folder


@pytest.fixture(scope="module")
def deb(bundle: Path, icons: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return debian.build(bundle, tmp_path_factory.mktemp("out"), icons)


def _part(deb: Path, part: str) -> list[tarfile.TarInfo]:
    packed = subprocess.run(["dpkg-deb", part, str(deb)], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        return archive.getmembers()


def _field(deb: Path, name: str) -> str:
    asked = ["dpkg-deb", "-f", str(deb), name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def test_who_builds_it_when_and_where_changes_no_byte(
    deb: Path, bundle: Path, icons: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere" / "afterword"
    old = os.umask(0o077)
    try:
        shutil.copytree(bundle, copy, copy_function=shutil.copyfile)
        script = "import sys; from pathlib import Path; from devtools import debian\n"
        script += "print(debian.build(*map(Path, sys.argv[1:])))"
        other = {"TZ": "Asia/Kolkata", "LC_ALL": "C", "PYTHONPATH": str(ROOT / "packaging")}
        subprocess.run(
            [sys.executable, "-c", script, str(copy), str(tmp_path), str(icons)],
            env={**os.environ, **other}, cwd="/", check=True, capture_output=True,
        )  # fmt: skip
    finally:
        os.umask(old)
    sums = [hashlib.sha256(path.read_bytes()).digest() for path in (deb, tmp_path / deb.name)]
    assert sums[0] == sums[1]


def test_what_it_leans_on_is_found_in_its_files(deb: Path) -> None:
    depends, recommends = _field(deb, "Depends"), _field(deb, "Recommends")
    assert "libc6 (>= 2." in depends
    assert "tzdata" in depends
    assert "libqt6" not in depends.lower()
    # Wayland's are wanted by a plugin that is left aside where they are missing.
    assert "wayland" not in depends
    assert "libwayland-client0" in recommends


def test_a_library_that_nothing_brings_is_found(deb: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    subprocess.run(["dpkg-deb", "-R", str(deb), str(tree)], check=True)
    assert list(debian_check.libraries(deb, tree / _INSIDE)) == []
    control = tree / "DEBIAN" / "control"
    lines = control.read_text("utf-8").splitlines(keepends=True)
    control.write_text("".join(line for line in lines if "libc6" not in line), "utf-8")
    poor = tmp_path / "poor.deb"
    subprocess.run(["dpkg-deb", "-b", str(tree), str(poor)], check=True, capture_output=True)
    assert "libc.so.6" in "".join(debian_check.libraries(poor, tree / _INSIDE))


def test_nothing_runs_on_installing_and_all_belongs_to_the_system(deb: Path) -> None:
    assert {member.name for member in _part(deb, "--ctrl-tarfile")} == {
        ".", "./control", "./md5sums",
    }  # fmt: skip
    for member in _part(deb, "--fsys-tarfile"):
        assert (member.uname, member.gname) == ("root", "root")
        if not member.issym():
            is_run = member.isdir() or member.name == f"./{_INSIDE}/afterword"
            assert member.mode == (0o755 if is_run else 0o644), member.name


def test_the_command_leads_to_the_program_and_icons_have_every_size(deb: Path) -> None:
    members = {member.name: member for member in _part(deb, "--fsys-tarfile")}
    assert members["./usr/bin/afterword"].linkname == "../lib/afterword/afterword"
    hicolor = "./usr/share/icons/hicolor"
    for size in ("16x16", "48x48", "512x512"):
        assert f"{hicolor}/{size}/apps/afterword.png" in members
        assert f"{hicolor}/{size}/mimetypes/application-x-afterword.png" in members
    assert f"{hicolor}/scalable/apps/afterword.svg" in members


def test_a_forerunner_is_older_than_the_release() -> None:
    order = ["1.0.dev1", "1.0a1", "1.0b2", "1.0rc1", "1.0", "1.0.1"]
    debians = [debian.debian_version(version) for version in order]
    for older, newer in pairwise(debians):
        compare = ["dpkg", "--compare-versions", older, "lt", newer]
        assert subprocess.run(compare, check=False).returncode == 0, (older, newer)
