"""Whoever is asked about a copy reads at once whose letter it is a copy of."""

from functools import partial

from PySide6.QtWidgets import QLabel

from afterword.stories import choices
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching.stop_sheet import StopSheet
from tests.stories.pages import panel

PAGE = panel()
SAME = (
    "Thank you for showing me how the night crew loads the river barges, and for the story of the "
    "crane that stood still for a week because a swallow had built its nest in the wheel. "
    "I grew up beside a lock and watched my uncle work the gates by hand in every weather."
)


def test_the_sheet_names_the_other_letter(page: AfterInterviewPage) -> None:
    page.show_answers(PAGE)
    first, second, _ = PAGE.people
    for one in (first, second):
        page.letters.wished.emit(
            partial(choices.with_edit, letter_id=one.letter_id, role="thanks", text=SAME)
        )
    page.print_letters()
    (sheet,) = (one for one in page.findChildren(StopSheet) if one.isVisible())
    shown = {item.name_shown: item for item in sheet.items}
    for mine, other in (("Sarah Patel", "Linh Nguyen"), ("Linh Nguyen", "Sarah Patel")):
        item = shown[f"To {mine}"]
        first = item.findChildren(QLabel)[1].text()
        assert other in first
        assert mine not in first
        assert first in item.show_button.accessibleName()
