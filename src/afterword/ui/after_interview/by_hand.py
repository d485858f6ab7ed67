"""The choice in the menu "More": to sign by hand a letter that would have a picture instead."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from afterword.domain.letters import Draft
from afterword.stories import choices
from afterword.stories.own_parts import BY_HAND


class ByHand(QObject):
    """Stands over the last part of `menu` while the letter shown has such a picture or had it."""

    wished = Signal(object)
    """What makes of `Answers` those that are wished for."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.action = QAction(self.tr("Sign this letter by hand"), self)
        self.action.setCheckable(True)
        self.action.triggered.connect(self._choose)
        last = [one for one in menu.actions() if one.isSeparator()][-1]
        menu.insertAction(last, self.action)
        self._letter = ""
        self.show_draft(None)

    def show_draft(self, draft: Draft | None) -> None:
        """Say how `draft` is signed."""
        self._letter = draft.letter.id if draft else ""
        by_hand = draft is not None and BY_HAND in dict(draft.letter.edits)
        self.action.setVisible(by_hand or (draft is not None and draft.picture is not None))
        self.action.setChecked(by_hand)

    def _choose(self, by_hand: bool) -> None:
        if by_hand:
            edit = partial(choices.with_edit, letter_id=self._letter, role=BY_HAND, text=BY_HAND)
            self.wished.emit(edit)
        else:
            self.wished.emit(partial(choices.without_edit, letter_id=self._letter, role=BY_HAND))
