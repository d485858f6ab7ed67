"""A click under a topic does what it says, and a sentence of one's own is kept word for word."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.answers import AnswerSaid
from afterword.domain.wording.readings import Choice
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.widgets.wrapping_button import WrappingButton
from tests.stories.pages import panel
from tests.ui.after_interview.hands import focused, letters, type_here


def _take(page: AfterInterviewPage, row: int, choice: Choice) -> None:
    page.parts.people.rows[row].line.chosen.emit(choice)


def test_suggestions_stand_under_an_empty_topic_and_fill_it(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    row = page.parts.people.rows[2]
    assert len(row.line.buttons) >= 5
    row.line.buttons[1].click()
    assert row.topic.text()
    assert focused() is row.topic
    assert row.line.words.startswith("✓")


def test_a_topic_and_a_beginning_replace_what_was_typed(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    _take(page, 2, Choice("x", topic="the training", lead="told"))
    row = page.parts.people.rows[2]
    assert (row.topic.text(), row.topic.lead) == ("the training", "told")


def test_a_sentence_chosen_is_printed_word_for_word(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    sentence = "You told me that the team is growing."
    _take(page, 1, Choice("x", sentence=sentence))
    assert sentence in letters(page)[1]
    assert sentence in page.parts.people.rows[1].line.words


def test_typing_the_topic_anew_replaces_the_sentence(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    _take(page, 2, Choice("x", sentence="You told me that the team is growing."))
    page.parts.people.rows[2].topic.setFocus()
    type_here(qtbot, "the night shift")
    assert "team is growing" not in letters(page)[2]
    assert "the night shift" in letters(page)[2]


def test_a_topic_about_another_person_moves_to_their_letter(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    _take(page, 1, Choice("x", move_to="Tom Berg"))
    rows = page.parts.people.rows
    assert (rows[1].topic.text(), rows[2].topic.text()) == ("", "how they train new people")


def test_words_about_an_answer_move_to_the_answer(page: AfterInterviewPage) -> None:
    page.show_answers(panel(answer=AnswerSaid.NOTHING))
    _take(page, 1, Choice("x", answer="this-week"))
    assert page.answers().answer is AnswerSaid.THIS_WEEK
    assert page.answers().people[1].topic == ""


def test_another_way_changes_the_letter_and_nobody_elses(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    before = letters(page)
    page.letters.say_again(panel_letter(page, 0))
    after = letters(page)
    assert after[0] != before[0]
    assert after[1:] == before[1:]


def test_a_greeting_of_ones_own_stays_with_the_name_it_was_written_for(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    page.letters.preview.edited.emit(panel_letter(page, 0), "salutation", "Dear Sarah,")
    assert page.drafts()[0].letter.salutation == "Dear Sarah,"
    name = page.parts.people.rows[0].name
    name.setFocus()
    name.selectAll()
    type_here(qtbot, "Tom Berg")
    assert page.drafts()[0].letter.salutation == "Dear Tom Berg:"


def test_an_edited_sentence_is_kept_whatever_else_changes(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    letter, role = panel_letter(page, 0), page.drafts()[0].sentences[0].role
    page.letters.preview.edited.emit(letter, role, "I enjoyed our talk & <b>lunch</b>.")
    page.letters.say_again(letter)
    page.parts.job.company.setText("Harbour Credit Union")
    assert "I enjoyed our talk & <b>lunch</b>." in letters(page)[0]
    page.letters.preview.restored.emit(letter, role)
    assert "I enjoyed our talk" not in letters(page)[0]


def test_the_beginning_can_be_chosen_from_the_keyboard(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    topic = page.parts.people.rows[2].topic
    topic.setFocus()
    before = topic.placeholderText()
    qtbot.keyClick(topic, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(topic.menu.isVisible)
    qtbot.keyClick(topic.menu, Qt.Key.Key_Down)
    qtbot.keyClick(topic.menu, Qt.Key.Key_Down)
    qtbot.keyClick(topic.menu, Qt.Key.Key_Return)
    assert page.answers().people[2].lead == "told"
    assert topic.placeholderText() != before


def panel_letter(page: AfterInterviewPage, row: int) -> str:
    return page.answers().people[row].letter_id


def test_a_misspelt_word_is_marked_and_mended_with_a_click(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    row = page.parts.people.rows[2]
    row.topic.setFocus()
    type_here(qtbot, "the new wharehouse")

    def mending() -> list[WrappingButton]:
        return [button for button in row.line.buttons if "warehouse" in button.words]

    qtbot.waitUntil(lambda: bool(mending()), timeout=10_000)
    assert row.topic.marks == ((8, 18),)
    assert row.topic.text() == "the new wharehouse"
    mending()[0].click()
    assert row.topic.text() == "the new warehouse"
    qtbot.waitUntil(lambda: row.topic.marks == ())
