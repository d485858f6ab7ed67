"""The links under the rows: somebody else, work to send, and whoever was taken away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from afterword.ui import theme
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.links import link_button

NAME_EMS = 20
"""How wide a name is shown in a link."""


class PeopleLinks(QWidget):
    """`back` is there only while somebody can be put back."""

    def __init__(self) -> None:
        super().__init__()
        self.more = link_button(self.tr("+ Someone else"))
        self.role = link_button(self.tr("I don't know the name"))
        self.send = link_button(self.tr("+ Send your work"))
        self.send.setToolTip(
            self.tr("A diploma, a report, a picture: its pages go along with a letter")
        )
        self.back = link_button()
        self.back.hide()
        row = FlowLayout(self, gap=6)
        for link in self.all:
            row.addWidget(link)

    @property
    def all(self) -> list[QWidget]:
        """Return the links in the order in which Tab goes through them."""
        return [self.more, self.role, self.send, self.back]

    def offer_back(self, name: str) -> None:
        """Offer to put `name` back; nobody for an empty one."""
        # A link as wide as the longest name would push the page out of the window.
        room = theme.em() * NAME_EMS
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        words = self.tr("Put %(name)s back") % {"name": shown}
        self.back.setText(words.replace("&", "&&"))
        self.back.setVisible(bool(name))
