"""What a reminder says: its title, a sentence more, and its buttons."""

from PySide6.QtCore import QObject

from afterword.machine.notes import Action
from afterword.stories.due_now import Counts, Notice, What

MOST_NAMED = 3


class ReminderWords(QObject):
    """The sentences of reminders, in the window's language."""

    def title(self, notice: Notice) -> str:
        """Return what it is about, in a few words."""
        if notice.what is What.DIGEST:
            return self.tr("Today: %(what)s") % {"what": self.counted(notice.counts)}
        if not notice.company:
            return {
                What.THANK: self.tr("Your thank-you letters"),
                What.TELL: self.tr("How was your interview?"),
                What.CALL: self.tr("A call to make today"),
            }[notice.what]
        title = {
            What.THANK: self.tr("Thank-you letters for %(company)s"),
            What.TELL: self.tr("How was your interview at %(company)s?"),
            What.CALL: self.tr("Call %(company)s today"),
        }[notice.what]
        return title % {"company": notice.company}

    def body(self, notice: Notice) -> str:
        """Return a sentence more, empty for none."""
        if notice.what is What.DIGEST:
            return self.tr("Afterword shows them one by one.")
        if notice.what is What.TELL:
            return self.tr("Say who you met, and the letters come by themselves.")
        if notice.what is What.CALL:
            return self.tr("They asked you to call today.")
        names = [name for name in notice.names if name]
        if not names or len(names) > MOST_NAMED:
            return self.tr("Tonight is the best time to write.")
        words = self.tr("You met %(names)s. Tonight is the best time to write.")
        return words % {"names": self._listed(names)}

    def counted(self, counts: Counts) -> str:
        """Return how much is due in words, as "3 people to thank, 1 call"."""
        parts = [
            self.tr("%n people to thank", "", counts.thanks) if counts.thanks else "",
            self.tr("%n letters to send", "", counts.letters) if counts.letters else "",
            self.tr("%n calls", "", counts.calls) if counts.calls else "",
            self.tr("%n interviews to tell about", "", counts.tells) if counts.tells else "",
            self.tr("%n offers to answer", "", counts.offers) if counts.offers else "",
        ]
        return ", ".join(part for part in parts if part)

    def actions(self, notice: Notice, board: str) -> tuple[Action, ...]:
        """Return its buttons; each starts the program with the database `board` where it ended."""
        words = {
            What.DIGEST: self.tr("Show"),
            What.THANK: self.tr("Write now"),
            What.TELL: self.tr("Write now"),
            What.CALL: self.tr("Call now"),
        }[notice.what]
        start = ("--database", board, *_start(notice))
        return (Action("go", words, start), Action("later", self.tr("Later")))

    def missed(self, notices: tuple[Notice, ...]) -> str:
        """Return what came up while nobody was told."""
        parts = [
            self.counted(one.counts) if one.what is What.DIGEST else self.title(one)
            for one in notices
        ]
        return self.tr("While Afterword was closed: %(what)s") % {"what": " · ".join(parts)}

    def _listed(self, names: list[str]) -> str:
        if len(names) == 1:
            return names[0]
        words = self.tr("%(names)s and %(last)s")
        return words % {"names": ", ".join(names[:-1]), "last": names[-1]}


def _start(notice: Notice) -> tuple[str, ...]:
    if notice.what is What.DIGEST:
        return ("--today",)
    return ("--call" if notice.what is What.CALL else "--write", notice.card)
