"""Collect what a person reads into resources/i18n/*.ts and make *.qm of what is translated."""

import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

from devtools import environment
from devtools.places import ROOT, SetupError, say

FOLDER = ROOT / "resources" / "i18n"
PLURALS = "en_CA"
"""English is the source; its file holds only the plural forms."""
LANGUAGES = (PLURALS, "fr_CA")

# "%n" is not one: a language may say "one" in words.
_MARKER = re.compile(r"%\(\w+\)[a-z]")


def collect(folder: Path = FOLDER) -> None:
    """Bring every .ts file in `folder` up to date with the sentences in src/afterword."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("src/afterword/**/*.py"))
    for language in LANGUAGES:
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en_CA"]
        options += ["-target-language", language]
        if language == PLURALS:
            options.append("-pluralonly")
        _run("pyside6-lupdate", *options, *sources, "-ts", str(folder / f"{language}.ts"))


def unfinished(language: str, folder: Path = FOLDER) -> int:
    """Return how many sentences of this language wait for a translator."""
    return (folder / f"{language}.ts").read_text("utf-8").count('type="unfinished"')


def release(folder: Path = FOLDER) -> list[str]:
    """Make the .qm file of every language that is complete; return the names of the others.

    Half a language is not shipped. Raises SetupError if a translation lost a marker.
    """
    waiting = [language for language in LANGUAGES if unfinished(language, folder)]
    for language in LANGUAGES:
        made = folder / f"{language}.qm"
        if language in waiting:
            made.unlink(missing_ok=True)
            continue
        _check_markers(folder / f"{language}.ts")
        gate = ["-silent", "-fail-on-unfinished", "-fail-on-invalid"]
        _run("pyside6-lrelease", *gate, str(folder / f"{language}.ts"), "-qm", str(made))
    return waiting


def _check_markers(file: Path) -> None:
    """Raise SetupError if a translation names other values than its source; Qt knows only %1."""
    lost: list[str] = []
    for message in ET.parse(file).iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        wanted = set(_MARKER.findall(source))
        given = forms or [translation.text or ""]
        lost += [f"{source!r}: {form!r}" for form in given if set(_MARKER.findall(form)) != wanted]
    if lost:
        told = "\n".join(lost)
        raise SetupError(f"{file.name} does not name the same values as the source:\n{told}")


def _run(name: str, *arguments: str) -> None:
    command = [str(environment.WORK.tool(name)), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        say(done.stdout)
        raise SetupError(f"{name} found something to correct.")
