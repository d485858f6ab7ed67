"""The handbook taken along from its window: a file where somebody wants it, nothing replaced."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.problems import Problem
from afterword.ui import printing
from afterword.ui.handbook.taking_along import FOLDER, TakingAlong
from afterword.ui.handbook.window import HandbookWindow
from afterword.ui.tasks import wait_for_tasks
from afterword.ui.widgets.toast import Toast

ENGLISH = resources.handbook("en")


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    found = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    found.setValue(FOLDER, str(tmp_path))
    return found


@pytest.fixture
def taking(qtbot: QtBot, kept: QSettings, look: None) -> TakingAlong:
    window = HandbookWindow(None, kept)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show_page("late")
    assert wait_for_tasks()
    return window.taking


def save_at(taking: TakingAlong, offer: int, name: str = "") -> str:
    """Choose from the menu, and answer the question where to; return the name proposed."""
    taking.offers.actions()[offer].trigger()
    (dialog,) = taking.window().findChildren(QFileDialog)
    (proposed,) = dialog.selectedFiles()
    if name:
        dialog.fileSelected.emit(name)
    dialog.reject()
    return Path(proposed).name


def test_the_chapter_that_is_read_becomes_a_leaflet(
    qtbot: QtBot, taking: TakingAlong, tmp_path: Path
) -> None:
    file = tmp_path / "leaflet.pdf"
    with qtbot.waitSignal(taking.saved):
        assert save_at(taking, 2, str(file)) == "Leaflet - Say thank you.pdf"
    assert len(PdfReader(file).pages) == 2


def test_the_whole_goes_on_a_phone_and_nothing_is_replaced(
    qtbot: QtBot, taking: TakingAlong, tmp_path: Path
) -> None:
    (tmp_path / "Handbook.epub").write_bytes(b"mine")
    file = tmp_path / "Handbook (2).epub"
    with qtbot.waitSignal(taking.saved):
        assert save_at(taking, 1, str(file)) == file.name
    assert f"EPUB/{ENGLISH.pages[0].key}.xhtml" in zipfile.ZipFile(file).namelist()
    assert (tmp_path / "Handbook.epub").read_bytes() == b"mine"


def test_paper_is_remembered(taking: TakingAlong, kept: QSettings) -> None:
    for action, paper in zip(taking.offers.actions()[-2:], ("letter", "a4"), strict=True):
        action.trigger()
        assert taking.paper == paper
    window = TakingAlong(taking.window(), ENGLISH, lambda: None, kept)
    assert window.offers.actions()[-1].isChecked()
    window.deleteLater()


def test_what_went_wrong_is_told(qtbot: QtBot, taking: TakingAlong, tmp_path: Path) -> None:
    with qtbot.waitSignal(taking.failed) as told:
        save_at(taking, 2, str(tmp_path / "gone" / "it.pdf"))
    (problem,) = told.args or []
    assert isinstance(problem, Problem)
    assert problem.code == "folder-missing"


def test_a_page_saved_for_want_of_a_printer_is_told_over_the_page(
    taking: TakingAlong, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: False)
    window = taking.window()
    assert isinstance(window, HandbookWindow)
    window.bar.printing.click()
    (box,) = window.findChildren(QMessageBox)
    next(one for one in box.buttons() if "PDF" in one.text()).click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    dialog.reject()
    (toast,) = window.findChildren(Toast)
    assert len(PdfReader(tmp_path / "page.pdf").pages) == 1
    assert toast.isVisible()
    assert toast.text == "The page is saved"
    assert toast.folder_button.isVisible()


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    asked = (
        "import sys; import afterword.ui.handbook.window; "
        "print([it for it in sys.modules if 'handbook_' in it or 'epub' in it])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
