"""The card's sentences that count letters or cards."""

from typing import Literal

from PySide6.QtCore import QObject

from afterword.domain.letters import EventKind

Way = Literal[EventKind.POSTED, EventKind.HANDED_OVER]


class Counted(QObject):
    """An object, since plural forms are collected only from an object's own `tr`.

    Every sentence has a form for a card whose company has no name.
    """

    def asking(self, count: int, company: str) -> str:
        """Return the question that a start asks once about letters left from earlier."""
        if company:
            words = self.tr("Have these %n letters to %(company)s gone?", "", count)
        else:
            words = self.tr("Have these %n letters gone?", "", count)
        return words % {"company": company}

    def there(self, count: int, company: str, *, saved: bool) -> str:
        """Return what is there: letters on paper, or files of them where they were only `saved`."""
        if saved and company:
            words = self.tr("%n letters to %(company)s are ready to send", "", count)
        elif saved:
            words = self.tr("%n letters are ready to send", "", count)
        elif company:
            words = self.tr("%n letters to %(company)s are on paper", "", count)
        else:
            words = self.tr("%n letters are on paper", "", count)
        return words % {"company": company}

    def gone(self, count: int, company: str, way: Way) -> str:
        """Return the name of the step that letters have gone by `way`."""
        if way is EventKind.POSTED and company:
            words = self.tr("%n letters to %(company)s posted", "", count)
        elif way is EventKind.POSTED:
            words = self.tr("%n letters posted", "", count)
        elif company:
            words = self.tr("%n letters to %(company)s handed in", "", count)
        else:
            words = self.tr("%n letters handed in", "", count)
        return words % {"company": company}

    def posted(self, count: int) -> str:
        """Return what the button says that is for letters that went by post."""
        return self.tr("Posted", "", count)

    def handed(self, count: int) -> str:
        """Return what the button says that is for letters that were handed in."""
        return self.tr("Handed in", "", count)

    def more(self, count: int) -> str:
        """Return how many cards are asked about after this one; empty for none."""
        return self.tr("%n more cards after this one", "", count) if count else ""
