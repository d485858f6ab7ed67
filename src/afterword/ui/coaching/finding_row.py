"""One line of the list: what to do; opened, also why, and the clicks that follow it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QWidget

from afterword.coach.findings import Finding, Severity
from afterword.stories.review_board import SPELLING
from afterword.ui import icons, theme
from afterword.ui.coaching.naming import (
    advice_words,
    change_words,
    quality_name,
    reason_words,
    weight_name,
)
from afterword.ui.letter.note_line import picture_of
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.tips import plain_tip
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton

LONGEST_QUOTE = 28
"""Characters of the words meant that are shown with what is said of them."""


class FindingRow(QFrame):
    """Each click is a signal; `mends` says whether its fix can be put in with one."""

    words_wanted = Signal()
    change_wanted = Signal()
    left_out = Signal(bool)
    """True for always, False for this letter only."""
    page_wanted = Signal()

    def __init__(self, finding: Finding, *, mends: bool, changeable: bool) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("role", "finding")
        self._picture = QLabel()
        self._picture.setToolTip(weight_name(finding.severity))
        self.head = WrappingButton(self._said(), "link", "text", PADDING)
        self.head.setAccessibleName(self._spoken())
        self.head.setAccessibleDescription(reason_words(finding))
        self.head.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._reason = plain_label(reason_words(finding))
        self.change = self._button(change_words(finding.fix or ""), "chip")
        self.change.setToolTip(plain_tip(finding.fix or ""))
        self.change.clicked.connect(self.change_wanted)
        self.words = self._button(self.tr("Change the words"), "link")
        self.words.clicked.connect(self.words_wanted)
        self.more = self._button("", "icon")
        self.more.setMenu(self._menu())
        self.stops = (self.head, self.more, self.change, self.words)
        """What Tab comes by, in order."""
        self._below = QWidget()
        self._lay_out()
        # Only now that they stand somewhere: before, each would be a window of its own.
        self.change.setVisible(mends and changeable)
        self.words.setVisible(changeable and bool(finding.part) and finding.part != "enclosures")
        self._recolour()
        self.open_up(opened=False)

    def open_up(self, *, opened: bool) -> None:
        """Show why, and what can be done; or only what to do."""
        self._reason.setVisible(opened)
        self._below.setVisible(opened)
        self.more.setVisible(opened)
        self.head.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if opened else Qt.FocusPolicy.ClickFocus
        )
        if self.property("opened") != opened:
            self.setProperty("opened", opened)
            theme.repolish(self)

    def offer_page(self) -> None:
        """Offer the page of the handbook that tells more."""
        self._page.setVisible(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "more"):
            self._recolour()

    def _spoken(self) -> str:
        words = {
            "quality": quality_name(self.finding.quality),
            "advice": self._said(),
            "weight": weight_name(self.finding.severity),
        }
        return self.tr("%(quality)s. %(advice)s %(weight)s.") % words

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        here = menu.addAction(self.tr("Ignore here"))
        here.triggered.connect(lambda: self.left_out.emit(False))
        own = self.finding.rule == SPELLING
        if own or self.finding.severity is not Severity.STOP:
            # What would harm the writer is answered letter by letter.
            words = self.tr("Keep as a word of mine") if own else self.tr("Ignore always")
            always = menu.addAction(words)
            always.triggered.connect(lambda: self.left_out.emit(True))
        self._page = menu.addAction(self.tr("Read more about it"))
        self._page.triggered.connect(self.page_wanted)
        self._page.setVisible(False)
        return menu

    def _recolour(self) -> None:
        self._picture.setPixmap(picture_of(self.finding.severity, self))
        self.more.setIcon(icons.icon("ellipsis", theme.current().muted))

    def _said(self) -> str:
        """Return what to do, and the words meant unless they are many, or it names some."""
        said, words = advice_words(self.finding), " ".join(self.finding.words.split())
        quotes = not {"“", "«", '"'}.isdisjoint(said) or words.casefold() in said.casefold()
        if not words or len(words) > LONGEST_QUOTE or quotes:
            return said
        return self.tr("%(advice)s “%(words)s”") % {"advice": said, "words": words}

    def _lay_out(self) -> None:
        self.more.setAccessibleName(self.tr("More about this"))
        self.more.setToolTip(self.tr("Ignore it here, or always"))
        flow = FlowLayout(self._below, gap=8, line_gap=4)
        for part in (self.change, self.words):
            flow.addWidget(part)
        grid = QGridLayout(self)
        unit = theme.em(self.font())
        grid.setContentsMargins(unit // 2, 2, unit // 2, 2)
        grid.setHorizontalSpacing(unit // 2)
        grid.setVerticalSpacing(0)
        self._reason.setContentsMargins(PADDING, 0, 0, unit // 4)
        self._below.setContentsMargins(PADDING, 0, 0, unit // 4)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedHeight(self.head.sizeHint().height())
        grid.addWidget(self._picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.head, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.more, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._reason, 1, 1)
        grid.addWidget(self._below, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def _button(self, words: str, role: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("role", role)
        button.setAutoDefault(False)
        return button
