"""The commands of packaging/dev.py, as one table."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from devtools import environment, handbook, products, system, translations
from devtools.places import BUILD, MISSING, ROOT, SetupError, has_display, private_home, say
from devtools.screen import virtual_screen

_WINDOW = ("qt", "window", "printing")
_ALL = ("qt", "window", "printing", "screen", "listening", "paper", "deb", "print", "reminders")
_TEST_SECONDS = 30 * 60
_MOST_AT_ONCE = 4
_TEST_SAYS = """run all tests
               test --installed: install the package, as root, and use it as people do
               test --mail: open letters as drafts in Thunderbird, as root"""


@dataclass(frozen=True)
class Command:
    """A word on the command line, what it says of itself and what it does."""

    says: str
    does: Callable[[list[str]], int]


def main(arguments: list[str]) -> int:
    """Do what the line says; return the exit code (0 well, 2 unknown word, 3 system lacking)."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(explain())
        return 0
    command = COMMANDS.get(arguments[0])
    if command is None:
        say(f"There is no command “{arguments[0]}”.\n\n{explain()}")
        return 2
    try:
        return command.does(arguments[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr, flush=True)
        return problem.code
    except KeyboardInterrupt:
        return 130


def explain() -> str:
    """Return what `dev.py` says when it is called with no word."""
    width = max(map(len, COMMANDS)) + 2
    lines = [f"  {name:<{width}}{command.says}" for name, command in COMMANDS.items()]
    head = "python3 packaging/dev.py COMMAND\n\nEach command first installs what it needs.\n"
    return "\n".join([head, *lines])


def run(arguments: list[str]) -> int:
    """Open the window on the person's own database, or play the main story without a display."""
    if not has_display():
        return demo(arguments)
    wayland = ("wayland",) if os.environ.get("WAYLAND_DISPLAY") else ()
    system.provide(system.missing((*_WINDOW, *wayland)), "The window")
    environment.WORK.provide(environment.RUN)
    return _python(["-m", "afterword", *arguments])


def demo(arguments: list[str]) -> int:
    """Play the main story on a virtual screen and name the files that it leaves."""
    say("There is no display here, so the main story is played on a virtual screen.")
    folder = BUILD / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    code = _on_screen(["packaging/demo.py", str(folder), *arguments], environment.RUN)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if files:
        say("\n".join(["", "It left:", *(f"  {path.relative_to(ROOT)}" for path in files)]))
    return code


def test(arguments: list[str]) -> int:
    """Run the tests; the words after `test` go to pytest.

    With --installed it is the proof that the package installs and works as people use it, with
    --mail that a real mail program opens a letter as a draft.
    """
    _provide_all("Testing")
    words = ["-m", "pytest", *(arguments or _spread(os.cpu_count() or 1))]
    for flag, proof in products.PROOFS.items():
        if flag in arguments:
            words = proof([word for word in arguments if word != flag])
            break
    try:
        return _python(words, timeout=_TEST_SECONDS)
    except subprocess.TimeoutExpired:
        raise SetupError(f"The tests took over {_TEST_SECONDS // 60} minutes.") from None


def _spread(cores: int) -> list[str]:
    """Return the words that run all tests on so many cores, each file as a whole on one of them."""
    if cores == 1:
        return []
    # In the order of their names: else long files of one test come last, and alone.
    whole = ["--dist", "loadfile", "--no-loadscope-reorder"]
    # A test that brings Python itself down is named, and the run is over.
    return ["-n", str(min(cores, _MOST_AT_ONCE)), *whole, "--max-worker-restart", "0"]


def faults(arguments: list[str]) -> int:
    """Run the tests of damage, full disks and killed processes with many more trials."""
    _provide_all("Testing")
    return _python(["-m", "pytest", "tests/faults", "--long", *arguments])


def bench(arguments: list[str]) -> int:
    """Measure, print the table and write build/bench.json; `letters` or `coach` alone."""
    _provide_all("Measuring")
    BUILD.mkdir(exist_ok=True)
    return _python(["-m", "tests.bench.run", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def screenshots(arguments: list[str]) -> int:
    """Make the README's pictures anew."""
    return _on_screen(["packaging/screenshots.py", *arguments], environment.RUN)


def translate(_arguments: list[str]) -> int:
    """Collect sentences, then make the files that the window loads."""
    system.provide(system.missing(["qt"]), "Translating")
    environment.WORK.provide(environment.RUN)
    translations.collect()
    waiting = translations.release()
    for language in waiting:
        count = translations.unfinished(language)
        say(f"resources/i18n/{language}.ts: {count} to translate, so it is not shipped")
    return 1 if waiting else 0


def check(_arguments: list[str]) -> int:
    """Say what is missing and change nothing; 3 if anything is."""
    lacking = system.missing(_ALL)
    ready = environment.WORK.is_ready(environment.DEV)
    venv = ".venv holds the locked packages" if ready else ".venv is missing or out of date"
    say(f"Python {sys.version.split()[0]}")
    say(venv + ("" if ready else " (every command but this one brings it up to date)"))
    if lacking:
        say("The system lacks packages. Run:\n\n    sudo apt-get install " + " ".join(lacking))
    else:
        say("The system has all that is needed")
    say("There is a display" if has_display() else "There is no display: run plays the main story")
    return 0 if ready and not lacking else MISSING


def _provide_all(why: str) -> None:
    system.provide(system.missing(_ALL), why)
    environment.WORK.provide(environment.DEV)


def _on_screen(arguments: list[str], lock: str) -> int:
    """Run a script of ours on a virtual screen, else offscreen, saying which proof is missing."""
    if sys.platform != "linux":
        environment.WORK.provide(lock)
        return _python(arguments)
    lacking = system.missing(["screen", "paper"])
    if system.is_root():
        system.provide(system.missing(_ALL), "The virtual screen")
        lacking = []
    system.provide(system.missing(["qt", "printing"]), "The window")
    environment.WORK.provide(lock)
    if lacking:
        say("Missing: the proof with a real mouse on a real X screen. For that, run first:\n")
        say("    sudo apt-get install " + " ".join(lacking) + "\n")
        with tempfile.TemporaryDirectory(prefix="afterword-") as home:
            env = private_home(Path(home))
            return _python(arguments, {**env, "QT_QPA_PLATFORM": "offscreen"})
    with virtual_screen() as env:
        return _python(arguments, env)


def _python(
    arguments: list[str], env: Mapping[str, str] | None = None, timeout: float | None = None
) -> int:
    """Run the environment's Python from the top of the checkout and return its exit code."""
    path = os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])
    done = subprocess.run(
        [str(environment.WORK.python()), *arguments],
        cwd=ROOT,
        env={**os.environ, **(env or {}), "PYTHONPATH": path},
        timeout=timeout,
        check=False,
    )
    return done.returncode


COMMANDS: Mapping[str, Command] = {
    "run": Command("open the window; without a display, play the main story", run),
    "test": Command(_TEST_SAYS, test),
    "check": Command("say what is missing, change nothing", check),
    "bench": Command("measure speed against peers, into build/bench.json", bench),
    "faults": Command("the tests of damage and crashes with many more trials", faults),
    "screenshots": Command("make the README's pictures anew", screenshots),
    "handbook": Command("write the handbook to take along; --check judges the EPUB", handbook.make),
    "bundle": Command(
        "build the program that needs no Python, print its figures", products.make_bundle
    ),
    "deb": Command("build the Debian package and check it", products.make_deb),
    "portable": Command("build the program that runs from a USB stick", products.make_portable),
    "translate": Command("collect what a person reads, build the translations", translate),
}
