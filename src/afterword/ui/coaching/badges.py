"""The four qualities under a letter: one calm line, in icons and words."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from afterword.coach.findings import Finding, Quality, Severity
from afterword.ui import icons, theme
from afterword.ui.coaching.naming import quality_name
from afterword.ui.letter.note_line import PICTURES
from afterword.ui.letter.underlines import TONES
from afterword.ui.widgets.flow import FlowLayout


class Badge(QPushButton):
    """One quality: fine, or how much there is to look at."""

    def __init__(self, quality: Quality) -> None:
        super().__init__()
        self.quality = quality
        self.setProperty("role", "badge")
        self.setProperty("found", False)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say nothing yet: the letter is still being read."""
        name = quality_name(self.quality)
        reading = self.tr("%(quality)s: being read") % {"quality": name}
        self._say(name, reading, found=False, picture="ellipsis", tone="muted")

    def show_found(self, count: int, severity: Severity) -> None:
        """Say how many findings there are, the worst of which is of `severity`."""
        name = quality_name(self.quality)
        left = self.tr("%n to look at", "", count) if count else self.tr("nothing to look at")
        said = self.tr("%(quality)s: %(count)s") % {"quality": name, "count": left}
        picture, tone = (PICTURES[severity], TONES[severity]) if count else ("check", "ok")
        self._say(said if count else name, said, found=bool(count), picture=picture, tone=tone)

    def _say(self, words: str, spoken: str, *, found: bool, picture: str, tone: str) -> None:
        self.setText(words)
        self.setAccessibleName(spoken)
        self._picture, self._tone = picture, tone
        if self.property("found") != found:
            self.setProperty("found", found)
            theme.repolish(self)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _recolour(self) -> None:
        self.setIcon(icons.icon(self._picture, str(getattr(theme.current(), self._tone))))


class Badges(QWidget):
    """`chosen` carries the quality whose badge was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the letter is like"))
        row = FlowLayout(self, gap=4, line_gap=4)
        self.badges = {quality: Badge(quality) for quality in Quality}
        for quality, badge in self.badges.items():
            badge.clicked.connect(partial(self.chosen.emit, quality))
            row.addWidget(badge)

    def show_found(self, found: Sequence[Finding]) -> None:
        """Say how many findings each quality has."""
        counts = Counter(one.quality for one in found)
        for quality, badge in self.badges.items():
            of_it = [one.severity for one in found if one.quality is quality]
            worst = max(of_it, key=lambda one: one.weight, default=Severity.HINT)
            badge.show_found(counts[quality], worst)

    def show_waiting(self) -> None:
        """Say that the letter is still being read."""
        for badge in self.badges.values():
            badge.show_waiting()

    @property
    def words(self) -> str:
        """Return what the line says."""
        return ", ".join(badge.accessibleName() for badge in self.badges.values())
