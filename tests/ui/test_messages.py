"""Every problem that a lower floor can raise has a sentence, filled in with what it brings."""

import ast
import re
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine import files
from afterword.store import errors
from afterword.ui.messages import PROBLEMS, problem_sentence

SOURCE = Path(__file__).parents[2] / "src" / "afterword"


TABLES = (errors._CODES, files._CODES.items())
"""Codes that are looked up by what the system reports; `path` and `folder` come with each."""


def raised() -> dict[str, set[str]]:
    """Return the names of values each problem code is raised with everywhere in the source."""
    found: dict[str, set[str]] = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"Problem", "file_problem"}
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                names = {word.arg for word in node.keywords if word.arg}
                names |= {"path", "folder", "backup"} if node.func.id != "Problem" else set()
                code = str(node.args[0].value)
                found[code] = found[code] & names if code in found else names
    for table in TABLES:
        found |= {code: {"path", "folder"} for _, code in table}
    return found


def test_every_problem_raised_has_its_sentence() -> None:
    assert sorted(set(raised()) - set(PROBLEMS)) == []


def test_no_sentence_asks_for_what_its_problem_does_not_bring() -> None:
    for code, names in raised().items():
        asked = set(re.findall(r"%\((\w+)\)s", PROBLEMS[code]))
        assert asked <= names | {"code", "name"}, code


def test_a_sentence_speaks_to_a_person() -> None:
    for code, sentence in PROBLEMS.items():
        assert re.match(r"[A-Z“]", sentence), code
        assert sentence.endswith((".", "?")), code
        assert not re.search(r"error|exception|sqlite|errno|ics\b", sentence, re.IGNORECASE), code


def test_an_unknown_problem_still_says_something_true() -> None:
    assert "nobody-knows" in problem_sentence(Problem("nobody-knows"))
