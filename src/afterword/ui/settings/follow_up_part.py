"""When to follow up: whose public holidays count, and how many working days to wait."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.changes import Change
from afterword.domain.preferences import Preferences
from afterword.stories import settings as stories
from afterword.ui.region_names import region_name, region_options
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, heading, plain_label
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton


class FollowUpPart(QWidget):
    """Each choice is kept at once, and due dates follow it."""

    def __init__(self, desk: Desk, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        region = self.tr("Whose public holidays count, unless a card says otherwise")
        self.region = ChoiceBox(region, [("", "")])
        for group in region_options():
            self.region.insertSeparator(self.region.count())
            for key, words in group:
                self.region.addItem(words, key)
        self.region.chosen.connect(self._keep_region)
        self.usual = WrappingButton(self.tr("Wait as usual"), "link", "accent", PADDING)
        self.usual.clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Follow-up")))
        layout.addLayout(captioned(region, self.region))
        self.counts: dict[str, ChoiceBox] = {}
        for name, words in self._captions().items():
            box = self.counts[name] = ChoiceBox(words, self._days(name))
            box.chosen.connect(partial(self._keep_days, name))
            layout.addLayout(captioned(words, box))
        note = self.tr("Public holidays and the days you don't count are left out.")
        layout.addWidget(plain_label(note))
        layout.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept."""
        preferences, usual = self._desk.preferences, Preferences()
        here = region_name(self._desk.days.here)
        words = self.tr("As this computer: %(region)s") % {"region": here}
        self.region.setItemText(0, words if here else self.tr("None"))
        self.region.choose(preferences.region)
        for name, box in self.counts.items():
            box.choose(str(getattr(preferences, name)))
        changed = [name for name in self.counts if _days(preferences, name) != _days(usual, name)]
        if not changed and self.usual.hasFocus():
            self.counts["after_promise"].setFocus()
        self.usual.setVisible(bool(changed))

    def _captions(self) -> dict[str, str]:
        return {
            "after_promise": self.tr("From the day they named for an answer until you ask"),
            "after_interview": self.tr("From the interview, where they named no day"),
            "between_contacts": self.tr("From the first time you ask to the second"),
            "quiet_after": self.tr("From then until a card goes quiet"),
            "posting_days": self.tr("For a letter to arrive by post"),
        }

    def _days(self, name: str) -> list[tuple[str, str]]:
        least, most = stories.LIMITS[name]
        found: list[tuple[str, str]] = []
        for days in range(least, most + 1):
            words = self.tr("%n working days", "", days)
            found.append((str(days), words))
        return found

    def _keep_region(self, region: str) -> None:
        self._keep(self.tr("Changed whose holidays count"), region=region)

    def _keep_days(self, name: str, days: str) -> None:
        self._keep(self.tr("Changed the days to wait"), **{name: int(days)})

    def _keep(self, text: str, **news: object) -> None:
        self._write(text, stories.set_preferences(self._desk, **news))

    def _restore(self) -> None:
        changes = stories.set_usual_days(self._desk)
        self._write(self.tr("Put the days to wait back as usual"), changes)

    def _write(self, text: str, changes: list[Change]) -> None:
        self._put(text, changes)
        self.show_kept()


def _days(preferences: Preferences, name: str) -> object:
    return getattr(preferences, name)
