"""A letter sent by e-mail is kept with the page whose words it has."""

import io

from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft, EventKind
from afterword.store.blobs import blob_folder, blob_path, read_blob
from afterword.ui.mailing.panel import MailingPanel
from afterword.ui.tasks import wait_for_tasks


def test_what_was_sent_can_be_looked_at_later(
    qtbot: QtBot, desk: Desk, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]]
) -> None:
    card, made = written
    assert mails.show_for(card, made[:1])
    mails.page.address.setText("sarah@lakeside.ca")
    qtbot.mouseClick(mails.sent_button, Qt.MouseButton.LeftButton)
    assert wait_for_tasks()
    events = desk.records(card).events
    (sent,) = (one for one in events if one.kind is EventKind.EMAILED)
    pdf = read_blob(blob_path(blob_folder(desk.path), sent.pages))
    assert made[0].letter.salutation in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
