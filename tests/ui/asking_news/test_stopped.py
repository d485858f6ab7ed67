"""A letter asking for news with a gap in it goes only after a second yes; one click mends it."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.stories.enquiries import Wanted
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.coaching.stop_sheet import StopSheet

Make = Callable[..., AskingNewsDialog]
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("known")


def _say(dialog: AskingNewsDialog, role: str, words: str) -> None:
    dialog.letter.wished.emit(partial(Wanted.saying, role=role, words=words))


def _sheet(dialog: AskingNewsDialog) -> StopSheet:
    (sheet,) = (one for one in dialog.findChildren(StopSheet) if one.isVisible())
    return sheet


def test_every_way_asks_first(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    gone: list[object] = []
    for signal in (dialog.print_wanted, dialog.save_wanted, dialog.mail_wanted):
        signal.disconnect()
        signal.connect(gone.append)
    foot, role = dialog.foot, dialog.draft.sentences[0].role
    for count, button in enumerate((foot.print_button, foot.save_button, foot.mail_button)):
        _say(dialog, role, f"We met {count} times at [Company].")
        qtbot.mouseClick(button, LEFT)
        assert len(gone) == count
        qtbot.mouseClick(_sheet(dialog).anyway_button, LEFT)
        assert len(gone) == count + 1


def test_a_name_gone_wrong_is_mended_from_the_sheet_and_then_it_goes(
    qtbot: QtBot, make: Make
) -> None:
    dialog = make()
    _say(dialog, "salutation", "Dear Ada Byorn:")
    gone: list[object] = []
    dialog.print_wanted.disconnect()
    dialog.print_wanted.connect(gone.append)
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    sheet = _sheet(dialog)
    (item,) = sheet.items
    assert item.tab_stops[1:] == [item.fix_button]
    qtbot.mouseClick(item.fix_button, LEFT)
    assert dialog.draft.letter.salutation == "Dear Ada Byron:"
    assert not sheet.items
    assert sheet.anyway_button.text() == "Print"
    assert sheet.focusWidget() is sheet.anyway_button
    qtbot.keyClick(sheet.anyway_button, Qt.Key.Key_Return)
    assert len(gone) == 1


def test_show_it_opens_the_box_at_the_words(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    _say(dialog, dialog.draft.sentences[0].role, "We met at [Company] about the job.")
    qtbot.mouseClick(dialog.foot.print_button, LEFT)
    qtbot.mouseClick(_sheet(dialog).items[0].show_button, LEFT)
    editor = dialog.letter.preview.editor
    assert editor.box.textCursor().selectedText() == "[Company]"
