"""Asks for the street where none is known: the letter, or its envelope, would not get there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from afterword.desk.desk import Desk
from afterword.domain.people import Company
from afterword.domain.problems import Problem
from afterword.stories import envelopes
from afterword.ui import theme
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.lines_field import LinesField

LENGTH = 600
WIDE_EMS = 22


class AddressAsked(QFrame):
    """Stands among the addresses, hidden where one is known. What is typed is kept."""

    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._company = Company("", "")
        self.setProperty("role", "column")
        self.words = plain_label(self.tr("No street or postal code is known yet:"))
        self.words.setWordWrap(False)
        self.words.setProperty("role", "")
        self.field = LinesField("", LENGTH, lines=2)
        self.words.setBuddy(self.field)
        self.field.setMinimumWidth(WIDE_EMS * theme.em(self.font()))
        self.keep_button = QPushButton(self.tr("Keep the address"))
        self.keep_button.setProperty("role", "link")
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
        layout.addWidget(self.words)
        layout.addWidget(self.field)
        layout.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_company(self, company: Company) -> None:
        """Ask for the address of a company; one without an id is nobody's."""
        if company.id != self._company.id:
            self.field.show_text("")
        self._company = company
        self.field.setAccessibleName(self.tr("Address of %(company)s") % {"company": company.name})
        self.setVisible(bool(company.id))

    def keep(self) -> None:
        """Keep what was typed, if anything was; what can't be kept stays in the field."""
        typed, company = self.field.toPlainText().strip(), self._company
        if not typed or not company.id:
            return
        words = self.tr("%(company)s: address added") % {"company": company.name}
        try:
            envelopes.keep_address(self._desk, company.id, typed, words)
        except Problem as problem:
            self.failed.emit(problem)
