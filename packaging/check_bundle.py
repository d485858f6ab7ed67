"""Start a built program as a person does, and compare what it prints with what source prints.

Called as `check_bundle.py PROGRAM [REPORT.json]` by the Python that can run the source; PROGRAM is
the file to start. Leaves a picture of the screen beside the report. What did not pass this is not
published.
"""

import base64
import hashlib
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from devtools.environment import BUILDING, BUNDLE
from devtools.onscreen import Screen
from devtools.places import BUILD, SOURCE, SetupError, private_home, say, version
from devtools.screen import virtual_screen

_DESK = 0x41667764
"""The application_id of a desk."""
_SECONDS = 120.0
_STAYS = 5.0
"""Seconds that the window must stay open by itself."""
_REQUEST: dict[str, Any] = {
    "files": [],
    "limits": {"seconds": _SECONDS, "memory": 2 << 30, "written": 1 << 28, "answer": 1 << 26},
    "options": {},
}
_LETTERS = {
    "en-CA": "Dear Ms. Patel,\n\nThank you for showing me the wharehouse!!\n\nSincerely,\nLinh\n",
    "fr-CA": "Madame,\n\nMerci de votre acceuil à l'entrepôt!!\n\nCordialement,\nLinh\n",
}
"""A letter of each language with a word that is spelt wrong."""


def letters(command: list[str], env: Mapping[str, str]) -> dict[str, bytes]:
    """Return the letters of every kind that this command makes: name → PDF."""
    done = subprocess.run(
        [*command, "--worker", "specimens"], input=json.dumps(_REQUEST).encode(), env=dict(env),
        stdout=subprocess.PIPE, timeout=_SECONDS, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SetupError(f"{command[0]} made no letters: it ended with {done.returncode}.")
    answer = json.loads(done.stdout)
    if "ok" not in answer:
        raise SetupError(f"{command[0]} made no letters: {answer}")
    made = answer["ok"]["letters"]
    return {letter["name"]: base64.b64decode(letter["pdf"]) for letter in made}


def compare(program: Path, home: Mapping[str, str], keep: Path) -> dict[str, str]:
    """Make all letters with the program and from source; return name → SHA-256.

    Those of the program are kept in `keep`. Raises SetupError if any differ or none were made.
    """
    code = "import sys; from afterword.__main__ import main; sys.exit(main())"
    env = {**os.environ, **home, "PYTHONPATH": str(SOURCE)}
    expected = letters([str(BUILDING.python()), "-c", code], env)
    made = letters([str(program)], {**os.environ, **home})
    keep.mkdir(parents=True, exist_ok=True)
    for name, pdf in made.items():
        (keep / name).write_bytes(pdf)
    names = sorted(expected.keys() | made.keys())
    wrong = [name for name in names if made.get(name) != expected.get(name)]
    if wrong or not made:
        raise SetupError(f"Letters differ from those made from source: {', '.join(wrong) or 'all'}")
    return {name: hashlib.sha256(made[name]).hexdigest() for name in names}


def start(
    command: list[str], database: Path, screen: Screen, picture: Path | None = None
) -> dict[str, Any]:
    """Open the window on `database`, watch it stay, close it politely; return what was seen.

    Raises SetupError where it ends early, shows nothing, won't close or leaves no desk.
    """
    began = time.monotonic()
    line = [*command, "--database", str(database)]
    with subprocess.Popen(line, env=dict(screen.env), stdin=subprocess.DEVNULL) as process:
        try:
            title = screen.await_window(process, _SECONDS)
            took = time.monotonic() - began
            time.sleep(_STAYS)
            if process.poll() is not None:
                raise SetupError(f"The window went away: {process.returncode}")
            seen = picture is not None and screen.take_picture(BUILDING.python(), picture)
            screen.ask_to_close(process.pid)
            code = process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            raise SetupError("The window did not close when asked to.") from None
        finally:
            process.kill()
    if code:
        raise SetupError(f"After its window closed it ended with {code}.")
    return {"window": title, "seconds": round(took, 2), "picture": seen, "tables": tables(database)}


def tables(database: Path) -> int:
    """Return how many tables and indexes a desk has; raise SetupError if the file is none."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        (found,) = connection.execute("PRAGMA application_id").fetchone()
        if found != _DESK:
            raise SetupError(f"{database.name} is no desk: its application_id is {found:#x}.")
        (count,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return int(count)


def review(program: Path, home: Mapping[str, str], folder: Path) -> dict[str, int]:
    """Look over letters with the program and from source; return how much each of them found.

    Raises SetupError where they differ, or where the spelling of a language is not there.
    """
    code = "import sys; from afterword.__main__ import main; sys.exit(main())"
    env = {**os.environ, **home}
    found: dict[str, int] = {}
    for language, letter in _LETTERS.items():
        path = folder / f"{language}.txt"
        path.write_text(letter, "utf-8")
        words = ["review", str(path), "--language", language, "--json"]
        source = [str(BUILDING.python()), "-c", code, *words]
        expected = _answer(source, {**env, "PYTHONPATH": str(SOURCE)})
        made = _answer([str(_console(program)), *words], env)
        if made != expected or '"spelling"' not in made:
            raise SetupError(f"A review in {language} says {made} instead of {expected}.")
        found[language] = len(json.loads(made))
    return found


def _answer(command: list[str], env: Mapping[str, str]) -> str:
    done = subprocess.run(
        command, env=dict(env), capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    return done.stdout


def _console(program: Path) -> Path:
    """Return the program that prints: on Windows it is one of its own."""
    console = program.with_name("afterword-console.exe")
    return console if console.exists() else program


def told_version(program: Path, env: Mapping[str, str]) -> str:
    """Return what `--version` says; on Windows the program made for a console says it."""
    done = subprocess.run(
        [str(_console(program)), "--version"], env=dict(env), capture_output=True, text=True,
        timeout=_SECONDS, check=False,
    )  # fmt: skip
    if done.stdout.strip() != f"Afterword {version()}":
        raise SetupError(f"--version says {done.stdout!r} {done.stderr!r}.")
    return done.stdout.strip()


def check(program: Path, out: Path) -> dict[str, Any]:
    """Do all of it and return the report; pictures and letters are kept in `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="afterword-", ignore_cleanup_errors=True) as name:
        home = private_home(Path(name, "home"))
        report: dict[str, Any] = {
            "platform": platform.platform(),
            "program": program.name,
            "sha256": hashlib.sha256(program.read_bytes()).hexdigest(),
            "version": told_version(program, {**os.environ, **home}),
            "letters": compare(program, home, out / "letters"),
            "review": review(program, home, Path(name)),
        }
        database = Path(name, "check.afterword")
        if sys.platform == "linux":
            with virtual_screen() as env:
                screen = Screen(env)
                report["first start"] = start([str(program)], database, screen, out / "window.png")
                report["second start"] = start([str(program)], database, screen)
        else:
            screen = Screen({**os.environ, **home})
            report["first start"] = start([str(program)], database, screen, out / "window.png")
            report["second start"] = start([str(program)], database, screen)
    return report


def main(words: list[str]) -> int:
    """Check the program named; print and write the report; return 0 if all is well."""
    report = Path(words[1]) if words[1:] else BUILD / "checks" / "report.json"
    try:
        BUILDING.provide(BUNDLE)
        found = check(Path(words[0]).resolve(), report.parent)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    text = json.dumps(found, indent=2, sort_keys=True)
    report.write_text(text + "\n", "utf-8")
    say(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
