"""Collect what a person reads into resources/i18n/*.ts and make *.qm of what is translated."""

import subprocess

from devtools import environment
from devtools.places import ROOT, SetupError, say

FOLDER = ROOT / "resources" / "i18n"
PLURALS = "en_CA"
"""English is the source; its file holds only the plural forms."""
LANGUAGES = (PLURALS, "fr_CA")


def collect() -> None:
    """Bring every .ts file up to date with the sentences in src/afterword."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("src/afterword/**/*.py"))
    for language in LANGUAGES:
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en_CA"]
        options += ["-target-language", language]
        if language == PLURALS:
            options.append("-pluralonly")
        _run("pyside6-lupdate", *options, *sources, "-ts", f"resources/i18n/{language}.ts")


def release() -> None:
    """Make every .qm file; raise SetupError if a sentence is untranslated or a marker is lost."""
    for language in LANGUAGES:
        file = f"resources/i18n/{language}"
        gate = ["-fail-on-unfinished", "-fail-on-invalid"]
        _run("pyside6-lrelease", *gate, f"{file}.ts", "-qm", f"{file}.qm")


def _run(name: str, *arguments: str) -> None:
    command = [str(environment.tool(name)), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        say(done.stdout)
        raise SetupError(f"{name} found something to correct.")
    say(done.stdout.strip().splitlines()[-1].strip() if done.stdout.strip() else name)
