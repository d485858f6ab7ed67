"""Interviews and who was met in them: added, removed, brought back, and who is to be thanked."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.changes import added, edited
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person
from tests.ui.card.hands import Opened, focused

ENTER = Qt.Key.Key_Return


def test_an_interview_is_added_on_top_and_asks_for_its_date(opened: Opened) -> None:
    opened.press("+ Add an interview")
    assert focused() is opened.fields().day
    assert opened.fields().day.selectedText() == "Nov 22, 2026"
    opened.write(focused(), "1 dec")
    assert opened.kept().interviews[-1].start == Moment(date(2026, 12, 1), None, "America/Toronto")
    opened.desk.undo()
    opened.desk.undo()
    assert len(opened.panel.rounds.boxes) == 1


def test_an_interview_is_removed_and_brought_back(opened: Opened) -> None:
    before = opened.kept()
    opened.press("Remove this interview")
    assert opened.panel.rounds.boxes == {}
    assert "No interview yet." in opened.said()
    assert focused() is opened.panel.rounds.add_button
    assert len(opened.kept().letters) == 1
    opened.desk.undo()
    assert opened.kept() == before
    assert opened.fields().day.text() == "Nov 20, 2026"


def test_the_latest_interview_stands_first_and_open(opened: Opened) -> None:
    held = replace(opened.kept().interviews[0], id="earlier", uid="")
    earlier = replace(held, start=Moment(date(2026, 11, 2), None, "America/Toronto"))
    opened.desk.commit("Earlier", [added(earlier)])
    opened.panel.show_card("polar")
    opened.panel.show_card("acme")
    boxes = list(opened.panel.rounds.boxes.values())
    assert [box.fold.is_open for box in boxes] == [True, False]
    assert boxes[1].fold.button.words == "▸ Monday, November 2"
    boxes[1].fold.button.setFocus()
    opened.qtbot.keyClick(boxes[1].fold.button, Qt.Key.Key_Right)
    assert boxes[1].fold.is_open


def test_people_are_added_one_after_another(opened: Opened) -> None:
    field = opened.round().add_field
    field.setFocus()
    opened.qtbot.keyClicks(field, "Cy Dee, team lead")
    opened.qtbot.keyClick(field, ENTER)
    assert field.text() == ""
    opened.qtbot.keyClicks(field, "ada byron")
    opened.qtbot.keyClick(field, ENTER)
    people = [one.name for one in opened.kept().people]
    assert people == ["Ada Byron", "Bob Ray", "Cy Dee"]
    assert opened.button("▸ Cy Dee · team lead · still to thank").isVisible()
    opened.desk.undo()
    assert len(opened.round().people) == 2


def test_a_person_is_removed_and_the_keyboard_stays_near(opened: Opened) -> None:
    box = opened.person(0)
    box.phone.setFocus()
    box.phone.setText("555")
    assert box.fold.cross is not None
    assert box.fold.cross.accessibleName() == "Remove Ada Byron"
    opened.qtbot.mouseClick(box.fold.cross, Qt.MouseButton.LeftButton)
    assert [one.person_id for one in opened.kept().meetings] == ["acme-person-1"]
    assert focused() is next(iter(opened.round().people.values())).fold.button
    opened.desk.undo()
    assert len(opened.round().people) == 2


def test_a_person_taken_away_from_under_the_keyboard_is_no_trouble(opened: Opened) -> None:
    opened.round().add_field.replace("Cy Dee")
    box = opened.person(2)
    box.topic.setFocus()
    opened.qtbot.keyClicks(box.topic, "bread")
    opened.desk.undo()
    assert len(opened.round().people) == 2


def test_somebody_on_another_card_is_renamed_only_when_asked(opened: Opened) -> None:
    polar = opened.kept("polar").meetings[0]
    opened.desk.commit("Both", [edited(polar, replace(polar, person_id="acme-person-0"))])
    opened.write(opened.person().name, "Ada King")
    opened.press("Everywhere")
    assert opened.kept("polar").people[0].name == "Ada King"


def test_nobody_needs_thanking_for_a_one_way_video(opened: Opened) -> None:
    assert opened.desk.cards["acme"].unthanked == 1
    held = opened.kept().interviews[0]
    change = edited(held, replace(held, kind=InterviewKind.ONE_WAY_VIDEO))
    opened.desk.commit("Kind", [change])
    assert opened.desk.cards["acme"].unthanked == 0
    assert opened.desk.cards["acme"].people == ("Ada Byron", "Bob Ray")
    assert "nobody needs thanking" in opened.said()


def test_thanks_go_to_the_recruiter_of_an_agency(opened: Opened) -> None:
    opened.write(opened.panel.job.agency, "Stars")
    assert opened.desk.cards["acme"].unthanked == 1
    second = opened.kept().meetings[1]
    opened.desk.commit("Role", [edited(second, replace(second, role=MeetingRole.RECRUITER))])
    assert opened.desk.cards["acme"].unthanked == 1
    first = opened.kept().meetings[0]
    opened.desk.commit("Role", [edited(first, replace(first, role=MeetingRole.RECRUITER))])
    last = opened.kept().meetings[1]
    opened.desk.commit("Role", [edited(last, replace(last, role=MeetingRole.INTERVIEWER))])
    # Ada has her letter, and Bob is the agency's to thank.
    assert opened.desk.cards["acme"].unthanked == 0


def test_an_agency_renamed_elsewhere_is_shown_so_here(opened: Opened) -> None:
    opened.write(opened.panel.job.agency, "Stars")
    agency = opened.kept().agency
    assert isinstance(agency, Company)
    opened.desk.commit("Name", [edited(agency, replace(agency, name="Temp Stars"))])
    assert opened.panel.job.agency.text() == "Temp Stars"


def test_a_card_that_is_gone_closes_its_panel(opened: Opened) -> None:
    card = opened.kept().application
    with opened.qtbot.waitSignal(opened.panel.closed):
        opened.desk.commit("Archive", [edited(card, replace(card, archived=True))])
    assert opened.panel.card == ""


def test_a_person_known_at_the_company_is_offered(opened: Opened) -> None:
    opened.desk.commit("Known", [added(Person("cy", "acme-company", "Cy Dee"))])
    opened.round().add_field.setFocus()
    completer = opened.round().add_field.completer()
    completer.setCompletionPrefix("cy")
    assert completer.completionCount() == 1
    opened.round().add_field.replace("cy dee")
    assert "cy" in {one.person_id for one in opened.kept().meetings}


def test_letters_tell_what_happened_to_them_and_open(opened: Opened) -> None:
    assert "To Ada Byron\nPrinted November 22 · Posted November 22" in opened.said()
    with opened.qtbot.waitSignal(opened.panel.letter_wanted) as asked:
        opened.press("Change or print again…")
    assert asked.args == ["acme-letter-0"]


def test_what_others_do_is_asked_for_by_signals(opened: Opened) -> None:
    panel = opened.panel
    with opened.qtbot.waitSignal(panel.letters_wanted) as asked:
        panel.head.letters_button.click()
    assert asked.args == ["acme"]
    with opened.qtbot.waitSignal(panel.interview_wanted) as asked:
        opened.press("I had another one: write the letters")
    assert asked.args == ["acme"]
    opened.person()
    with opened.qtbot.waitSignal(panel.sample_wanted) as asked:
        opened.press("Send your work to them…")
    assert asked.args == ["acme-meeting-0"]


def test_a_recruiters_letters_go_to_the_agency_and_the_card_says_so(opened: Opened) -> None:
    assert not opened.panel.job.agency_address.isVisible()
    opened.write(opened.panel.job.agency, "Stars")
    opened.write(opened.panel.job.agency_address, "9 King St")
    agency = opened.kept().agency
    assert isinstance(agency, Company)
    assert agency.address == "9 King St"
    role = opened.person(1).role
    role.setFocus()
    opened.qtbot.keyClicks(role, "Rec")
    opened.qtbot.keyClick(role, Qt.Key.Key_Tab)
    assert "Letters go to Stars." in opened.said()
    assert opened.kept().people[1].company_id == agency.id
