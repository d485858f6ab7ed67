"""What a template left to fill in is told, wherever it stands."""

import pytest

from afterword.coach.findings import Severity
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import codes, french, known, letter, said

MARKS = [
    "[date]", "[Name]", "[]", "{{topic}}", "{name}", "${company}", "<position>", "<<name>>",
    "____", "__ __", "XXX", "XXXX", "xxx", "%COMPANY%", "............", "XX/XX/XXXX",
]  # fmt: skip
ENGLISH = [
    "(insert date)", "(Insert company name here)", "(your name)", "(name)", "(company)",
    "(e.g. a tour)",
    "Your Name", "YOUR NAME", "Company Name", "Interviewer’s Name", "Job Title", "insert name here",
    "Mr./Ms.", "Lorem ipsum",
]  # fmt: skip
FRENCH = [
    "(insérer la date)", "(insérez le nom)", "(votre nom)", "(nom de l’entreprise)", "(poste)",
    "Votre nom", "Votre Nom", "Nom de l’entreprise", "Titre du poste", "NOM DE L’ENTREPRISE",
    "« Nom »", "(à compléter)", "M./Mme",
]  # fmt: skip


@pytest.mark.parametrize("mark", [*MARKS, *ENGLISH])
def test_a_gap_in_an_english_letter(mark: str) -> None:
    body = f"Thank you for showing {mark} to me on the dock."
    (found,) = said("placeholder", letter(body), known())
    assert (found.words, found.severity) == (mark, Severity.STOP)
    assert body[found.start : found.end] == mark


@pytest.mark.parametrize("mark", [*MARKS, *FRENCH])
def test_a_gap_in_a_french_letter(mark: str) -> None:
    (found,) = said("placeholder", french(f"Merci pour {mark} et la visite."), known())
    assert (found.words, found.severity) == (mark, Severity.STOP)


@pytest.mark.parametrize(
    ("salutation", "words"),
    [
        ("Dear [Name]:", "[Name]"),
        ("Dear Mr./Ms. Patel:", "Mr./Ms."),
        ("Dear :", "Dear"),
        ("Dear Ms. ,", "Dear Ms."),
        ("Dear Interviewer Name,", "Interviewer Name"),
    ],
)
def test_a_gap_in_the_greeting(salutation: str, words: str) -> None:
    found = codes("placeholder", letter(salutation=salutation), known())
    assert [one[1] for one in found] == [words]


def test_a_gap_under_the_close_and_in_the_list() -> None:
    text = letter(close="Sincerely,\nYour Name", enclosures="Enclosure: [title]")
    assert [one[1] for one in codes("placeholder", text, known())] == ["Your Name", "[title]"]
    text = french(close="Mes salutations distinguées.\nVotre nom")
    assert [one[1] for one in codes("placeholder", text, known())] == ["Votre nom"]


def test_a_field_of_ones_own_is_told_as_one() -> None:
    body = "Thank you for {{topic}} and {{day"
    assert [one[0] for one in codes("placeholder", letter(body), known())] == ["open-field"] * 2


@pytest.mark.parametrize("name", ["XYZ", "ABC Company", "Jane Doe", "TBD"])
def test_what_may_be_real_is_asked_about(name: str) -> None:
    (found,) = said("placeholder", letter(f"I would be glad to work at {name}."), known())
    assert (found.words, found.severity) == (name, Severity.HINT)


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        (letter("I would be glad to work at [Company]."), "Lakeside Logistics"),
        (letter("I hope to fill the {{position}} soon."), "Warehouse coordinator"),
        (letter(salutation="Dear [Name]:"), "Sarah Patel"),
        (letter(salutation="Dear Interviewer Name:"), "Sarah Patel"),
        (letter(close="Sincerely,\n[Your Name]"), "Amina Haddad"),
        (letter("I would be glad to see ____ again."), None),
        (letter("Thank you for [date]."), None),
        (letter("My number is 905-555-XXXX."), None),
        (french("Je serais content de travailler chez Nom de l’entreprise."), "Lakeside Logistics"),
        (french(close="Cordialement,\nVotre nom"), "Amina Haddad"),
    ],
)
def test_what_the_card_knows_fills_the_gap(text: Letter, fix: str | None) -> None:
    assert [one for *_, one in codes("placeholder", text, known())] == [fix]


def test_a_gap_for_another_name_is_not_filled_with_the_persons() -> None:
    for gap, fix in (
        ("[unit name]", None),
        ("[Name]", "Sarah Patel"),
        ("[last name]", "Sarah Patel"),
    ):
        assert codes("placeholder", letter(f"I met {gap} there."), known()) == [
            ("placeholder", gap, fix)
        ]


def test_a_number_left_out_is_one_gap() -> None:
    found = codes("placeholder", french("Mon numéro est le 06 XX XX XX XX."), known())
    assert [words for _, words, _ in found] == ["XX XX XX XX"]
