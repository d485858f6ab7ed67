"""The line over the page: whether one letter thanks several people, and what is not in it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QWidget

from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.one_letter import EVERYBODY
from afterword.stories import together
from afterword.stories.drafting import named
from afterword.ui.after_interview.together_menu import TogetherMenu
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.wrapping_button import WrappingButton

PADDING = 3


class TogetherLine(QWidget):
    """Offers one letter where it may be better than one each, and the way back.

    All there is to choose stands in the menu `more`.
    """

    chosen = Signal(str)
    """What `Answers.together` becomes."""

    def __init__(self, more: QMenu) -> None:
        super().__init__()
        self.menu = TogetherMenu(more)
        self.menu.chosen.connect(self.chosen)
        self._says = SentenceLabel(inset=PADDING)
        self.button = WrappingButton("", "link", "accent", PADDING)
        self._goal = ""
        self.button.clicked.connect(lambda: self.chosen.emit(self._goal))
        row = FlowLayout(self, gap=0, line_gap=0)
        row.addWidget(self._says)
        row.addWidget(self.button)
        self.hide()

    @property
    def words(self) -> str:
        """Return what stands here, the button apart."""
        return "" if self.isHidden() else self._says.text()

    def show_letters(
        self, answers: Answers, drafts: Sequence[Draft], names: Mapping[str, str]
    ) -> None:
        """Say what the `drafts` of `answers` are; `names` are people's by their letter's id."""
        one = next((draft for draft in drafts if draft.letter.also), None)
        people = [(met.letter_id, names.get(met.letter_id, "")) for met in named(answers)]
        self.menu.show_people(people, answers.together if one else "")
        # Who was to thank the others may be there no more: then nothing is chosen.
        chosen = answers.together in {EVERYBODY, *dict(people)}
        if one is not None:
            words = self._chosen(answers, one, drafts, names)
        elif chosen and len(drafts) > 1:
            words = " ".join(self._apart(answers, {draft.letter.id for draft in drafts})[:1])
        elif len(drafts) > 1 and together.is_offered(answers):
            words = self._offer(answers, len(drafts))
        else:
            words = ""
        if words and words != self._says.text() and (one or chosen):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._goal = "" if chosen else EVERYBODY
        link = self.tr("Write one letter to everybody") if self._goal else self.tr("Write one each")
        self._says.show_words(words)
        self.button.say(link)
        self.setVisible(bool(words))

    def _offer(self, answers: Answers, count: int) -> str:
        if any(met.topic.strip() for met in together.may_share(answers)):
            return self.tr("You met %n people.", "", count)
        return self.tr("No topic for anyone?")

    def _chosen(
        self, answers: Answers, one: Draft, drafts: Sequence[Draft], names: Mapping[str, str]
    ) -> str:
        others = len(one.letter.thanked_ids) - 1
        own = together.said_in(answers, drafts)
        typed = any(
            met.topic.strip() for met in together.may_share(answers) if met.letter_id not in own
        )
        if answers.together == EVERYBODY:
            said = [self.tr("One letter thanks all %n people.", "", others + 1)]
            said = [self.tr("One letter thanks both.")] if others == 1 else said
            left_out = self.tr("What you wrote about each person is not in a letter to all.")
        else:
            asked = self.tr("%(name)s is asked to thank the %n others.", "", others)
            said = [asked % {"name": names.get(answers.together, "")}]
            left_out = self.tr("What you wrote about the others is not in it.")
        said += [left_out] if typed else []
        said += self._apart(answers, own)
        return " ".join(said)

    def _apart(self, answers: Answers, own: set[str]) -> list[str]:
        """Return why some of the letters `own` stay letters of their own."""
        work = self.tr("Letters with work attached stay letters of their own.")
        elsewhere = self.tr("Letters to another address stay letters of their own.")
        apart = [one for one in answers.people if one.letter_id in own - {answers.together}]
        said = [work] if any(one.along for one in apart) else []
        return said + ([elsewhere] if not all(one.along for one in apart) else [])
