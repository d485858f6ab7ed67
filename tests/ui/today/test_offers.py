"""An offer that wants an answer: on the page with its day, and done in one click."""

from datetime import date

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind
from afterword.stories import replies
from afterword.ui.today.menu import RowMenu
from afterword.ui.today.page import TodayPage
from tests.ui.today.reading import button, row, seen


def test_it_is_told_with_its_day_and_done_in_one_click(page: TodayPage, desk: Desk) -> None:
    replies.heard(desk, "example-4", ReplyKind.OFFER, "Offer", "", date(2026, 11, 24))
    page.refresh()
    acme = row(page.list, "example-4")
    assert acme.what.text() == "Answer Acme Tools about their offer"
    assert acme.why.text() == "They want your answer by Tuesday."
    button(acme, "I have answered").click()
    assert desk.undo_text == "Done: Answer Acme Tools about their offer"
    page.refresh()
    assert "Answer Acme Tools about their offer" not in seen(page.list)


def test_it_can_be_neither_put_off_nor_left_out(page: TodayPage, desk: Desk) -> None:
    replies.heard(desk, "example-4", ReplyKind.OFFER, "Offer", "", date(2026, 11, 24))
    page.refresh()
    acme = row(page.list, "example-4")
    menu = RowMenu(acme.item, desk.today(), desk.days.timing(""), acme.more)
    words = [one.text() for one in menu.actions()]
    assert words == ["&Open the card", "What the handbook says\tShift+F1"]
