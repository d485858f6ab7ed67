"""All letters due in one dialog: checked by itself, ticked, led from, and walked by keys."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.changes import edited
from afterword.domain.moments import Moment
from afterword.stories.after_interview import all_changes
from afterword.ui import printing
from afterword.ui.waiting_letters.dialog import WaitingDialog
from tests.stories.pages import TODAY, ZONE, panel
from tests.stories.waiting import NOBODY, without_position
from tests.ui.waiting_letters.dialogs import open_dialog, with_cards
from tests.ui.windows import Windows, press


@pytest.fixture(autouse=True)
def _printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: True)


def texts(dialog: WaitingDialog) -> dict[str, str]:
    """Return what stops each letter of the list, by who it is to; empty for nothing."""
    return {row.letter.name: row.box.accessibleDescription() for row in dialog.letters.rows}


def test_all_that_nothing_stops_is_ticked_and_the_rest_says_why(
    qtbot: QtBot, windows: Windows
) -> None:
    dialog = open_dialog(qtbot, with_cards(windows))
    said = texts(dialog)
    assert "No font here has these characters" in said.pop(NOBODY)
    assert "not on this computer" in said.pop("Flo Grant")
    assert set(said.values()) == {""}
    assert len(dialog.letters.ticked) == 5
    assert dialog.foot.words.text() == "5 letters ready. 2 are stopped."
    assert dialog.foot.print_button.text() == "Print 5 letters…"
    dialog.reject()


def test_without_ones_own_name_nothing_can_be_made_and_the_link_leads_to_the_page(
    qtbot: QtBot, windows: Windows
) -> None:
    window = with_cards(windows, sender=False)
    dialog = open_dialog(qtbot, window)
    assert not dialog.foot.print_button.isEnabled()
    first = dialog.letters.rows[0]
    assert first.link is not None
    assert first.link.hasFocus()
    assert first.link.text() == "Write it"
    qtbot.keyClick(first.link, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert window.page.isVisible()
    assert window.page.answers().company == "acme Ltd"


def test_what_is_missing_on_a_card_is_one_click_away(qtbot: QtBot, windows: Windows) -> None:
    window = with_cards(windows)
    without_position(window.desk, "acme")
    dialog = open_dialog(qtbot, window)
    assert texts(dialog)["Ada Byron"] == "The position is missing."
    press(qtbot, dialog.letters.rows[0], "Open the card")
    assert not dialog.isVisible()
    assert window.features.card.card == "acme"
    assert window.features.card.isVisible()


def test_where_all_letters_are_written_it_says_so(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    dialog = open_dialog(qtbot, window)
    assert dialog._says.text().startswith("Every letter is written.")
    assert not dialog.foot.print_button.isVisible()
    assert dialog.foot.close_button.hasFocus()
    qtbot.keyClick(dialog.foot.close_button, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_ticks_and_the_box_of_all_follow_one_another(qtbot: QtBot, windows: Windows) -> None:
    dialog = open_dialog(qtbot, with_cards(windows))
    every = dialog.letters.all_box
    assert every.checkState() == Qt.CheckState.Checked
    dialog.letters.rows[0].box.click()
    assert every.checkState() == Qt.CheckState.PartiallyChecked
    assert dialog.foot.print_button.text() == "Print 4 letters…"
    every.click()
    assert len(dialog.letters.ticked) == 5
    every.click()
    assert dialog.letters.ticked == []
    assert not dialog.foot.print_button.isEnabled()
    dialog.reject()


def test_keys_alone_reach_every_box_link_and_button(qtbot: QtBot, windows: Windows) -> None:
    dialog = open_dialog(qtbot, with_cards(windows))
    assert dialog.foot.print_button.hasFocus()
    wanted: set[QWidget] = {row.box for row in dialog.letters.rows if not row.letter.stops}
    wanted |= {row.link for row in dialog.letters.rows if row.link is not None}
    foot = dialog.foot
    wanted |= {dialog.letters.all_box, foot.print_button, foot.save_button, foot.close_button}
    reached: list[QWidget | None] = []
    for _ in wanted:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(reached[-1] or dialog, Qt.Key.Key_Tab)
    assert set(reached) == wanted
    assert reached[1:3] == [dialog.letters.all_box, dialog.letters.rows[0].box]
    assert reached[-2:] == [foot.close_button, foot.save_button]
    assert foot.print_button.hasFocus()  # once around
    QTest.keyClick(foot.print_button, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_whose_box_and_link_it_is(
    qtbot: QtBot, windows: Windows, heard: list[str]
) -> None:
    dialog = open_dialog(qtbot, with_cards(windows))
    assert heard[-1] == "said: 5 letters ready. 2 are stopped."
    by_name = {row.letter.name: row for row in dialog.letters.rows}
    box, stopped = by_name["Ada Byron"].box, by_name[NOBODY]

    def spoken(widget: QWidget | None) -> str:
        assert widget is not None
        return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)

    assert spoken(box) == "Ada Byron, acme Ltd"
    assert spoken(stopped.link) == f"Open the card: {NOBODY}"
    assert spoken(stopped.box) == f"{NOBODY}, birch Ltd"
    dialog.reject()


def test_a_topic_with_a_question_says_so_and_is_printed(qtbot: QtBot, windows: Windows) -> None:
    window = with_cards(windows)
    page = window.features.writing
    page.open_card("acme")
    window.page.parts.people.rows[0].topic.setText("leur nouvel entrepôt")
    dialog = open_dialog(qtbot, window)
    row = dialog.letters.rows[0]
    assert "question" in row.box.accessibleDescription()
    assert row.ticked
    assert row.link is not None
    assert row.link.text() == "Answer it"
    dialog.reject()


def test_names_of_any_length_leave_room_for_the_links(qtbot: QtBot, windows: Windows) -> None:
    window = with_cards(windows)
    records = window.desk.records("birch")
    people = [one for one in records.people if one.name == NOBODY]
    company = records.company
    long = [edited(one, replace(one, name=NOBODY * 60)) for one in people]
    long.append(edited(company, replace(company, name="W" * 200)))
    window.desk.commit("Long names", long)
    dialog = open_dialog(qtbot, window)
    dialog.resize(400, 500)
    QApplication.processEvents()
    for row in dialog.letters.rows:
        assert row.width() <= dialog.letters.width()
        assert row.link is None or row.geometry().contains(row.pos() + row.link.geometry().center())
    dialog.reject()


def test_nothing_is_written_by_looking(qtbot: QtBot, windows: Windows) -> None:
    window = with_cards(windows)
    open_dialog(qtbot, window).reject()
    assert window.desk.undo_text == "Cards"
    assert not any(window.desk.records(card).events for card in window.desk.cards)


def test_a_page_begun_and_never_kept_is_told_and_one_click_away(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    page = panel()
    window.page.show_answers(page)
    window.page._touch()
    window.show_board()
    dialog = open_dialog(qtbot, window)
    assert "Lakeside Logistics" in dialog.begun.words
    assert not dialog._says.text().startswith("Every letter is written.")
    assert dialog.begun.link.hasFocus()
    qtbot.keyClick(dialog.begun.link, Qt.Key.Key_Space)
    assert window.page.isVisible()
    assert window.page.answers().company == page.company
    window.desk.commit("Keep", all_changes(window.desk, page, window.page.drafts()))
    window.show_board()
    dialog = open_dialog(qtbot, window)
    assert dialog.begun.words == ""
    dialog.reject()


def test_an_interview_still_to_come_is_no_letter_begun(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    window.page.show_answers(panel(when=Moment(TODAY + timedelta(days=1), None, ZONE)))
    window.page._touch()
    window.show_board()
    dialog = open_dialog(qtbot, window)
    assert dialog.begun.words == ""
    dialog.reject()
