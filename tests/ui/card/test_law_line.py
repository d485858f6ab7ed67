"""The note about the time a law gives the employer: there when asked for, and theirs to change."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication

from afterword.domain.applications import Interview
from afterword.domain.changes import added, edited
from afterword.domain.moments import Moment
from tests.ui.card.hands import Opened, focused

ASK = "Is there a law about answering?"


def move_to(opened: Opened, region: str) -> None:
    company = opened.kept().company
    opened.desk.commit("Region", [edited(company, replace(company, region=region))])


def test_where_no_law_is_known_nothing_is_offered(opened: Opened) -> None:
    for region in ("", "CA-QC"):
        move_to(opened, region)
        QApplication.processEvents()
        assert not opened.panel.law.isVisible()


def test_the_usual_region_counts_where_the_employers_is_not_known(opened: Opened) -> None:
    before = opened.desk.preferences
    opened.desk.commit("Mine", [added(replace(before, region="CA-ON"))])
    opened.desk.commit("Touch", [edited(one := opened.kept().company, replace(one, address=""))])
    assert opened.button(ASK).isVisible()


def test_one_click_writes_a_dated_note_with_its_source(opened: Opened) -> None:
    move_to(opened, "CA-ON")
    opened.press(ASK)
    note = opened.kept().application.law_note
    for words in ("25 employees", "within 45 days", "by Jan 4, 2027", "Nov 22, 2026"):
        assert words in note
    assert "Employment Standards Act, 2000" in note
    assert "Ontario Regulation 476/24" in note
    assert "not legal advice" in opened.said()
    assert focused() is opened.panel.law.note
    assert not opened.panel.law.again_button.isVisible()


def test_it_is_changed_written_anew_and_taken_off(opened: Opened) -> None:
    move_to(opened, "CA-ON")
    opened.press(ASK)
    opened.write(opened.panel.law.note, "They know about it.")
    assert opened.kept().application.law_note == "They know about it."
    opened.press("Write it anew")
    assert "by Jan 4, 2027" in opened.kept().application.law_note
    later = Interview("two", "acme", Moment(date(2026, 11, 22), None, "America/Toronto"))
    opened.desk.commit("Second", [added(later)])
    opened.press("Write it anew")
    assert "by Jan 6, 2027" in opened.kept().application.law_note
    opened.press("Take the note off")
    assert opened.kept().application.law_note == ""
    assert focused() is opened.panel.law.ask_button
    opened.desk.undo()
    assert opened.panel.law.note.isVisible()
