"""Changes a letter as its writer does, and waits until the coach has said what it has to say."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from afterword.coach.findings import Quality
from afterword.domain.letters import Draft
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching.coached_page import CoachedPage
from afterword.ui.coaching.finding_row import FindingRow
from tests.ui.letter.conftest import draft

SHOUTED = "Thank you for your time today!! I was glad to be shown around."
OPEN = "You wanted to hear from me by [date]."


def written(said: tuple[str, ...], greeting: str = "Dear Sarah Patel:") -> Draft:
    """Return a letter of these sentences, a paragraph each."""
    made = draft(said=said)
    return replace(made, letter=replace(made.letter, salutation=greeting))


def at_rest(qtbot: QtBot, page: AfterInterviewPage) -> None:
    """Wait until all is looked over."""
    qtbot.waitUntil(lambda: page.coach.is_settled)


def say(qtbot: QtBot, page: AfterInterviewPage, words: str, place: int = 1) -> CoachedPage:
    """Put other words at a place of the letter in view; 0 is the greeting."""
    preview = page.letters.preview
    preview.edited.emit(page.letters.current, preview.sheet.spots[place].role, words)
    at_rest(qtbot, page)
    return page.letters.page


def badge(page: AfterInterviewPage, quality: Quality) -> str:
    """Return what the badge of a quality says."""
    return page.letters.page.badges.badges[quality].text()


def listed(page: CoachedPage) -> list[str]:
    """Return the words of the lines of the list."""
    return [row.head.words for row in page.list.lines.rows]


def row_of(page: CoachedPage, words: str) -> FindingRow:
    """Return the line of the list that is about `words`."""
    return next(row for row in page.list.lines.rows if row.finding.words == words)
