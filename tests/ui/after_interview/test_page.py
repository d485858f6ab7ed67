"""The page as a person uses it: typing makes letters, and what is missing is named kindly."""

from datetime import time, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import PersonMet
from afterword.domain.changes import added
from afterword.domain.invites import Attendee, Invite
from afterword.domain.letters import Draft, EventKind
from afterword.domain.moments import Moment
from afterword.domain.people import Sender
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import TODAY, ZONE, panel
from tests.ui.after_interview.conftest import shown
from tests.ui.after_interview.hands import click, focused, letters, type_here, type_panel


def test_six_fields_and_one_click_make_three_letters(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    assert focused() is page.parts.job.company
    type_panel(qtbot)
    page.parts.focus("sender")
    type_here(qtbot, "Amina Haddad")
    qtbot.waitUntil(lambda: "3" in page.bar.words)
    asked: list[tuple[Draft, ...]] = []
    page.print_wanted.connect(asked.append)
    click(qtbot, page.bar.print_button)
    (drafts,) = asked
    assert [draft.letter.inside_address.split("\n")[0] for draft in drafts] == [
        "Sarah Patel",
        "Linh Nguyen",
        "Tom Berg",
    ]
    assert all(draft.letter.signature == "Amina Haddad" for draft in drafts)
    assert len({draft.letter.body for draft in drafts}) == 3


def test_the_letters_follow_what_is_typed(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    page.parts.people.rows[2].topic.setFocus()
    type_here(qtbot, "the new scanners")
    qtbot.waitUntil(lambda: "new scanners" in page.parts.people.rows[2].line.words)
    assert "the new scanners" in letters(page)[2]
    page.letters.show_letter(panel().people[2].letter_id)
    assert page.letters.tabs.count() == 3


def test_what_is_missing_is_named_and_a_click_leads_there(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel(sender_name="", position=""))
    asked: list[object] = []
    page.print_wanted.connect(asked.append)
    for field in (page.parts.job.position, page.parts.you.name):
        click(qtbot, page.bar.print_button)
        assert focused() is field
        assert field.property("wrong") is True
        said = page.bar.words
        type_here(qtbot, "Something")
        qtbot.waitUntil(lambda said=said: page.bar.words != said)
    assert not asked
    click(qtbot, page.bar.print_button)
    assert len(asked) == 1


def test_all_that_is_missing_is_marked_until_it_is_filled(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    parts = page.parts
    assert not parts.job.company.property("wrong")
    page.save_as_pdf()
    fields = (parts.job.company, parts.job.position, parts.people.rows[0].name, parts.you.name)
    assert [field.property("wrong") for field in fields] == [True] * 4
    assert "Still missing" in page.bar.words
    assert "your name" in page.bar.words
    type_here(qtbot, "Lakeside")
    qtbot.waitUntil(lambda: not parts.job.company.property("wrong"))
    assert parts.job.position.property("wrong")
    page.show_answers(panel(sender_name=""))
    assert not parts.you.name.property("wrong")


def test_a_name_no_font_can_print_is_named_before_anything_is_printed(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    people = (*panel().people[:2], PersonMet("山田太郎", "the new scanners"))
    page.show_answers(panel(people=people))
    asked: list[object] = []
    page.pdf_wanted.connect(asked.append)
    said = page.parts.people.rows[2].line.words
    assert "山" in said
    assert "Write the name in Latin letters" in said
    assert "the new scanners" in said
    page.save_as_pdf()
    assert not asked
    assert "山" in page.bar.words
    assert focused() is page.parts.people.rows[2].name


def test_a_company_no_font_can_print_is_no_trouble_of_the_name(page: AfterInterviewPage) -> None:
    page.show_answers(panel(company="山田"))
    said = page.parts.people.rows[0].line.words
    assert "山" in said
    assert "e-mail" not in said


def test_a_topic_only_typing_can_mend_waits_for_no_click(page: AfterInterviewPage) -> None:
    topic = "la mudanza al nuevo almacén de la empresa"
    page.show_answers(panel(people=(PersonMet("Tom Berg, HR", topic),)))
    assert not page.parts.people.rows[0].line.buttons
    assert "click" not in page.bar.words
    assert "1" in page.bar.words


def test_the_sender_is_offered_instead_of_asked_again(qtbot: QtBot, desk: Desk) -> None:
    desk.commit("Me", [added(Sender("Amina Haddad", "Hamilton"))])
    page = shown(qtbot, AfterInterviewPage(desk))
    assert page.parts.you.name.text() == "Amina Haddad"
    assert page.answers().missing == ("company", "position", "people")


def test_known_companies_are_offered(qtbot: QtBot, desk: Desk, page: AfterInterviewPage) -> None:
    answers = panel()
    desk.commit("Keep", all_changes(desk, answers))
    page.start()
    type_here(qtbot, "lake")
    completer = page.parts.job.company.completer()
    assert completer.currentCompletion() == "Lakeside Logistics"


def test_a_card_opens_as_its_page(desk: Desk, page: AfterInterviewPage) -> None:
    answers = panel()
    drafts = page.drafts()
    desk.commit("Keep", all_changes(desk, answers, drafts, EventKind.SAVED))
    page.show_card(answers.application_id)
    assert page.parts.job.company.text() == "Lakeside Logistics"
    assert [row.name.text() for row in page.parts.people.rows][2] == "Tom Berg, HR"
    assert page.answers().application_id == answers.application_id


def test_keeping_for_later_needs_a_company_only(qtbot: QtBot, page: AfterInterviewPage) -> None:
    kept: list[bool] = []
    page.keep_wanted.connect(lambda: kept.append(True))
    click(qtbot, page.bar.keep_button)
    assert (kept, focused()) == ([], page.parts.job.company)
    assert "the company" in page.bar.words
    assert "the position" not in page.bar.words
    type_here(qtbot, "Lakeside")
    qtbot.waitUntil(lambda: "company" not in page.answers().missing)
    page.refresh()
    click(qtbot, page.bar.keep_button)
    assert kept == [True]


def test_a_guessed_company_is_asked_about_before_it_is_printed(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel(company_guessed=True))
    asked: list[object] = []
    page.print_wanted.connect(asked.append)
    page.print_letters()
    assert (asked, focused()) == ([], page.parts.job.guess.yes)
    click(qtbot, page.parts.job.guess.yes)
    page.print_letters()
    assert len(asked) == 1
    assert not page.answers().company_guessed


def test_an_invitation_fills_the_page_and_keeps_what_was_typed(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    type_here(qtbot, "Lakeside")
    start = Moment(TODAY, time(10), ZONE)
    guests = (Attendee("Ada Byron", "ada@x.example"), Attendee("Grace Hopper", "g@x.example"))
    page.take_invite(Invite("uid", start, company="Other", position="Cook", attendees=guests))
    answers = page.answers()
    assert (answers.company, answers.position, answers.when) == ("Lakeside", "Cook", start)
    assert [met.said for met in answers.people] == ["Ada Byron", "Grace Hopper"]
    assert len(page.drafts()) == 2


def test_a_question_still_open_is_told(page: AfterInterviewPage) -> None:
    people = (*panel().people[:2], PersonMet("Tom Berg", "the team is growing"))
    page.show_answers(panel(people=people))
    assert page.parts.people.rows[2].line.buttons
    assert "click" in page.bar.words


def test_before_the_interview_there_is_nobody_to_thank(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    asked: list[str] = []
    page.print_wanted.connect(lambda drafts: asked.append("print"))
    page.keep_wanted.connect(lambda: asked.append("keep"))
    page.show_answers(panel(when=Moment(TODAY + timedelta(days=3), time(10), ZONE)))
    assert page.drafts() == ()
    assert "still to come" in page.bar.words
    assert not page.bar.print_button.isVisible()
    assert "after the interview" in " ".join(
        label.text() for label in page.letters.findChildren(QLabel) if label.isVisible()
    )
    page.print_letters()
    click(qtbot, page.bar.keep_button)
    assert asked == ["keep"]
    page.show_answers(panel())
    assert page.bar.print_button.isVisible()
    assert len(page.drafts()) == 3


def test_an_appointment_needs_only_the_company(qtbot: QtBot, page: AfterInterviewPage) -> None:
    asked: list[str] = []
    page.keep_wanted.connect(lambda: asked.append("keep"))
    ahead = Moment(TODAY + timedelta(days=3), time(10), ZONE)
    page.show_answers(panel(when=ahead, position="", sender_name="", people=(PersonMet(),)))
    assert "still to come" in page.bar.words
    click(qtbot, page.bar.keep_button)
    assert asked == ["keep"]
