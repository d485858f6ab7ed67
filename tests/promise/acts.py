"""What a person does with the program: writes letters, chooses, takes along, erases, brings back.

All of it by the buttons and fields of the window, and by no other way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from afterword.ui.main_window import MainWindow
from afterword.ui.settings.data_part import DataPart
from afterword.ui.tasks import wait_for_tasks
from devtools.hand import Hand, settle, until

ALONG = "all.zip"
INVITATION, LOCKED, SIGNATURE = "invitation.ics", "locked.pdf", "signature.png"
"""What lies among the documents before."""
PASSWORD = "Chickadee-on-a-Fencepost"


@dataclass
class Person:
    """Somebody at one window; `documents` is their folder, and `told` what boxes said."""

    window: MainWindow
    documents: Path
    told: dict[str, object] = field(default_factory=dict[str, object])
    hand: Hand = field(default_factory=Hand)

    def write(self) -> None:
        """Write a letter, save, print and mail it with some work, look something up, choose."""
        self.take_in()
        self.fill_in()
        self.attach()
        self.save()
        window, card = self.window, next(iter(self.window.desk.cards))
        window.features.write_letters(card)
        window.page.print_letters()
        rest()
        window.features.mail(card)
        mailing = window.features.mailing
        mailing.page.address.setText("sarah@lakeside.example")
        self.hand.click(mailing.open_button)
        rest()
        self.trigger("handbook")
        self.choose()

    def take_in(self) -> None:
        self.window.open_invitation(self.documents / INVITATION)
        until(lambda: self.window.page.answers().uid)

    def fill_in(self) -> None:
        parts = self.window.page.parts
        row = parts.people.rows[0]
        for place, words in (
            (parts.job.company, "Lakeside Logistics"),
            (parts.job.position, "Warehouse coordinator"),
            (row.name, "Sarah Patel, warehouse manager"),
            (row.topic, "the night shift"),
            (parts.you.name, "Amina Haddad"),
        ):
            place.setFocus()
            place.selectAll()
            self.hand.write(words)
        self.hand.click(button(self.window, "Next week"))
        until(lambda: "1" in self.window.page.bar.words)

    def attach(self) -> None:
        samples = self.window.page.parts.people.rows[0].samples
        samples.take_file(self.documents / LOCKED, PASSWORD)
        until(lambda: samples.along and self.window.page.answers().people[0].along)

    def save(self) -> None:
        self.hand.click(self.window.page.bar.pdf_button)
        self.accept_file(self.documents, "Save")
        until(lambda: list(self.documents.glob("Thank-you*.pdf")))
        rest()

    def choose(self) -> None:
        settings = self.window.features.settings
        settings.open_up()
        settings.reminders.session.click()
        settings.signature.take_file(self.documents / SIGNATURE)
        until(lambda: not settings.signature.busy)
        settings.close()

    def take(self) -> None:
        """Take everything along."""
        self.data().take_button.click()
        self.accept_file(self.documents / ALONG, "Save")
        self.told["taken"] = self.answer("OK")

    def erase(self) -> None:
        """Erase everything."""
        self.data().erase_button.click()
        self.told["asked"] = self.answer("Erase everything")

    def bring(self) -> None:
        """Bring back what was taken along."""
        self.data().back_button.click()
        self.accept_file(self.documents / ALONG, "Open")
        self.told["brought"] = self.answer("Bring it back")

    def do(self, acts: Sequence[str]) -> None:
        """Do what is named, and leave."""
        until(self.window.isActiveWindow)
        try:
            for act in acts:
                getattr(self, act)()
        finally:
            self.trigger("quit")

    def trigger(self, name: str) -> None:
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction)
        found.trigger()

    def data(self) -> DataPart:
        settings = self.window.features.settings
        settings.open_up()
        until(settings.isActiveWindow)
        return settings.data

    def accept_file(self, path: Path, words: str) -> None:
        dialogs = [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
        if path.is_dir():
            dialogs[0].setDirectory(str(path))
        else:
            dialogs[0].selectFile(str(path))
        settle()
        self.hand.click(button(dialogs[0], words))

    def answer(self, words: str) -> list[str]:
        """Wait for a box, click the button with these words, and return what it said."""
        until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QMessageBox)
        usual = shown.defaultButton()
        said = [shown.text(), shown.informativeText(), usual.text() if usual else ""]
        self.hand.click(button(shown, words))
        return said


def rest() -> None:
    """Let what goes on in the background end, and be told of."""
    wait_for_tasks()
    settle(0.05)


def button(widget: QWidget, begins: str) -> QPushButton:
    """Return the button in view whose words begin so."""
    shown = (one for one in widget.findChildren(QPushButton) if one.isVisible())
    return next(one for one in shown if one.text().replace("&", "").startswith(begins))
