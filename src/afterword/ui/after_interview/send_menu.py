"""To whom a file is sent, where several people could get it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from afterword.ui.after_interview.person_row import PersonRow


def send_from(link: QWidget, rows: Sequence[PersonRow]) -> None:
    """Ask for a file under `link`, and first to whom it goes if more than one person is named."""
    place = link.mapToGlobal(QPoint(0, link.height()))
    named = [row for row in rows if row.name.text().strip() and row.tick.isChecked()]
    if len(named) <= 1:
        (named or rows)[0].samples.choose(place)
        return
    menu = QMenu(link)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for row in named:
        words = QCoreApplication.translate("PeoplePart", "To %(name)s …")
        name = row.name.text().strip().partition(",")[0]
        menu.addAction(
            (words % {"name": name}).replace("&", "&&"), partial(row.samples.choose, place)
        )
    menu.popup(place)


def send_to(rows: Sequence[PersonRow], meeting: str) -> None:
    """Ask for a file for the person of a meeting, if they have a row."""
    for row in rows:
        if row.person().meeting_id == meeting:
            row.name.setFocus()
            row.samples.choose(row.name.mapToGlobal(QPoint(0, row.name.height())))
