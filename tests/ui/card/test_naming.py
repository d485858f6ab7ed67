"""Names on an opened card: asked about, offered with capitals, pointed to where they are known."""

from dataclasses import replace

from afterword.domain.changes import added
from afterword.domain.people import Company
from tests.ui.card.hands import Opened


def test_nobody_is_renamed_on_another_card_unasked(opened: Opened) -> None:
    second = replace(opened.kept().application, id="second")
    opened.desk.commit("Second", [added(second)])
    opened.write(opened.panel.job.company, "Acme Tools")
    assert "“acme Ltd” is on other cards too" in opened.said()
    assert opened.kept().company.name == "acme Ltd"
    opened.press("Everywhere")
    assert opened.kept("second").company.name == "Acme Tools"
    opened.write(opened.panel.job.company, "Solo")
    opened.press("Only this card")
    assert (opened.kept().company.name, opened.kept("second").company.name) == (
        "Solo",
        "Acme Tools",
    )
    assert opened.panel.job.company.text() == "Solo"


def test_capitals_are_offered_and_taken_in_one_click(opened: Opened) -> None:
    opened.write(opened.panel.job.company, "north shore bakery")
    assert opened.kept().company.name == "north shore bakery"
    opened.press("Write it “North Shore Bakery”?")
    assert opened.kept().company.name == "North Shore Bakery"
    opened.write(opened.person().name, "ada king")
    opened.press("Write it “Ada King”?")
    assert opened.kept().people[0].name == "Ada King"


def test_an_answer_leaves_the_keyboard_in_the_field(opened: Opened) -> None:
    opened.desk.commit("Second", [added(replace(opened.kept().application, id="second"))])
    opened.write(opened.panel.job.company, "Acme Tools")
    opened.press("Everywhere")
    assert opened.panel.focusWidget() is opened.panel.job.company


def test_a_question_left_open_renames_nobody_else(opened: Opened) -> None:
    opened.desk.commit("Second", [added(replace(opened.kept().application, id="second"))])
    opened.write(opened.panel.job.company, "Acme Tools")
    opened.panel.leave()
    assert opened.kept().company.name == "Acme Tools"
    assert opened.kept("second").company.name == "acme Ltd"


def test_the_address_is_proposed_from_the_place(opened: Opened) -> None:
    opened.write(opened.panel.job.address, "")
    opened.write(opened.fields().place, "41 Birch Crescent, Hamilton ON")
    opened.press("Use “41 Birch Crescent, Hamilton ON”")
    assert opened.kept().company.address == "41 Birch Crescent\nHamilton ON"
    assert not opened.panel.job.proposal.isVisible()


def test_a_company_known_elsewhere_is_pointed_to(opened: Opened) -> None:
    opened.desk.commit("Known", [added(Company("stars", "Stars Inc"))])
    opened.write(opened.panel.job.company, "stars inc")
    assert opened.kept().company.id == "stars"
    assert opened.panel.job.company.text() == "Stars Inc"
