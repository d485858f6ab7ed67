"""How letters look is chosen in "More", seen at once, kept with each letter and taken back."""

from PySide6.QtGui import QAction

from afterword.paper.formats import FORMATS, format_for
from afterword.paper.letter import lay_out_on
from afterword.paper.letterheads import LETTERHEADS
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.letter.more_menu import LAYOUTS
from afterword.ui.letter.more_menu import LETTERHEADS as OFFERED
from tests.stories.pages import panel
from tests.ui.windows import Windows


def choose(page: AfterInterviewPage, words: str) -> None:
    """Choose what stands in "More" under these words."""
    entries = page.letters.menu.findChildren(QAction)
    next(one for one in entries if one.text() == words).trigger()


def ticked(page: AfterInterviewPage) -> set[str]:
    return {one.text() for one in page.letters.menu.findChildren(QAction) if one.isChecked()}


def test_every_format_and_letterhead_can_be_chosen() -> None:
    offered = {key or paper for paper, layouts in LAYOUTS.items() for key in layouts}
    assert offered == set(FORMATS)
    assert all(format_for(key, paper).paper == paper for paper in LAYOUTS for key in LAYOUTS[paper])
    assert {key or "plain" for key in OFFERED} == set(LETTERHEADS)


def test_a_layout_and_a_letterhead_are_seen_at_once_and_taken_back(
    page: AfterInterviewPage,
) -> None:
    page.letters.choose_paper("letter")
    page.show_answers(panel())
    plain = page.letters.preview.sheet.grab().toImage()
    choose(page, "Date and name in the middle")
    choose(page, "Name in the middle")
    assert {one.letter.format for one in page.drafts()} == {"letter-modified"}
    layout = lay_out_on(page.drafts()[0].letter, "letter")
    assert (layout.format.key, layout.letterhead) == ("letter-modified", "centred")
    assert page.letters.preview.sheet.grab().toImage() != plain
    assert {"Date and name in the middle", "Name in the middle"} <= ticked(page)
    page.undo()
    page.undo()
    assert page.drafts()[0].letter.format == ""
    assert page.letters.preview.sheet.grab().toImage() == plain


def test_another_paper_keeps_what_there_is_of_a_layout(page: AfterInterviewPage) -> None:
    page.letters.choose_paper("letter")
    page.show_answers(panel())
    choose(page, "Date and name in the middle")
    choose(page, "Paper: A4")
    assert "Date and name in the middle" in ticked(page)
    assert lay_out_on(page.drafts()[0].letter, "a4").format.key == "a4-modified"
    choose(page, "Germany, DIN 5008 B")
    choose(page, "Paper: US Letter")
    assert lay_out_on(page.drafts()[0].letter, "letter").format.key == "letter"
    assert "Everything at the left" in ticked(page)


def test_the_look_is_usual_from_then_on_and_a_kept_letter_has_its_own(
    windows: Windows,
) -> None:
    window = windows.open()
    page = window.page
    page.show_answers(panel())
    choose(page, "Name in capitals")
    kept = page.drafts()[0].letter
    window.desk.commit("Keep", all_changes(window.desk, page.answers(), page.drafts()))
    page.start()
    window.features.write_letters(kept.application_id)
    assert page.drafts()[0].letter.letterhead == "capitals"
    page.start()
    assert page.answers().letterhead == "capitals"
    assert page.answers().application_id != kept.application_id


def test_the_empty_field_begins_as_the_letters_language_does(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    choose(page, "Français (Canada)")
    topic = page.parts.people.rows[0].topic
    assert topic.placeholderText().startswith("C’était un plaisir")
    choose(page, "English (Canada)")
    assert topic.placeholderText().startswith("It was good")
