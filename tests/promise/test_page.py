"""The page about what is kept: each sentence is proven, and what is clicked is called so."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.handbook import Page, read_page
from afterword.ui import actions
from afterword.ui.settings.dialog import SettingsDialog
from tests.promise.sentences import names, sentences
from tests.store.boards import desk_at

ROOT = Path(__file__).parents[2]
PROOFS: list[dict[str, object]] = tomllib.loads(
    Path(__file__).with_name("proofs.toml").read_text("utf-8")
)["said"]
LANGUAGES = {"en": "en_CA", "fr": "fr_CA"}


def page_of(language: str) -> Page:
    return read_page("promise", resources.read_text("handbook", language, "promise.md"))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the window speak a language, and return which."""
    translator = QTranslator(qapp)
    file = resources.folder("i18n").joinpath(f"{LANGUAGES[request.param]}.qm")
    assert translator.load(str(file))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES, indirect=False)
def test_each_sentence_stands_in_the_table_of_proofs(language: str) -> None:
    assert sentences(page_of(language)) == [row[language] for row in PROOFS]


def test_each_proof_is_a_test_of_ours() -> None:
    for row in PROOFS:
        proofs = row["proof"]
        assert isinstance(proofs, list)
        assert proofs, row
        for proof in proofs:
            assert proof.partition("::")[2] in _tests_in(proof.partition("::")[0]), proof


def test_each_evening_is_looked_at_for_a_sentence() -> None:
    file = "tests/promise/test_evenings.py"
    named = {proof.partition("::")[2] for row in PROOFS for proof in _list(row) if file in proof}
    assert named == _tests_in(file)


def test_what_is_clicked_is_called_so_in_the_window(
    qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    shown = {actions.words(title) for title, _ in actions.MENUS}
    shown |= {actions.words(spec.text) for spec in actions.ACTIONS}
    with desk_at(tmp_path / "afterword.db") as desk:
        settings = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
        dialog = SettingsDialog(desk, settings)
        qtbot.addWidget(dialog)
        shown |= {one.text() for one in dialog.findChildren(QAbstractButton)}
        shown |= {one.text() for one in dialog.findChildren(QLabel)}
        told = names(page_of(language))
        assert len(told) == 8
        assert set(told) <= {one.replace("&", "") for one in shown}


def _list(row: dict[str, object]) -> list[str]:
    proofs = row["proof"]
    assert isinstance(proofs, list)
    return proofs


def _tests_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    found = {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}
    return {name for name in found if name.startswith("test_")}
