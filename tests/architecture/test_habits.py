"""Habits that no linter knows: swallowed errors, texts that can't be translated, borrowed names."""

import ast
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtPdf, QtPdfWidgets, QtPrintSupport, QtSvg, QtWidgets

from tests.architecture.tree import PACKAGE, python_files, where

_TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
_LATER = re.compile(r"#.*\b(?:TO[D]O|FIX[M]E|XX[X])\b|pragma: no co[v]er")
_UNTRIED = {"skip", "skipif", "xfail", "importorskip"}


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _star_import(node: ast.AST) -> bool:
    return isinstance(node, ast.ImportFrom) and node.names[0].name == "*"


def _swallowed_error(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and _name(node.func) == "suppress":
        return any(_name(given) in {"Exception", "BaseException"} for given in node.args)
    return isinstance(node, ast.ExceptHandler) and all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in node.body
    )


def _untranslatable(node: ast.AST) -> bool:
    """An f-string no translation can match; another name for tr, which lupdate does not find."""
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Attribute) and node.value.attr == "tr"
    return (
        isinstance(node, ast.Call)
        and _name(node.func) in _TRANSLATORS
        and any(_glued(given) for given in node.args)
    )


def _glued(given: ast.expr) -> bool:
    """Text put together before it is translated; a painter's translate gets numbers."""
    texts = (part.value for part in ast.walk(given) if isinstance(part, ast.Constant))
    is_text = any(isinstance(text, str) for text in texts)
    return isinstance(given, ast.JoinedStr) or (isinstance(given, ast.BinOp) and is_text)


def _uncountable(node: ast.AST) -> bool:
    """A number in a sentence whose plural forms nobody collects: they are for `self.tr` alone."""
    return (
        isinstance(node, ast.Call)
        and _name(node.func) == "translate"
        and any("%n" in str(getattr(given, "value", "")) for given in node.args)
    )


def _held_screen(node: ast.AST) -> bool:
    """A widget asked for its screen holds it in Python, and takes it along when it goes."""
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "screen"


def _stub(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise) and "NotImplemented" in ast.dump(node)


def _untried(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in _UNTRIED and "pytest" in ast.dump(node)


HABITS: dict[str, Callable[[ast.AST], bool]] = {
    "from x import *": _star_import,
    "try: f()\nexcept E: pass": _swallowed_error,
    "with suppress(Exception): f()": _swallowed_error,
    "self.tr(f'{n} cards')": _untranslatable,
    "say = self.tr": _untranslatable,
    "translate('x', '%n cards', '', n)": _uncountable,
    "widget.screen()": _held_screen,
    "raise NotImplementedError": _stub,
    "@pytest.mark.skip\ndef f(): return 1": _untried,
}


@cache
def _trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for path in python_files()}


@cache
def _nodes() -> dict[Path, list[ast.AST]]:
    return {path: list(ast.walk(tree)) for path, tree in _trees().items()}


def _found(nodes: Iterable[ast.AST], habit: Callable[[ast.AST], bool]) -> Iterator[int]:
    return (getattr(node, "lineno", 0) for node in nodes if habit(node))


@pytest.fixture(scope="module", autouse=True)
def _forgotten() -> Iterator[None]:
    """Keep the trees for these tests only: each collection of garbage looks through all of them."""
    yield
    _nodes.cache_clear()
    _trees.cache_clear()


@pytest.mark.parametrize("habit", HABITS)
def test_no_file_has_the_habit(habit: str) -> None:
    wrong = HABITS[habit]
    assert list(_found(ast.walk(ast.parse(habit)), wrong)), "this check finds nothing"
    assert not [where(path, at) for path, nodes in _nodes().items() for at in _found(nodes, wrong)]


def test_nothing_is_left_for_later() -> None:
    found = [
        where(path, number)
        for path in _trees()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _LATER.search(line)
    ]
    assert not found


@cache
def _qt_names() -> set[str]:
    modules = (QtCore, QtGui, QtPdf, QtPdfWidgets, QtPrintSupport, QtSvg, QtWidgets)
    classes = [thing for part in modules for _, thing in inspect.getmembers(part, inspect.isclass)]
    return {name for thing in [*modules, *classes] for name in dir(thing)}


def test_camel_case_is_only_for_what_qt_calls() -> None:
    own = [
        f"{where(path, node.lineno)} {node.name}"
        for path, nodes in _nodes().items()
        if PACKAGE in path.parents
        for node in nodes
        if isinstance(node, ast.FunctionDef) and node.name != node.name.lower()
        if node.name not in _qt_names()
    ]
    assert not own
