"""Which text stands in the dialog, and what is kept of it in the file."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from afterword.desk.desk import Desk
from afterword.domain.changes import Change
from afterword.domain.own_texts import OwnText
from afterword.domain.problems import Problem
from afterword.stories import own_texts as stories


class Keeper(QObject):
    """One text is open at a time; a new one is kept once there is something in it."""

    failed = Signal(object)

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, OwnText] = {}
        self._new: OwnText | None = None
        self._shown: OwnText | None = None
        self.refresh()

    @property
    def texts(self) -> list[OwnText]:
        """Return all texts, a new one too."""
        return [*self._kept.values(), *([self._new] if self._new else [])]

    @property
    def current(self) -> str:
        """Return the id of the text that is open, empty for none."""
        return self._shown.id if self._shown else ""

    @property
    def shown(self) -> OwnText | None:
        """Return the text that is open, as it was when it was opened or kept last."""
        return self._shown

    def has(self, id: str) -> bool:
        """Tell whether there is a text with this id."""
        return id in {one.id for one in self.texts}

    def refresh(self) -> None:
        """Read again what is kept."""
        self._kept = {one.id: one for one in self._desk.known().own_texts}
        if self._new and self._new.id in self._kept:
            self._new = None

    def begin(self, text: OwnText) -> None:
        """Have a new text, which is not kept yet."""
        self._new = text

    def open(self, id: str) -> OwnText | None:
        """Open a text; None where there is none with this id."""
        self._shown = next((one for one in self.texts if one.id == id), None)
        if self._new and id != self._new.id:
            self._new = None
        return self._shown

    def flush(self, name: str, text: str) -> bool:
        """Keep the open text as it stands now; tell whether nothing is left to keep."""
        shown = self._shown
        if shown is None:
            return True
        after = replace(shown, name=stories.one_line(name) or stories.name_from(text), text=text)
        before = self._kept.get(shown.id)
        changes = stories.kept(before, after)
        words = self.tr("Changed my own text “%(name)s”")
        if before is None:
            words = self.tr("Kept my own text “%(name)s”")
        # The change tells everybody first: this is what is shown from then on.
        self._shown = after
        if changes and not self.put(words % {"name": after.name}, changes):
            self._shown = shown
            return False
        return True

    def delete(self) -> str:
        """Delete the open text; return what was done in words, empty for nothing."""
        shown, self._shown = self._shown, None
        if shown is None or shown.id not in self._kept:
            self._new = None
            return ""
        words = self.tr("Deleted my own text “%(name)s”") % {"name": shown.name}
        return words if self.put(words, stories.deleted(self._kept[shown.id])) else ""

    def undo(self) -> None:
        """Take the last step back, whatever it was."""
        self._try_step(back=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._try_step(back=False)

    def _try_step(self, *, back: bool) -> None:
        try:
            self._desk.undo() if back else self._desk.redo()
        except Problem as problem:
            self.failed.emit(problem)

    def put(self, words: str, changes: list[Change]) -> bool:
        """Write `changes` as one step called `words`; tell whether that could be done."""
        try:
            self._desk.commit(words, changes)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        self.refresh()
        return True
