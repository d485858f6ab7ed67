"""Slips that are told, with the words that are marked and what may stand there instead."""

from dataclasses import replace

import pytest

from afterword.coach.findings import Severity
from afterword.coach.proof import proof_of
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import codes, french, known, letter, said

RULES = ("spelling", "grammar", "confusion")


def slips(text: Letter) -> list[tuple[str, str | None]]:
    """Return the words and the fix of everything that is told of a letter's English or French."""
    context = replace(known(), proof=proof_of(text.language))
    found = [one[1:] for rule in RULES for one in codes(rule, text, context)]
    return [(words, fix and fix.replace("’", "'")) for words, fix in found]


@pytest.mark.parametrize(
    ("body", "words", "fix"),
    [
        ("I will always beleive in good work.", "beleive", "believe"),
        ("The wharehouse was clean.", "wharehouse", "warehouse"),
        ("Durring the tour I saw the press.", "Durring", "During"),
        ("I can start on Wednsday.", "Wednsday", "Wednesday"),
        ("I could start on monday.", "monday", "Monday"),
        ("I was shown ofthe new line.", "ofthe", "of the"),
        ("Thank you for you time.", "you", "your"),
        ("I am glad you're team is growing.", "you're", "your"),
        ("I hope to here from you soon.", "here", "hear"),
        ("I look forward to hear from you.", "hear", "hearing"),
        ("The manger was kind to me.", "manger", "manager"),
        ("I like to work with the pubic.", "pubic", "public"),
        ("We talked abut the schedule.", "abut", "about"),
        ("I heard form your office.", "form", "from"),
        ("I would not like to loose the chance.", "loose", "lose"),
        ("Thank you for the good advise.", "advise", "advice"),
        ("Please except my thanks.", "except", "accept"),
        ("I learned more then I expected.", "then", "than"),
        ("It was to late to ask.", "to", "too"),
        ("I would of liked to stay.", "of", "have"),
        ("My skills compliment what you have.", "compliment", "complement"),
        ("I have a forklift license.", "license", "licence"),
        ("Thank you for meet with me.", "meet", "meeting"),
        ("He have shown me the shop.", "have", "has"),
        ("Thank you for the the tour.", "the the", "the"),
        ("It was an great day.", "an", "a"),
        ("I liked it.Thank you.", ".Thank", ". Thank"),
        ("The employees was friendly.", "was", "were"),
        ("I have good communication skill.", "skill", "skills"),
        ("It was interested to see the kitchen.", "interested", "interesting"),
        ("Me and my family depends on it.", "Me and my family", None),
        ("I always dreamed to work with animals.", "to work", "of working"),
        ("It was a honour to meet you.", "a", "an"),
        ("The cages was very clean.", "was", "were"),
        ("This are the days I can work.", "This", "These"),
        ("I worked there for two year.", "year", "years"),
        ("I have experience on customer service.", "on", "in"),
        ("It have been a pleasure.", "It have", "It has"),
        ("I came at noon. Your plant are very well organized.", "are", "is"),
        ("You introduced me to some of resident.", "resident", None),
    ],
)
def test_english(body: str, words: str, fix: str) -> None:
    assert (words, fix) in slips(letter(body))


@pytest.mark.parametrize(
    ("body", "words", "fix"),
    [
        ("J’ai aimé votre équipe et votre entrepot.", "entrepot", "entrepôt"),
        ("Merci de m’avoir accorder du temps.", "accorder", "accordé"),
        ("Je souhaite vous remercié.", "remercié", "remercier"),
        ("Ses un plaisir de vous écrire.", "Ses", "C'est"),
        ("Merci a vous.", "a", "à"),
        ("Il à parlé des horaires.", "à", "a"),
        ("Le jour ou je vous ai rencontré, il neigeait.", "ou", "où"),
        ("Sa m’a fait plaisir.", "Sa", "Ça"),
        ("Merci pour leurs temps.", "leurs", "leur"),
        ("Merci pour vos conseil.", "conseil", "conseils"),
        ("Les conseils que vous m’avez donné m’aident.", "donné", "donnés"),
        ("Cette entretien m’a plu.", "Cette", "Cet"),
        ("Je peut commencer lundi.", "peut", "peux"),
        ("Vos collègues m’on reçu avec le sourire.", "m’on", "m'ont"),
        ("Merci pour la la visite.", "la la", "la"),
        ("Il faut que sa soit propre.", "sa", "ça"),
        ("Merci de m’avoir reçut.", "reçut", "reçu"),
        ("J’ai aimé la visite. Si je serais choisie, je pourrais commencer lundi.", "serais", None),
        ("J’ai aimé voir les nouvelle machine.", "nouvelle machine", None),
        ("Je suis motivé par les enjeu du journal.", "enjeu", "enjeux"),
    ],
)
def test_french(body: str, words: str, fix: str) -> None:
    assert (words, fix) in slips(french(body))


def test_the_greeting_and_the_close_are_spelt_too() -> None:
    assert slips(letter(close="Sincerly,")) == [("Sincerly", "Sincerely")]
    assert slips(letter(salutation="Dera Ms. Patel:")) == [("Dera", "Dear")]


def test_another_countrys_spelling_is_only_a_hint() -> None:
    context = replace(known(), proof=proof_of("en_CA"))
    (found,) = said("spelling", letter("I like the color of your kitchen."), context)
    assert (found.code, found.severity, found.fix) == ("spelling-country", Severity.HINT, "colour")


def test_a_capital_one_letter_from_a_common_word_is_only_a_hint() -> None:
    context = replace(known(), proof=proof_of("en_CA"))
    (found,) = said("spelling", letter("I know the Mangement here."), context)
    assert (found.severity, found.fix) == (Severity.WARNING, "Management")
    (found,) = said("spelling", letter("I studied Acounting in the evening."), context)
    assert (found.severity, found.fix) == (Severity.HINT, "Accounting")


def test_a_fix_has_the_apostrophe_of_the_letter() -> None:
    context = replace(known(), proof=proof_of("fr_CA"))
    (curly,) = said("confusion", french("Sa m’a plu, ces une chance d’apprendre."), context)[1:]
    assert curly.fix == "c’est"
    (straight,) = said("confusion", french("Je pense que ces une chance."), context)
    assert straight.fix == "c'est"


def test_what_is_told_marks_the_words_where_they_stand() -> None:
    text = letter("The tour was good.\n\nThe manger was kind, and the manger smiled.")
    context = replace(known(), proof=proof_of("en_CA"))
    found = said("confusion", text, context)
    assert [text.body[one.start : one.end] for one in found] == ["manger", "manger"]
    assert found[0].start < found[1].start


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (letter("I saw teh scheduel."), Severity.WARNING),
        (letter("It was a good comunication."), Severity.WARNING),
        (letter("I am responsable for it."), Severity.WARNING),
        (letter("I know the experiance helps."), Severity.WARNING),
        (letter("We saw the weldment."), Severity.HINT),
        (letter("The qwrtzk was new."), Severity.HINT),
        (french("J’ai aimé l’acceuil."), Severity.WARNING),
        (french("Votre equipe est grande."), Severity.WARNING),
        (french("Merci beacoup."), Severity.WARNING),
        (french("Voici mes conaissances."), Severity.WARNING),
        (french("Le qwrtzk était neuf."), Severity.HINT),
    ],
)
def test_only_a_plain_slip_of_an_everyday_word_is_warned_of(
    text: Letter, severity: Severity
) -> None:
    found = said("spelling", text, replace(known(), proof=proof_of(text.language)))
    assert {one.severity for one in found} == {severity}
