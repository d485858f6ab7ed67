"""What is left alone: names, addresses, trades' words, taste, and all the program writes itself."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from afterword.coach.context import Known
from afterword.coach.findings import Finding
from afterword.coach.proof import proof_of
from afterword.domain.letters import Letter
from afterword.stories import specimens
from tests.coach.rules.sheet import NGUYEN, french, known, letter, said
from tests.wording.french import letters
from tests.wording.panels import guest

TOPICS = (
    "leur déménagement vers le nouvel entrepôt",
    "comment ils forment les nouveaux",
    "",
    "m'a fait visiter la cuisine",
    "l'horaire d'été",
)
RULES = ("spelling", "grammar", "confusion")


def told(text: Letter, *people: Known, words: Iterable[str] = ()) -> list[Finding]:
    context = known(*people, elsewhere=["Zendro"])
    full = replace(context, proof=proof_of(text.language), known_words=frozenset(words))
    return [one for rule in RULES for one in said(rule, text, full)]


@pytest.mark.parametrize(
    "body",
    [
        "I look forward to hearing from you.",
        "Thank you for your time and your advice.",
        "Your welcome meant a lot, and there is interest in it from everyone.",
        "I wrote to amina.hadad@exmaple.ca and looked at www.lakesyde.com again.",
        "I hold a CSWP and an RPN, and I know ISO9001, 5S and Haccp.",
        "I worked for Steinbach Feeds and for Tim Hortons in Dari and Hindi.",
        "I can lift, drive and cook, and I speak Hindi, Punjabi and English.",
        "The shop is open from 9-5.",
        "I learned the mise en place, the sous vide and the planogram.",
        "At the summer camp I took my résumé, a purée and an entrée.",
        "Thx, you guys, i'm glad the pinot went well at 20 ms.",
        "If I were you, I would keep the old lathe.",
        "Though the interview was short, I took in the whole plant.",
        "I lost my first job when the mill closed, and I accept that.",
        "I had had that that morning, and I too like an equipment operator's work.",
        "I wanted to send a quick thank-you for meeting with me.",
        "The principal reason is your principal; my manager used to keep to-do lists.",
        "Whether or not I get the job, I would rather lose an hour than leave a bolt loose.",
        "Before then, I had led a team of six; then I moved here.",
        "I know how much one patient phone call can matter.",
        "The news was good, and the two weeks was enough. The use of the tools was shown.",
        "I have experience on the forklift and on nights, two day and evening shifts a week.",
        "My dream to work with animals is old, and it is an honour.",
        "I saw the new positioner, the reglazing and the fitments.",
        "Your question about subrogation stayed with me.",
        "The brewhouse and the copyedited pages were good.",
        "I live in Lachine and worked near Petawawa.",
        "I signed a two year contract. The bus was late, and the series was long.",
    ],
)
def test_good_english(body: str) -> None:
    assert told(letter(body)) == []


@pytest.mark.parametrize(
    "body",
    [
        "J’ai été très touchée par l’accueil de votre équipe.",
        "Je tiens à vous remercier de m’avoir accordé cet entretien.",
        "Vous m’avez parlé de l’Abitibi, d’Excel et de l’équithérapie.",
        "N’hésitez pas à m’appeler ou à m’écrire si vous avez des questions.",
        "J’ai hier rencontré votre premier cuisinier, qui a un atelier à lui.",
        "On a tout de suite senti que les élèves ont leur place, où qu’ils soient.",
        "Ses conseils et ces outils m’ont aidée; c’est une belle équipe.",
        "J’ai mon permis de classe 5.",
        "Le positionneur, la palettisation et la subrogation m’ont plu.",
        "J’habite à Kuujjuaq et j’ai travaillé à Chibougamau.",
        "Merci de nous avoir reçus. Il reçut le prix, et sa sœur aussi.",
        "Même si j’aurais préféré le jour, le soir me va.",
        "Je peux revenir vous voir ou vous écrire; rien ne m’a fait changer d’idée.",
        "Nous nous sommes parlé, et vous vous en souviendrez peut-être.",
    ],
)
def test_good_french(body: str) -> None:
    assert told(french(body)) == []


def test_names_on_record_are_known_and_others_are_not() -> None:
    body = "I met linh nguyễn about the zendro account."
    assert [one.words for one in told(letter(body))] == ["linh", "nguyễn"]
    assert told(letter(body), NGUYEN) == []


def test_a_word_of_ones_own_is_never_marked_again() -> None:
    body = "I keep the snizzler clean, and every Snizzler's belt."
    assert [one.words for one in told(letter(body))] == ["snizzler"]
    assert told(letter(body), words=["snizzler"]) == []


def test_without_an_engine_the_lists_still_speak() -> None:
    text = letter("Thank you for you time at the wharehouse, and beleive me.")
    found = [one.words for rule in RULES for one in said(rule, text, known())]
    assert found == ["wharehouse", "you"]


@pytest.mark.parametrize("language", ["en_CA", "en_US", "en_GB"])
def test_what_the_program_writes_in_english_has_no_slip(language: str) -> None:
    drafts = [*specimens._thank_yous(language), *specimens._enquiries(language)]
    assert len(drafts) > 5
    names = ("Amina Haddad", "Kronos", "Adé Ọlọ́runtóbi", "Linh Nguyen", "Tom Berg")
    people = [Known(name) for name in names]
    assert [one.words for draft in drafts for one in told(draft.letter, *people)] == []


@pytest.mark.parametrize("language", ["fr_CA", "fr_FR"])
def test_what_the_program_writes_in_french_has_no_slip(language: str) -> None:
    guests = [guest(place, topic=topic) for place, topic in enumerate(TOPICS)]
    people = [Known(one.person.name) for one in guests]
    drafts = letters(guests, language)
    assert len(drafts) == len(TOPICS)
    found = [one.words for draft in drafts for one in told(draft.letter, *people)]
    assert found == []
