"""Who writes, changed in the settings while the page stands open behind them."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.stories import settings
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import type_here, type_panel

PICTURE = "ab" * 32


def typed_in_settings(desk: Desk, name: str, contact: str = "") -> None:
    desk.commit("Changed your details", settings.set_sender(desk, name, contact, ""))


def signed(page: AfterInterviewPage) -> list[tuple[str, str]]:
    """Return the name and the picture under each letter."""
    return [(one.letter.signature, one.letter.signature_picture) for one in page.drafts()]


def under_you(page: AfterInterviewPage) -> tuple[str, str]:
    you = page.parts.you
    return you.name.text(), you.contact.toPlainText()


def test_a_name_typed_in_the_settings_stands_on_the_page_and_under_its_letters(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    type_panel(qtbot)
    typed_in_settings(desk, "Lee Wong", "12 King Street\u00a0W")
    assert under_you(page) == ("Lee Wong", "12 King Street W")
    desk.commit("Sign", settings.set_signature_picture(desk, PICTURE))
    assert signed(page) == [("Lee Wong", PICTURE)] * 3
    typed_in_settings(desk, "Lee A. Wong")
    assert under_you(page) == ("Lee A. Wong", "")
    desk.undo()
    assert under_you(page)[0] == "Lee Wong"


def test_what_was_typed_on_the_page_stays(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    page.parts.you.name.setFocus()
    type_here(qtbot, "Amina Haddad")
    typed_in_settings(desk, "Lee Wong", "Hamilton")
    assert under_you(page) == ("Amina Haddad", "Hamilton")


def test_taking_back_what_the_page_itself_kept_takes_no_name_from_it(
    desk: Desk, page: AfterInterviewPage
) -> None:
    page.show_answers(panel(sender_name="Amina Haddad"))
    desk.commit("Letters", all_changes(desk, page.answers(), page.drafts()))
    page.committed(page.answers())
    assert desk.sender.name == "Amina Haddad"
    desk.undo()
    assert (desk.sender.name, under_you(page)[0]) == ("", "Amina Haddad")


@pytest.mark.parametrize("again", [False, True])
def test_a_card_behind_the_settings_is_no_card_that_was_changed(
    desk: Desk, page: AfterInterviewPage, again: bool
) -> None:
    kept = panel(sender_name="")
    desk.commit("Letters", all_changes(desk, kept))
    page.show_card(kept.application_id, again=again)
    typed_in_settings(desk, "Lee Wong")
    assert under_you(page)[0] == "Lee Wong"
    assert not page.is_card_changed()
