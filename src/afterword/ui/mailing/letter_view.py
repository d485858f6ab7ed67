"""A letter as an e-mail, what was done with it in words, and the buttons that go on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from afterword.stories.mailing import Mail
from afterword.ui import theme
from afterword.ui.mailing.mail_page import MailPage
from afterword.ui.mailing.parts import button
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce


class LetterView(QWidget):
    """Shows; what a button does is another's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading("")
        self._told = plain_label("")
        self.page = MailPage()
        self.page.told.connect(self.tell)
        self.open_button = button(self.tr("Open in my mail program"), "primary")
        self.sent_button = button(self.tr("It is sent"))
        self.skip_button = button(self.tr("Skip"))
        self.page.address.entered.connect(self.open_button.setFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        own = plain_label(
            self.tr(
                "Afterword sends nothing itself: your mail program does. "
                "Or copy the parts into your web mail."
            )
        )
        writing = QWidget()
        inside = QVBoxLayout(writing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._title)
        inside.addWidget(own)
        inside.addWidget(self.page, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(writing)
        # The buttons stay in sight where the rest has to scroll.
        row = FlowLayout(gap=8, line_gap=8)
        for one in (self.open_button, self.sent_button, self.skip_button):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(self._told)
        column.addLayout(row)

    def show_mail(self, mail: Mail, number: int, count: int) -> None:
        """Show a mail, which is the `number`-th of `count`, ready for the next thing to do."""
        values = {"number": number, "count": count, "name": mail.name}
        words = self.tr("%(number)s of %(count)s: %(name)s") % values
        self._title.setText(words if count > 1 else mail.name)
        self._told.setText("")
        self.prefer(self.open_button)
        self.page.show_mail(mail)
        announce(self, self._title.text())
        wanted = self.open_button if mail.address else self.page.address
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def prefer(self, first: QWidget) -> None:
        """Fill the button that comes next, and that one only."""
        for one in (self.open_button, self.sent_button):
            role = "primary" if one is first else "plain"
            if one.property("role") != role:
                one.setProperty("role", role)
                theme.repolish(one)

    def tell(self, words: str) -> None:
        """Say what was done."""
        self._told.setText(words)
        announce(self, words)
