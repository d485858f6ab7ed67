"""The program as a person uses it, without a network; run, not imported.

Its words: where documents are saved, then what is done, in order: "write" for an evening with
letters, "take" everything along, "erase" all of it, "bring" it back. "stick" has the program lie
on a stick beside that folder. It prints what happened as JSON.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from afterword import app, cli
from afterword.store.opening import Opened
from afterword.ui import afterwards, printing
from afterword.ui.main_window import MainWindow
from afterword.ui.settings.data_part import DataPart
from afterword.ui.tasks import wait_for_tasks
from devtools.hand import Hand, settle, until
from tests.exchange.signatures import drawn, packed
from tests.promise.no_network import forbid
from tests.ui.office import OfficePrinter

FILES = Path(__file__).parents[1] / "files"
ALONG = "all.zip"
real = app.make_window
hand = Hand()
documents, acts = Path(sys.argv[1]), sys.argv[2:]
told: dict[str, object] = {}


def make_window(opened: Opened, settings: QSettings, clock: Callable[[], datetime]) -> MainWindow:
    window = real(opened, settings, clock)
    window.desk.loaded.connect(lambda: QTimer.singleShot(0, window, lambda: live(window)))
    return window


def live(window: MainWindow) -> None:
    """Do what was asked for, and leave."""
    until(window.isActiveWindow)
    try:
        for act in acts:
            {"write": write, "take": take, "erase": erase, "bring": bring}[act](window)
    finally:
        trigger(window, "quit")


def trigger(window: MainWindow, name: str) -> None:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    found.trigger()


def done(_window: MainWindow) -> None:
    wait_for_tasks()
    settle(0.05)


def write(window: MainWindow) -> None:
    """Write, save, print and mail letters, look things up, choose."""
    fill_in(window)
    save(window)
    card = next(iter(window.desk.cards))
    window.features.write_letters(card)
    window.page.print_letters()
    done(window)
    window.features.mail(card)
    mailing = window.features.mailing
    mailing.page.address.setText("sarah@lakeside.example")
    hand.click(mailing.open_button)
    done(window)
    mailing.close()
    window.features.follow_up.calendar.open_in_calendar(card)
    done(window)
    trigger(window, "handbook")
    choose(window)


def fill_in(window: MainWindow) -> None:
    parts = window.page.parts
    row = parts.people.rows[0]
    for field, words in (
        (parts.job.company, "Lakeside Logistics"),
        (parts.job.position, "Warehouse coordinator"),
        (row.name, "Sarah Patel, warehouse manager"),
        (row.topic, "the night shift"),
        (parts.you.name, "Amina Haddad"),
    ):
        field.setFocus()
        hand.write(words)
    row.samples.take_file(FILES / "samples" / "two-different-pages.pdf")
    until(lambda: row.samples.along)
    until(lambda: "1" in window.page.bar.words)


def save(window: MainWindow) -> None:
    hand.click(window.page.bar.pdf_button)
    accept_file(window, str(documents), "Save")
    until(lambda: list(documents.glob("*.pdf")))
    done(window)


def choose(window: MainWindow) -> None:
    settings = window.features.settings
    settings.open_up()
    settings.reminders.session.click()
    signature = documents / "signature.png"
    signature.write_bytes(packed(drawn()))
    settings.signature.take_file(signature)
    until(lambda: not settings.signature.busy)
    settings.close()


def take(window: MainWindow) -> None:
    data(window).take_button.click()
    accept_file(window, str(documents / ALONG), "Save")
    told["taken"] = box(window, "OK")


def erase(window: MainWindow) -> None:
    data(window).erase_button.click()
    told["asked"] = box(window, "Erase everything")


def bring(window: MainWindow) -> None:
    data(window).back_button.click()
    accept_file(window, str(documents / ALONG), "Open")
    told["brought"] = box(window, "Bring it back")


def data(window: MainWindow) -> DataPart:
    settings = window.features.settings
    settings.open_up()
    until(settings.isActiveWindow)
    return settings.data


def accept_file(window: QWidget, name: str, words: str) -> None:
    until(lambda: [one for one in window.findChildren(QFileDialog) if one.isVisible()])
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    if Path(name).is_dir():
        dialog.setDirectory(name)
    else:
        dialog.selectFile(name)
    settle()
    hand.click(button(dialog, words))


def box(window: QWidget, words: str) -> list[str]:
    """Wait for a box, click the button with these words, and return what it said."""
    until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QMessageBox)
    default = shown.defaultButton()
    said = [shown.text(), shown.informativeText(), default.text() if default else ""]
    hand.click(button(shown, words))
    return said


def button(widget: QWidget, begins: str) -> QPushButton:
    """Return the button in view whose words begin so."""
    shown = (one for one in widget.findChildren(QPushButton) if one.isVisible())
    return next(one for one in shown if one.text().replace("&", "").startswith(begins))


def start_again(arguments: Sequence[str]) -> None:
    told["started"] = list(arguments)


forbid()
app.make_window = make_window
printing.QPrinter = OfficePrinter
printing.has_printers = lambda: True
printing.ask = lambda _over, paper, chosen, _queue="": chosen(printing.ready(paper))
afterwards.start_again = start_again
code = cli.main([])
print(json.dumps(told))
sys.exit(code)
