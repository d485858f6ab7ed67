"""What sounds like more than is meant is told, with the words that do."""

import pytest

from tests.coach.rules.sheet import codes, french, known, letter, said

REST = " We talked about the night shift and the new scanners at the dock."
SUITE = " Nous avons parlé du quart de nuit et des nouveaux lecteurs au quai."

EACH = [
    ("flattery", "I was in awe of your team.", "in awe"),
    ("flattery", "Words cannot express how grateful I am.", "Words cannot express"),
    ("flattery", "Words can’t even describe that hour.", "Words can’t even describe"),
    ("flattery", "You are truly an inspiration.", "You are truly an inspiration"),
    ("flattery", "You are the most brilliant manager I have met.", "You are the most brilliant"),
    ("flattery", "I have never met anyone as wise as you.", "never met anyone as wise as you"),
    ("flattery", "Your extraordinary leadership moved me.", "Your extraordinary leadership"),
    ("flattery", "It was the best company in the world.", "best company in the world"),
    ("flattery", "I was completely speechless.", "I was completely speechless"),
    ("flattery", "It was an honor to be in your presence.", "in your presence"),
    ("flattery", "I hope to be half as successful one day.", "hope to be half as"),
    ("desperation", "I can't wait to hear from you.", "can't wait to hear"),
    ("desperation", "I cannot wait for your decision.", "cannot wait for your decision"),
    ("desperation", "I really need this job.", "really need this job"),
    ("desperation", "I would do anything to work here.", "would do anything"),
    ("desperation", "Please give me a chance.", "give me a chance"),
    ("desperation", "I have bills to pay.", "bills to pay"),
    ("desperation", "I am begging you.", "I am begging"),
    ("desperation", "My fingers are crossed.", "fingers are crossed"),
    ("desperation", "I have been checking my email every hour.", "checking my email"),
    ("desperation", "This would mean the world to me.", "mean the world to me"),
    ("desperation", "I will work for less if that helps.", "work for less"),
    ("desperation", "This is my last chance.", "my last chance"),
    ("boasting", "I am the perfect candidate for you.", "I am the perfect candidate"),
    ("boasting", "I would be a perfect fit.", "I would be a perfect fit"),
    ("boasting", "Clearly I am the best-qualified applicant.", "best-qualified"),
    ("boasting", "You won't find anyone better.", "won't find anyone"),
    ("boasting", "You will not regret hiring me.", "will not regret"),
    ("boasting", "I work harder than anyone else.", "harder than anyone"),
    ("boasting", "You would be lucky to have me.", "You would be lucky"),
]

CHAQUE = [
    ("flattery", "Je suis en admiration devant vous.", "en admiration"),
    ("flattery", "Les mots me manquent.", "Les mots me manquent"),
    ("flattery", "Vous êtes une vraie inspiration.", "Vous êtes une vraie inspiration"),
    ("flattery", "Je n’ai jamais rencontré une personne aussi sage.", None),
    ("flattery", "Votre charisme m'a touché.", "Votre charisme"),
    ("flattery", "Vous dirigez la meilleure entreprise au monde.", None),
    ("flattery", "Je suis resté sans voix.", None),
    ("desperation", "Je vous en supplie.", "Je vous en supplie"),
    ("desperation", "J'ai vraiment besoin de cet emploi.", None),
    ("desperation", "Je suis prêt à tout.", "prêt à tout"),
    ("desperation", "Donnez-moi une chance.", "Donnez-moi une chance"),
    ("desperation", "Je ne peux plus attendre.", None),
    ("desperation", "Je croise les doigts.", "croise les doigts"),
    ("desperation", "C'est ma dernière chance.", "ma dernière chance"),
    ("desperation", "Je dois payer mon loyer.", "payer mon loyer"),
    ("desperation", "Je travaillerais même pour n’importe quel salaire.", None),
    ("boasting", "Je suis la candidate idéale.", "candidate idéale"),
    ("boasting", "Je suis le meilleur choix.", None),
    ("boasting", "Vous ne trouverez pas mieux.", None),
    ("boasting", "Vous ne le regretterez pas.", "ne le regretterez pas"),
    ("boasting", "Personne ne travaille mieux que moi.", None),
]


@pytest.mark.parametrize(("rule", "sentence", "words"), EACH)
def test_words_too_big_are_told(rule: str, sentence: str, words: str) -> None:
    (found,) = said(rule, letter(sentence + REST), known())
    assert found.words == words


@pytest.mark.parametrize(("rule", "sentence", "words"), CHAQUE)
def test_words_too_big_are_told_in_french(rule: str, sentence: str, words: str | None) -> None:
    (found,) = said(rule, french(sentence + SUITE), known())
    assert words in (None, found.words)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("I loved it! Thank you!", [("exclamations", "!", ".")]),
        ("Thank you! It was good to talk! I hope to hear from you!",
         [("many-exclamations", "!", "."), ("many-exclamations", "!", ".")]),
        ("Thank you!!", [("doubled-exclamation", "!!", "!")]),
        ("Would it work?! Thank you!!!", [("doubled-exclamation", "?!", "?"),
         ("doubled-exclamation", "!!!", "!")]),
    ],
)  # fmt: skip
def test_marks_beyond_the_first_are_told(body: str, told: list[object]) -> None:
    assert codes("exclamations", letter(body), known()) == told


def test_a_french_mark_goes_with_its_space() -> None:
    found = codes("exclamations", french("Merci ! À bientôt\u202f!"), known())
    assert found == [("exclamations", "\u202f!", ".")]


def test_two_marks_are_told_beside_the_greeting_too() -> None:
    (found,) = said("exclamations", letter(salutation="Hi Sarah!!"), known())
    assert found.part == "salutation"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("It was an amazing and incredible hour, and I am thrilled." + REST * 4,
         "amazing, incredible, thrilled"),
        ("What a wonderful team, and what a fantastic tour." + REST, "wonderful, fantastic"),
    ],
)  # fmt: skip
def test_gushing_is_told_once_with_its_words(body: str, words: str) -> None:
    (found,) = said("gushing", letter(body), known())
    assert dict(found.values)["words"] == words


def test_gushing_is_told_in_french() -> None:
    body = "Une rencontre extraordinaire, une équipe formidable et des lieux magnifiques." + SUITE
    (found,) = said("gushing", french(body), known())
    assert dict(found.values)["words"] == "extraordinaire, formidable, magnifiques"


@pytest.mark.parametrize(
    ("body", "words", "fix"),
    [
        ("I am very, very glad.", "very, very", "very"),
        ("It was really really good.", "really really", "really"),
        ("Thank you so, so much.", "so, so much", "so much"),
        ("Very very good it was.", "Very very", "Very"),
    ],
)
def test_a_word_said_twice_is_said_once(body: str, words: str, fix: str) -> None:
    assert codes("intensifiers", letter(body + REST), known()) == [("doubled-word", words, fix)]


def test_a_word_said_twice_is_said_once_in_french() -> None:
    found = codes("intensifiers", french("Je suis très, très heureuse." + SUITE), known())
    assert found == [("doubled-word", "très, très", "très")]


def test_stacked_intensifiers_are_told_once() -> None:
    body = "I am extremely glad, it was truly good, and I am absolutely sure." + REST
    (found,) = said("intensifiers", letter(body), known())
    assert (found.code, found.words) == ("stacked", "truly")
    body = "Je suis extrêmement heureuse, c'était vraiment bien et absolument clair." + SUITE
    (found,) = said("intensifiers", french(body), known())
    assert dict(found.values)["words"] == "extrêmement, vraiment, absolument"
