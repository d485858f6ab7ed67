"""Names that are right, and words that only look like a name, are left alone."""

import pytest

from afterword.coach.context import Known
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import NGUYEN, TOM, codes, french, known, letter

GREETED = [
    ("Sarah Patel", "Dear Ms. Patel:"),
    ("Sarah Patel", "Dear Sarah,"),
    ("Sarah Patel", "DEAR MS. PATEL:"),
    ("Sarah Patel", "Good morning Sarah,"),
    ("Sarah Patel", "Dear Dr. Sarah Patel:"),
    ("Dr. Sarah Patel, RN", "Dear Dr. Patel:"),
    ("SARAH PATEL", "Dear Ms. Patel:"),
    ("S. Patel", "Dear Sarah Patel:"),
    ("Linh Nguyễn", "Dear Ms. Nguyen:"),
    ("Nguyễn Thị Lan", "Dear Ms. Lan:"),
    ("WANG Xiaoming", "Dear Mr. Wang:"),
    ("Xiaoming Wang", "Dear Wang Xiaoming:"),
    ("Mary O’Brien", "Dear Ms. O'Brien:"),
    ("J. R. McDonald", "Dear Mr. Mc Donald:"),
    ("Ana de Souza", "Dear Ms. De Souza:"),
    ("Ana de Souza", "Dear Ms. DeSouza:"),
    ("Anne Smith-Jones", "Dear Ms. Jones:"),
    ("Omar al-Rashid", "Dear Mr. Rashid:"),
    ("Martin Luther King, Jr.", "Dear Mr. King:"),
    ("Bob Klein", "Dear Robert,"),
    ("Wei Li", "Dear Mr. Li:"),
    ("Ann Cook", "Dear Ms. Cook:"),
    ("Sarah Patel", "Dear Hiring Manager:"),
    ("Sarah Patel", "Dear Members of the Interview Panel:"),
    ("Sarah Patel", "Dear Lakeside Logistics Team,"),
    ("Sarah Patel", "To Whom It May Concern:"),
    ("Sarah Patel", "Dear Sir or Madam:"),
    ("Sarah Patel", "Dear Nurse Manager:"),
    ("Sarah Patel", "Dear Ms. Patel and Mr. Berg:"),
    ("Sarah Patel", "Dear Ms. Patel, Linh Nguyễn and Tom Berg:"),
]

INSIDE = [
    "You and Mr. Berg showed me the dock, and Ms. Nguyen the office.",
    "Please give my thanks to Tom Berg as well.",
    "Thank you for introducing me to Sarah, Tom, and Linh.",
    "Many thanks. March is a busy month, and Parcel sorting begins at five.",
    "Begin with the Bergen line, you said. Sara from the office agreed.",
    "Mr. Clark in dispatch and Dr. and Mrs. Wu came by.",
    "I would miss Patio season, and he told me Pastel walls are calm.",
    "I learned this at Patil Foods in Batoche.",
    "You said you hope Anne and Joe enjoy the May Berry fair.",
    "The lake side of Lakeside Logistics’ yard is quiet.",
]


@pytest.mark.parametrize(("name", "salutation"), GREETED)
def test_a_greeting_that_is_right(name: str, salutation: str) -> None:
    context = known(TOM, NGUYEN, person=Known(name, "p"))
    assert codes("name", letter(salutation=salutation), context) == []


@pytest.mark.parametrize("body", INSIDE)
def test_a_text_that_is_right(body: str) -> None:
    context = known(
        TOM, NGUYEN, Known("Asha Patil", "a"), Known("Jing Wu", "w"), Known("Hope Anna", "h")
    )
    assert codes("name", letter(body), context) == []


@pytest.mark.parametrize(
    "text",
    [
        french(),
        french(salutation="Madame Patel,"),
        french(salutation="Madame, Monsieur,", close="Mes salutations distinguées."),
        french(salutation="Madame la Directrice,"),
        french(salutation="Bonjour,"),
        french(salutation="Chère Sarah,", close="Recevez, chère Sarah, mes salutations."),
        french("Merci à M. Berg et à Mme Nguyen de l’accueil."),
        french("M. et Mme Wu m’ont reçue. Bergerie, potager : j’ai tout aimé."),
        french("J’ai aimé l’idée d’Hélène Roy."),
    ],
)
def test_french_that_is_right(text: Letter) -> None:
    assert codes("name", text, known(TOM, NGUYEN)) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Geneviève Lafrenière", french(salutation="MADAME LAFRENIERE,")),
        ("Geneviève Lafrenière", letter(salutation="Dear Ms. Lafreniere:")),
        ("Geneviève Lafrenière", french(salutation="Madame Lafrenière,")),
        ("Genevieve Belanger", french(salutation="Madame Bélanger,")),
        ("Linh Nguyễn", french(salutation="Madame Nguyen,")),
        ("Marie Côté", french("De mon coté, tout va bien, et le côté nord aussi.")),
    ],
)
def test_accents_that_may_be_left_out(name: str, text: Letter) -> None:
    assert codes("name", text, known(person=Known(name, "p"))) == []


def test_a_name_of_ones_own_words_is_left_alone() -> None:
    body = "I worked with Patell on the dock."
    context = known(person=Known("Sarah Patel", "p"))
    assert codes("name", letter(body), context) != []
    told = type(context)(
        context.today, context.person, context.people, known_words=frozenset({"patell"})
    )
    assert codes("name", letter(body), told) == []


def test_nobody_recorded_is_nobody_misspelt() -> None:
    assert codes("name", letter(), known(person=None, company="")) == []
