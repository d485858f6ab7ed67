"""The menu of one card: a click path for everything that a drag or a key does."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from afterword.domain.letters import EventKind


def plain(name: str) -> str:
    """Return a person's own words for a menu: an ampersand of theirs is no mnemonic."""
    return name.replace("&", "&&")


def fill_stages(
    menu: QMenu, stages: Iterable[tuple[str, str]], move: Callable[[str], None]
) -> None:
    """Add a line for each (id, name) that moves the card there."""
    for id, name in stages:
        action = menu.addAction(plain(name))
        action.triggered.connect(lambda _=False, id=id: move(id))


class CardMenu(QMenu):
    """Opens itself at a place and deletes itself when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, text: str, does: Callable[[], None], keys: str = "") -> QAction:
        """Add a line that does something, with the keys that do the same."""
        action = self.addAction(f"{text}\t{keys}" if keys else text)
        action.triggered.connect(lambda _=False: does())
        return action

    def offer_stages(self, stages: Iterable[tuple[str, str]], move: Callable[[str], None]) -> QMenu:
        """Add "Move to" with a line for each (id, name); the one it is in stays out."""
        menu = self.addMenu(self.tr("&Move to"))
        fill_stages(menu, stages, move)
        return menu

    def offer_call(self, does: Callable[[], None], *, possible: bool) -> QAction:
        """Add "Call…", which says why where there is no news to ask for yet."""
        words = self.tr("Ca&ll…") if possible else self.tr("Ca&ll (after the interview)")
        action = self.offer(words, does)
        action.setEnabled(possible)
        return action

    def offer_news(self, does: Callable[[], None], *, possible: bool) -> QAction:
        """Add "Ask for news", which says why where it is not `possible` yet."""
        words = self.tr("Ask for &news in writing…")
        if not possible:
            words = self.tr("Ask for &news in writing (after the interview)")
        action = self.offer(words, does)
        action.setEnabled(possible)
        return action

    def offer_ways(self, send: Callable[[EventKind], None]) -> QMenu:
        """Add "I sent the letters" with a line for each way they may have gone."""
        menu = self.addMenu(self.tr("I &sent the letters"))
        for text, way in (
            (self.tr("By &post"), EventKind.POSTED),
            (self.tr("By &e-mail"), EventKind.EMAILED),
            (self.tr("&Handed in"), EventKind.HANDED_OVER),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, way=way: send(way))
        return menu
