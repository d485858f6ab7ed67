"""An invitation names who was invited, too: nobody writes a letter to oneself."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.domain.answers import PersonMet
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import TAB, click, focused, type_here

OWN = "amina.yusuf@mail.example"
GUESTS = (
    PersonMet("Daniel Okafor", email="dokafor@lakeside.example"),
    PersonMet("Amina Yusuf", email=OWN),
    PersonMet("Margaret Thompson", email="mt@lakeside.example"),
)


def names(page: AfterInterviewPage) -> list[str]:
    return [row.name.text() for row in page.parts.people.rows]


def invite(page: AfterInterviewPage, contact: str = "") -> None:
    page.show_answers(panel(people=GUESTS, uid="uid-1", sender_name="", sender_contact=contact))


@pytest.mark.parametrize("contact", ["", f"613 555 0188, {OWN}"])
def test_once_her_name_is_typed_her_row_goes_and_the_keyboard_stays(
    qtbot: QtBot, page: AfterInterviewPage, contact: str
) -> None:
    invite(page, contact)
    page.parts.you.name.setFocus()
    type_here(qtbot, "Amina Yusuf" if not contact else "A. Yusuf", TAB)
    assert names(page) == ["Daniel Okafor", "Margaret Thompson"]
    assert focused() is page.parts.you.contact
    assert len(page.drafts()) == 2


def test_what_is_put_back_stays(qtbot: QtBot, page: AfterInterviewPage) -> None:
    invite(page)
    page.parts.you.name.setFocus()
    type_here(qtbot, "amina yusuf", TAB)
    click(qtbot, page.parts.people.back_link)
    page.parts.you.name.setFocus()
    type_here(qtbot, TAB)
    assert names(page) == [guest.said for guest in GUESTS]


def test_a_row_given_to_somebody_else_stays(qtbot: QtBot, page: AfterInterviewPage) -> None:
    invite(page, OWN)
    row = page.parts.people.rows[1]
    row.name.setFocus()
    row.name.selectAll()
    type_here(qtbot, "Sarah Patel")
    page.parts.you.name.setFocus()
    type_here(qtbot, "Amina Yusuf", TAB)
    assert names(page) == ["Daniel Okafor", "Sarah Patel", "Margaret Thompson"]
