"""A card that leaves the board while something is being typed about it."""

from dataclasses import replace

from afterword.domain.changes import edited
from tests.ui.card.hands import Opened, focused


def archive(opened: Opened) -> None:
    before = opened.kept().application
    with opened.qtbot.waitSignal(opened.panel.closed):
        opened.desk.commit("Archive", [edited(before, replace(before, archived=True))])


def test_notes_being_typed_are_kept(opened: Opened) -> None:
    opened.panel.job.notes.setFocus()
    opened.qtbot.keyClicks(focused(), "a knife")
    archive(opened)
    assert opened.kept().application.archived
    assert opened.kept().application.notes == "a knife"
    assert opened.panel.card == ""


def test_undo_brings_the_card_back_with_all_that_was_typed(opened: Opened) -> None:
    opened.person().topic.setPlainText("bread")
    opened.fields().place.setText("Room 9")
    opened.panel.job.position.setText("Baker")
    archive(opened)
    kept = opened.kept()
    assert (kept.meetings[0].topic, kept.application.position) == ("bread", "Baker")
    assert kept.interviews[0].place == "Room 9"
    while opened.kept().application.archived:
        opened.desk.undo()
    opened.panel.show_card("acme")
    opened.desk.redo()
    assert opened.kept().application.archived
    assert opened.panel.card == ""


def test_a_card_that_was_never_added_takes_what_was_typed_along(opened: Opened) -> None:
    opened.panel.show_card("polar")
    opened.panel.job.notes.setFocus()
    opened.qtbot.keyClicks(focused(), "a knife")
    with opened.qtbot.waitSignal(opened.panel.closed):
        while "polar" in opened.desk.cards:
            opened.desk.undo()
    assert opened.panel.card == ""
