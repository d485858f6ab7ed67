"""The dialog that prints envelopes: for whom, how large, how they go in, and how they will look."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.paper.envelope import ENVELOPES, render_envelopes
from afterword.paper.postal import is_nowhere
from afterword.stories import envelopes
from afterword.stories.envelopes import Addressed
from afterword.ui import printing, theme
from afterword.ui.envelopes.address_part import AddressPart
from afterword.ui.envelopes.choosing import Choosing
from afterword.ui.envelopes.foot import Foot
from afterword.ui.envelopes.picture import EnvelopePicture
from afterword.ui.envelopes.room import size_within
from afterword.ui.envelopes.way_out import WayOut
from afterword.ui.messages import problem_sentence

PAUSE = 120
"""Milliseconds without a key before the picture follows what is typed."""
WIDE_EMS, HIGH_EMS = 76, 42


class EnvelopesDialog(QDialog):
    """Shows what `read` gives and records nothing but an address typed; `failed`: a Problem.

    `keep`, where there is one, puts a company that is new on the board before its address is.
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        settings: QSettings,
        read: Callable[[], Sequence[Addressed]],
        keep: Callable[[], None] | None = None,
        usual: str = "us-10",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read = read
        self._keep = keep
        self._people = list(read())
        self.setWindowTitle(self.tr("Envelopes"))
        self.choosing = Choosing(settings, usual)
        self.picture = EnvelopePicture()
        self.address = AddressPart()
        self.foot = Foot(printers=printing.has_printers())
        self.choosing.printer_part.setVisible(printing.has_printers())
        self._out = WayOut(self, settings)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        waiting = any(not one.sent for one in self._people)
        self.choosing.show_people([(one.name, not (waiting and one.sent)) for one in self._people])
        self._shown = -1
        self._show()
        # By itself a dialog is never higher than two thirds of the screen.
        self.resize(self.sizeHint())
        first = self.address.field if not self.address.text else self.choosing.boxes[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return size_within(self, QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font()))

    def done(self, result: int) -> None:
        super().done(result)
        self._keep_address()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        right = QVBoxLayout()
        right.setSpacing(unit // 2)
        right.addWidget(self.picture, 1)
        right.addWidget(self.address)
        middle = QHBoxLayout()
        middle.setSpacing(unit * 3 // 2)
        middle.addWidget(self.choosing)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addLayout(middle, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._show_envelope)
        self.choosing.changed.connect(self._show)
        self.address.typed.connect(self._pause.start)
        self.address.left.connect(self._keep_address)
        self.foot.print_wanted.connect(self._print)
        self.foot.save_wanted.connect(self._save)
        self.foot.close_wanted.connect(self.reject)
        self._out.told.connect(self.foot.tell)
        self._out.failed.connect(self.failed)

    @property
    def _to(self) -> Addressed:
        return self._people[self.choosing.shown]

    def _show(self) -> None:
        if self._shown != self.choosing.shown:
            self._keep_address()
            self._shown = self.choosing.shown
            self.address.show_company(self._to)
        self._show_envelope()

    def _show_envelope(self) -> None:
        """Let the picture, the findings and the button follow."""
        self._pause.stop()
        envelope = ENVELOPES[self.choosing.size_key]
        letter = self._to.at(self.address.text)
        try:
            pdf, refused = render_envelopes([letter], envelope), ""
        except Problem as problem:
            pdf, refused = b"", problem_sentence(problem)
        self.picture.show_page(pdf, envelope.width, envelope.height, letter.inside_address)
        self.address.show_findings(self._to, refused)
        for number, one in enumerate(self._people):
            here = one.company.id == self._to.company.id
            unknown = is_nowhere(self.address.text if here else one.company.address)
            lacking = self.tr("%(name)s (no address)") % {"name": one.name}
            self.choosing.say(number, lacking if unknown else one.name)
        self.foot.show_count(len(self.choosing.ticked))

    def _keep_address(self) -> None:
        """Keep what was typed with the company; whoever else works there moves with it."""
        if self._shown < 0 or not self.address.is_touched:
            return
        try:
            self._keep_typed(self.address.text)
        except Problem as problem:
            # What can't be kept stands on these envelopes all the same.
            here, typed = self._people[self._shown].company, self.address.text
            self._people = [
                one.moved(typed) if one.company == here else one for one in self._people
            ]
            self.failed.emit(problem)

    def _keep_typed(self, address: str) -> None:
        if not self._people[self._shown].company.id and self._keep is not None:
            self._keep()
            self._reload()
        company = self._people[self._shown].company
        if company.id:
            words = self.tr("%(company)s: address changed") % {"company": company.name}
            envelopes.keep_address(self._desk, company.id, address, words)
            self._reload()
        else:
            self._people = [one.moved(address) for one in self._people]
        self.address.show_company(self._people[self._shown])
        self._show_envelope()

    def _reload(self) -> None:
        found = list(self._read())
        if len(found) == len(self._people):
            self._people = found

    def _make(self, feed: str) -> Callable[[str], bytes]:
        self._keep_address()
        letters = [self._people[number].letter for number in self.choosing.ticked]
        return lambda size: render_envelopes(letters, ENVELOPES[size], feed)

    def _print(self) -> None:
        feed = self.choosing.feed
        self._out.print_out(self._make(feed), self.choosing.size_key, lying=feed == "long")

    def _save(self) -> None:
        # Without a printer here nobody has chosen how they go into one.
        feed = self.choosing.feed if printing.has_printers() else "long"
        title = self.tr("Save the envelopes as PDF")
        name = self.tr("Envelopes %(company)s") % {"company": self._to.company.name}
        self._out.save(self._make(feed), self.choosing.size_key, title, name)
