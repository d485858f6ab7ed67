"""A field that can't be filled, and a text that says nothing: named where they truly stand."""

from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.letters import Draft
from afterword.stories import choices
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel

PAGE = panel(people=panel().people[:2])
FIRST, SECOND = PAGE.people


@pytest.fixture
def written(page: AfterInterviewPage) -> AfterInterviewPage:
    page.show_answers(PAGE)
    return page


def _edit(page: AfterInterviewPage, role: str, words: str) -> Draft:
    change = partial(choices.with_edit, letter_id=FIRST.letter_id, role=role, text=words)
    page.letters.wished.emit(change)
    return page.drafts()[0]


def _own(page: AfterInterviewPage, text: str) -> None:
    wish = partial(choices.with_own_text, letter_id=SECOND.letter_id, text=text)
    page.letters.wished.emit(wish)


def _line(page: AfterInterviewPage, row: int = 0) -> str:
    return page.parts.people.rows[row].line.words


NEAR = "{compny} is not a field. Did you mean {company}?"


@pytest.mark.parametrize(
    ("role", "words", "where"),
    [
        ("thanks", "Thank you for the day at {compny}.", "In “Thank you for the…”: "),
        ("topic", "I like {compny}.", "In “I like {compny}.”: "),
        ("salutation", "Dear {compny}:", "In the greeting: "),
        ("close", "From {compny},", "In the closing: "),
    ],
)
def test_what_is_wrong_in_a_plain_letter_is_named_where_it_stands(
    written: AfterInterviewPage, role: str, words: str, where: str
) -> None:
    _edit(written, role, words)
    assert _line(written).startswith(f"{where}{NEAR}")
    assert written.bar.words == f"{where}{NEAR}"


def test_in_a_text_of_ones_own_the_line_is_named_until_its_sentence_is_changed(
    written: AfterInterviewPage,
) -> None:
    _own(written, "Thank you.\nI like {compny}.")
    assert _line(written, 1).startswith(f"Your own text, line 2: {NEAR}")
    letter = SECOND.letter_id
    mend = partial(choices.with_edit, letter_id=letter, role="own-2", text="I know {compny}.")
    written.letters.wished.emit(mend)
    assert _line(written, 1).startswith(f"In “I know {{compny}}.”: {NEAR}")


def test_the_line_under_a_topic_says_the_sentence_as_the_letter_does(
    written: AfterInterviewPage,
) -> None:
    _edit(written, "topic", "I like {company} and {{this}}.")
    assert _line(written) == "✓ I like Lakeside Logistics and {this}."
    _edit(written, "topic", "I like it.")
    assert _line(written) == "✓ I like it."


def test_a_text_of_which_nothing_is_left_is_not_given_up_in_silence(
    qtbot: QtBot, written: AfterInterviewPage
) -> None:
    row = written.parts.people.rows[1]
    row.topic.clear()
    written.letters.show_letter(SECOND.letter_id)
    written.refresh()
    suggested = written.drafts()[1].letter.body
    _own(written, "{topic}")
    assert written.drafts()[1].letter.body == suggested
    under = written.letters.preview.unfit
    assert under.startswith("Your own text would be empty in this letter")
    qtbot.keyClicks(row.topic, "your new scanners")
    written.refresh()
    assert "new scanners" in written.drafts()[1].letter.body
    assert not written.letters.preview.unfit


def test_the_bar_leads_to_the_field_in_its_letter(
    qtbot: QtBot, written: AfterInterviewPage
) -> None:
    _edit(written, "thanks", "Thank you for the day at {compny}.")
    written.letters.show_letter(SECOND.letter_id)
    preview = written.letters.preview
    with qtbot.assertNotEmitted(written.print_wanted):
        written.print_letters()
    assert written.letters.current == FIRST.letter_id
    assert preview.editor.isVisible()
    assert preview.editor.box.textCursor().selectedText() == "{compny}"
    qtbot.keyClicks(preview.editor.box, "{company}")
    qtbot.keyClick(preview.editor.box, Qt.Key.Key_Return)
    written.refresh()
    assert "the day at Lakeside Logistics." in written.drafts()[0].letter.body
    assert written.bar.words.startswith("Ready: 2 letters.")


def test_what_is_wrong_in_a_letter_is_seen_in_red(written: AfterInterviewPage) -> None:
    def reds() -> int:
        picture = written.letters.preview.sheet.grab().toImage()
        points = product(range(0, picture.width(), 2), range(0, picture.height(), 2))
        colours = (picture.pixelColor(x, y) for x, y in points)
        return sum(one.red() > one.green() + 60 for one in colours)

    assert reds() == 0
    _edit(written, "thanks", "Thank you for the day at {company}.")
    assert reds() == 0
    _edit(written, "thanks", "Thank you for the day at {compny}.")
    assert reds() > 20
