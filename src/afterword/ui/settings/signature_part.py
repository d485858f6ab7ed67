"""The picture of a signature that letters can be signed with; without one, by hand."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories import settings as stories
from afterword.stories.signature import make_picture
from afterword.stories.signing import picture
from afterword.ui import theme
from afterword.ui.messages import problem_sentence
from afterword.ui.settings.putting import Put
from afterword.ui.settings.signature_view import SignatureView
from afterword.ui.tasks import run_task
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.speaking import announce


class SignaturePart(QWidget):
    """The file chosen is opened by a child; what is wrong with it is said beside the buttons."""

    def __init__(self, desk: Desk, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        self._folder = ""
        self._asked = 0
        self.busy = False
        """Whether a file is looked at. Nothing is switched off meanwhile: the focus would jump."""
        told = self.tr(
            "Letters leave room to sign by hand, and a reader sees that as warmer. For letters "
            "you send as PDF, a picture of your signature can stand there instead."
        )
        self.view = SignatureView(self.tr("Your signature, as it is printed"))
        self.choose_button = self._button(self.tr("Choose a picture…"))
        self.choose_button.clicked.connect(self._ask)
        self.remove_button = self._button(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove the picture of your signature"))
        self.remove_button.clicked.connect(self._remove)
        self.note = plain_label("")
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Your signature")))
        layout.addWidget(plain_label(told))
        layout.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept; where the file of it is gone, that is said."""
        digest = self._desk.sender.signature_picture
        note, gone = self._usual(), False
        if digest:
            try:
                self.view.show_picture(picture(self._desk.path, digest))
            except Problem:
                self.view.show_picture(b"")
                gone = True
                note = self.tr("The file of this picture is gone. Choose the picture again.")
        else:
            self.view.show_picture(b"")
        if not digest and self.remove_button.hasFocus():
            self.choose_button.setFocus()
        self.remove_button.setVisible(bool(digest))
        self._say(note, wrong=gone)

    def take_file(self, file: Path) -> None:
        """Make a picture of the signature in `file` and keep it; the last file asked for wins."""
        self._asked += 1
        asked, database = self._asked, self._desk.path

        def wanted() -> bool:
            return isValid(self) and asked == self._asked

        self.busy = True
        self._say(self.tr("Looking at “%(name)s”…") % {"name": file.name})
        run_task(
            lambda: make_picture(file, database, lambda: asked != self._asked),
            lambda digest: self._keep(digest) if wanted() else None,
            lambda problem: self._refuse(problem) if wanted() else None,
        )

    def _keep(self, digest: str) -> None:
        self.busy = False
        changes = stories.set_signature_picture(self._desk, digest)
        if not changes:
            self.show_kept()
        elif self._put(self.tr("Changed the picture of your signature"), changes):
            self.show_kept()
            announce(self, self.tr("New letters are signed with it."))

    def _refuse(self, problem: Problem) -> None:
        self.busy = False
        self.show_kept()
        self._say(problem_sentence(problem), wrong=True)
        announce(self, self.note.text())
        # Once it has its height: it may stand below what is seen of the settings.
        QTimer.singleShot(0, self, self._show_note)

    def _remove(self) -> None:
        changes = stories.set_signature_picture(self._desk, "")
        self.choose_button.setFocus()
        self._put(self.tr("Removed the picture of your signature"), changes)
        self.show_kept()

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a picture of your signature"))
        places = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(self._folder or QStandardPaths.writableLocation(places))
        kinds = {"kinds": "*.png *.jpg *.jpeg *.webp *.tif *.tiff"}
        filters = [self.tr("Pictures (%(kinds)s)"), self.tr("All files (*)")]
        dialog.setNameFilters([one % kinds for one in filters])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_chosen(self, path: str) -> None:
        self._folder = str(Path(path).parent)
        self.take_file(Path(path))

    def _usual(self) -> str:
        if self._desk.sender.signature_picture:
            return self.tr("Letters you kept or printed before stay as they are.")
        return self.tr("Sign with a dark pen on white paper, and photograph or scan just that.")

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.note.setProperty("role", "late" if wrong else "muted")
        theme.repolish(self.note)
        self.note.setText(words)

    def _show_note(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.note)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        return button
