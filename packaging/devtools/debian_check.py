"""What Debian's own tools say of a package, and whether all it needs comes with it."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from devtools import elf, system
from devtools.debian_depends import OPTIONAL
from devtools.places import ROOT

_ENGLISH = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANROFFSEQ": ""}


def check(deb: Path) -> list[str]:
    """Return what is wrong with a package, a line each; nothing is what it should be.

    Asked: desktop-file-validate, appstreamcli, update-mime-database, man, lintian (errors and
    warnings without a reason in the overrides), the ELF files' search paths and libraries.
    Raises SetupError if one of these tools is missing and can't be installed.
    """
    system.provide(system.missing(["deb", "lintian"]), "Checking the package")
    with tempfile.TemporaryDirectory(prefix="afterword-check-") as folder:
        tree = Path(folder, "tree")
        subprocess.run(["dpkg-deb", "-x", str(deb), str(tree)], check=True)
        bundle = tree / "usr" / "lib" / "afterword"
        return [
            *described(tree / "usr" / "share"),
            *elf.problems(bundle),
            *libraries(deb, bundle),
            *_traces(tree),
            *_lintian(deb),
        ]


def described(share: Path) -> Iterator[str]:
    """Yield what the desktop's own tools say of the files meant for it: `share` is /usr/share."""
    for entry in sorted(share.glob("applications/*.desktop")):
        yield from _said("desktop-file-validate", str(entry))
    for component in sorted(share.glob("metainfo/*.xml")):
        yield from _failed("appstreamcli", "validate", "--no-net", "--no-color", str(component))
    for page in sorted(share.glob("man/man*/*")):
        yield from _said("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page))
    # It complains only of the folder's place, and fails if a file can't be read.
    yield from _failed("update-mime-database", str(share / "mime"))


def _said(*command: str) -> list[str]:
    """Return the lines in which a tool that says nothing of a good file says something."""
    done = _run(*command)
    told = done.stderr if command[0] == "man" else done.stdout + done.stderr
    return [f"{command[0]}: {line}" for line in told.splitlines()]


def _failed(*command: str) -> list[str]:
    done = _run(*command)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return [f"{command[0]}: {line}" for line in lines] if done.returncode else []


def _lintian(deb: Path) -> list[str]:
    told = _run("lintian", "--tag-display-limit", "0", "--fail-on", "none", str(deb))
    found = [line for line in told.stdout.splitlines() if re.match(r"[EW]: ", line)]
    return [f"lintian: {line}" for line in found] or ([told.stderr] if told.returncode else [])


def libraries(deb: Path, bundle: Path) -> Iterator[str]:
    """Yield each library that neither the bundle brings nor a package in reach of Depends."""
    wanted = _field(deb, "Depends"), _field(deb, "Recommends")
    needed, offered = (_closure(_packages(field)) for field in wanted)
    where = _where()
    for library, users in elf.outside(bundle).items():
        optional = all(Path(user).name in OPTIONAL for user in users)
        owners = {_owner(path) for path in where.get(library, ())} - {""}
        if not owners and not optional:
            yield f"{library}, wanted by {users[0]}, is nowhere on this system"
        elif owners and not owners & (needed | offered if optional else needed):
            yield f"{library}, wanted by {users[0]}, comes with {owners}, which nothing names"


def _traces(tree: Path) -> Iterator[str]:
    """Yield each file that names the folder it was built in."""
    trace = f"{ROOT}/".encode()
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and trace in path.read_bytes():
            yield f"{path.relative_to(tree)} names {ROOT}"


def _where() -> dict[str, list[str]]:
    """Return where this system has its libraries: name → paths."""
    found: dict[str, list[str]] = {}
    told = _run("ldconfig", "-p").stdout
    for name, path in re.findall(r"^\t(\S+) .* => (\S+)$", told, re.MULTILINE):
        found.setdefault(name, []).append(path)
    # The loader itself is in no list.
    for loader in Path("/lib64").glob("ld-linux*"):
        found.setdefault(loader.name, []).append(str(loader))
    return found


def _owner(path: str) -> str:
    """Return the package of a file; with /usr merged, dpkg may know it by its older name."""
    for name in (path, path.removeprefix("/usr"), str(Path(path).resolve())):
        told = _run("dpkg-query", "-S", name).stdout
        if told:
            return told.split(":")[0]
    return ""


def _closure(packages: set[str]) -> set[str]:
    """Return these packages and all they depend on, as far as they are installed here."""
    told = _run("dpkg-query", "-W", "-f", "${Package}\t${Depends}, ${Pre-Depends}\n").stdout
    depends = {name: _packages(words) for name, _, words in map(_split, told.splitlines())}
    reached: set[str] = set()
    while packages:
        reached |= packages
        packages = {name for one in packages for name in depends.get(one, ())} - reached
    return reached


def _split(line: str) -> tuple[str, str, str]:
    return line.partition("\t")


def _packages(field: str) -> set[str]:
    return {re.split(r"[ (:]", word.strip())[0] for word in re.split(r"[,|]", field)} - {""}


def _field(deb: Path, name: str) -> str:
    return _run("dpkg-deb", "-f", str(deb), name).stdout


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    path = _ENGLISH["PATH"] + ":/usr/sbin:/sbin"
    env = {**_ENGLISH, "PATH": path}
    return subprocess.run(command, capture_output=True, text=True, env=env, check=False)
