"""Whose public holidays count for an employer: chosen on the card, and due dates follow."""

from datetime import date

from PySide6.QtCore import Qt

from afterword.domain.contacts import Task
from afterword.stories.plan import leave_out, of_card
from afterword.ui.card.region_field import RegionField
from tests.ui.card.hands import Opened

HOLIDAY = date(2026, 11, 30)


def _pick(field: RegionField, region: str) -> None:
    field.setCurrentIndex(field.findData(region))
    field.activated.emit(field.currentIndex())


def test_the_region_of_an_employer_moves_what_is_due(opened: Opened) -> None:
    field = opened.panel.job.region
    opened.desk.days.stand_in("CA-ON")
    opened.panel.show_card("polar")
    opened.panel.show_card("acme")
    assert field.currentText() == "As usual: Ontario"
    opened.desk.days.learn({"CA-NL": {HOLIDAY: "St. Andrew's Day"}}, opened.desk.keep)
    leave_out(opened.desk, "acme", Task.THANK, "Thank nobody")
    before = _asks_on(opened)
    _pick(field, "CA-NL")
    assert opened.kept().company.region == "CA-NL"
    assert field.currentText() == "Newfoundland and Labrador"
    assert _asks_on(opened) > before
    opened.desk.undo()
    assert (field.currentText(), _asks_on(opened)) == ("As usual: Ontario", before)


def test_the_history_names_the_region(opened: Opened) -> None:
    _pick(opened.panel.job.region, "CA-QC")
    opened.panel.history.fold.open_body()
    assert "Public holidays of: “Quebec”" in opened.said()


def test_the_arrows_pass_regions_and_the_last_one_counts(opened: Opened) -> None:
    field = opened.panel.job.region
    field.setFocus()
    opened.qtbot.keyClick(field, Qt.Key.Key_Down)
    opened.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert opened.kept().company.region == ""
    opened.qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert opened.kept().company.region == field.currentData() != ""


def _asks_on(opened: Opened) -> date:
    actions = of_card(opened.desk, "acme")
    return next(one.contact.day for one in actions if one.contact is not None)
