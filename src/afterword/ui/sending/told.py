"""What the card says of its letters: how many, what to do with them, by when, what comes next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from afterword.desk.desk import Desk
from afterword.stories import asking_news, sending
from afterword.ui import screen
from afterword.ui.sending.counted import Counted
from afterword.ui.sending.words import how_words, news_words, post_words, sooner_words
from afterword.ui.widgets.fields import heading, plain_label


class Told:
    """The labels, for whoever lays them out."""

    def __init__(self) -> None:
        self.title = heading("")
        self.title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._more = plain_label("")
        self._more.setWordWrap(False)
        self.how = plain_label("")
        self.how.setProperty("role", "")
        self.when = plain_label("")
        self.sooner = plain_label("")
        self.sooner.setProperty("role", "strip")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self._more)

    def say(self, desk: Desk, card: str, count: int, more: int, *, asked: bool) -> None:
        """Say it of a card's `count` letters, with `more` cards to come; `asked` at a start."""
        saved = sending.only_saved(desk, card)
        timing = sending.timing(desk, card)
        today = desk.today()
        # Nobody asks in a hurry: what is said of post that comes too late is for thanks.
        asks = asking_news.of_papers(desk, card, screen.local_zone())
        sooner = "" if asks else sooner_words(timing)
        company = desk.cards[card].company
        said = Counted()
        there = said.there(count, company, saved=saved)
        self.title.setText(said.asking(count, company) if asked else there)
        self._more.setText(said.more(more))
        self._more.setVisible(more > 0)
        windowed = sending.in_windows(sending.on_paper(desk, card))
        sign = sending.to_sign(desk, card)
        self.how.setText(how_words(saved=saved, sign=sign, windowed=windowed))
        wait = news_words(asks, today) if asks else ""
        self.when.setText(wait or post_words(timing, today))
        self.sooner.setText(sooner)
        self.sooner.setVisible(bool(sooner))

    @property
    def is_hurried(self) -> bool:
        """Tell whether post may be too slow."""
        return bool(self.sooner.text())

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of it."""
        title = self.title.text()
        parts = (
            title if title.endswith("?") else f"{title}.",
            self.when.text(),
            self.sooner.text(),
            self._more.text(),
        )
        return " ".join(part for part in parts if part)
