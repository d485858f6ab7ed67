"""Employers who said in a call that they have decided: what it is can be told from the page."""

from PySide6.QtTest import QSignalSpy

from afterword.desk.desk import Desk
from afterword.domain.contacts import CallOutcome
from afterword.stories import calls
from afterword.ui.today.page import TodayPage
from tests.ui.today.reading import button, row


def test_its_button_asks_what_was_heard(page: TodayPage, desk: Desk) -> None:
    calls.log(desk, "example-4", CallOutcome.DECIDED, "Called")
    page.refresh()
    asked = QSignalSpy(page.heard_wanted)
    acme = row(page.list, "example-4")
    assert acme.what.text() == "What did Acme Tools decide?"
    button(acme, "Tell").click()
    assert asked.at(0) == ["example-4"]
