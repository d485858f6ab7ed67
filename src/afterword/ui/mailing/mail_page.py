"""One e-mail: to whom, its subject, its words and what goes along, each to be copied."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from afterword.domain.one_letter import greets_everybody
from afterword.exchange.drafts import plain_address, plain_addresses
from afterword.stories.mailing import Mail
from afterword.ui import theme
from afterword.ui.mailing.parts import Parts, button
from afterword.ui.mailing.reached_part import ReachedPart
from afterword.ui.widgets.fields import Field, one_line, plain_label
from afterword.ui.widgets.speaking import announce

ADDRESS_LENGTH = 254
SUBJECT_LENGTH = 300
TEXT_EMS = 7


class _Words(QPlainTextEdit):
    """Takes the room there is, and asks for little of it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.em(self.font()) * TEXT_EMS)


class MailPage(QWidget):
    """`told` carries what was done in words; `address_left` that the address was left by a key."""

    told = Signal(str)
    address_left = Signal()
    files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mail: Mail | None = None
        to = self.tr("To")
        self.address = Field(to, self.tr("name@company.ca"), ADDRESS_LENGTH)
        self.address.editingFinished.connect(self.address_left)
        self.address.textEdited.connect(self._follow_address)
        self.reached = ReachedPart()
        self.asking = plain_label("")
        self.asking.setProperty("role", "")
        self.subject = Field(self.tr("Subject"), "", SUBJECT_LENGTH)
        self.text = _Words()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setMinimumHeight(theme.em(self.font()) * TEXT_EMS)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.along = plain_label("")
        self.files = button(self.tr("Show the files"), "link")
        self.files.clicked.connect(self.files_wanted)
        self._lay_out(to)

    def _lay_out(self, to: str) -> None:
        parts = Parts(self.told.emit)
        self.copies = [
            parts.add(
                to,
                self.address,
                lambda: one_line(self.address).strip(),
                self.tr("Copy the address"),
                self.tr("The address is copied."),
            )
        ]
        parts.add_below(self.asking)
        parts.add_below(self.reached)
        self.copies += [
            parts.add(
                self.tr("Subject"),
                self.subject,
                lambda: one_line(self.subject),
                self.tr("Copy the subject"),
                self.tr("The subject is copied."),
            ),
            parts.add(
                self.tr("Text"),
                self.text,
                self.text.toPlainText,
                self.tr("Copy the text"),
                self.tr("The text is copied."),
            ),
        ]
        parts.setRowStretch(parts.rowCount() - 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(parts, 1)
        layout.addWidget(self.along)
        layout.addWidget(self.files)

    def show_mail(self, mail: Mail) -> None:
        """Show a mail, and put the keyboard where something is still to be typed."""
        self._mail = mail
        people = max(1, len(mail.people))
        self.reached.show_people(mail.people, mail.reached)
        self.reached.show_addresses(plain_addresses(mail.address))
        self.address.setMaxLength(ADDRESS_LENGTH * people)
        self.address.setText(mail.address)
        self._say_of_address("")
        missing = people - max(1, len(plain_addresses(mail.address)))
        if missing > 0:
            words = self.tr("Write all their addresses here, with a comma between them.")
            self.asking.setText(words)
            self.asking.show()
        self.subject.setText(mail.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(mail.text)
        names = ", ".join(name for name, _ in mail.attached)
        self.along.setText(
            self.tr("Goes along: %(files)s. In web mail, attach it yourself.") % {"files": names}
        )
        self.along.setVisible(bool(names))
        self.files.setVisible(bool(names))

    def mail(self) -> Mail:
        """Return the mail with what was typed."""
        if self._mail is None:
            raise ValueError
        address, subject = one_line(self.address).strip(), one_line(self.subject)
        reached = self.reached.reached
        return replace(self._mail, address=address, subject=subject, reached=reached)

    def is_right(self) -> bool:
        """Tell whether what is typed is an address, or several for a letter to all."""
        read = plain_addresses if self._is_to_all() else plain_address
        return bool(read(one_line(self.address)))

    def _is_to_all(self) -> bool:
        return self._mail is not None and greets_everybody(self._mail.draft.letter)

    def has_address(self) -> bool:
        """Tell whether there is an address; else ask for it where it is typed."""
        if self.is_right() and not self.reached.is_open:
            return True
        if self.is_right():
            words = self.tr("Tick who gets it.")
        elif one_line(self.address).strip():
            words = self.tr("This is not an e-mail address yet. It looks like name@company.ca.")
        elif self._is_to_all():
            words = self.tr("Write all their addresses here, with a comma between them.")
        else:
            asks = self.tr("Please write the address of %(name)s here. It is kept for next time.")
            words = asks % {"name": self.mail().name}
        self._say_of_address(words)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.address, words)
        return False

    def _follow_address(self) -> None:
        self._say_of_address("")
        self.reached.show_addresses(plain_addresses(one_line(self.address)))

    def _say_of_address(self, words: str) -> None:
        self.asking.setText(words)
        self.asking.setVisible(bool(words))
        self.address.show_wrong(wrong=bool(words))
