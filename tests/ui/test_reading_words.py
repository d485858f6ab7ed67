"""Whatever composing answers by code, there are words for it in the window."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword import resources
from afterword.domain.wording import readings
from afterword.ui.reading_words import LABELS, SENTENCES, choice_label, reading_sentence

WORDING = Path(readings.__file__).parent
PLACE = {"ask": 0, "kept_out": 0, "instead": 1}
"""Which argument of these functions is a sentence's code."""


def _calls() -> Iterator[ast.Call]:
    for path in WORDING.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(node: ast.expr | None) -> set[str]:
    """Return the texts an argument may be: one, or those of a choice between two."""
    if isinstance(node, ast.IfExp):
        return _texts(node.body) | _texts(node.orelse)
    return {str(node.value)} if isinstance(node, ast.Constant) else set()


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((given.value for given in call.keywords if given.arg == name), None)


def _sentence_codes() -> set[str]:
    codes: set[str] = set()
    for call in _calls():
        codes |= _texts(_keyword(call, "code"))
        place = PLACE.get(_named(call))
        if place is not None and len(call.args) > place:
            codes |= _texts(call.args[place])
    phrases = resources.phrases("en_CA")
    codes |= {rule.name for rule in phrases.notes}
    codes |= {f"language-{tongue.code}" for tongue in phrases.tongues}
    return codes - {""}


def _label_codes() -> set[str]:
    codes = {"use"}
    for call in _calls():
        if _named(call) == "Choice" and call.args:
            codes |= _texts(call.args[0])
        if _named(call) == "instead":
            codes |= _texts(_keyword(call, "label"))
    return codes - {""}


def test_the_codes_are_found() -> None:
    assert {"topic-ideas", "other-person", "note-pay", "language-fr"} <= _sentence_codes()
    assert {"idea", "move", "spelling", "keep"} <= _label_codes()


def test_every_sentence_and_every_choice_has_words() -> None:
    assert not _sentence_codes() - set(SENTENCES)
    assert not _label_codes() - set(LABELS)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_filled_in_and_ends(code: str) -> None:
    words = reading_sentence(code, "100 % Ada")
    assert "%(" not in words
    assert words[-1] in ".?:"


@pytest.mark.parametrize("code", sorted(LABELS))
def test_a_choice_says_what_it_is(code: str) -> None:
    assert choice_label(code, "50 % off").strip()


@pytest.mark.parametrize("language", resources.letter_languages())
def test_the_language_to_write_in_is_named(language: str) -> None:
    names = {"en": "English", "fr": "French"}
    assert choice_label("write-in-it", "", language).endswith(names[language[:2]])
