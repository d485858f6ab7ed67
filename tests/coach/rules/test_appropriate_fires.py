"""Pictures, short forms, slang, rude words, jokes and gifts are told, with what to write."""

import pytest

from afterword.coach.findings import Severity
from tests.coach.rules.sheet import codes, french, known, letter, said

REST = " We talked about the night shift."

PICTURES = [
    ("Thank you 😊", " 😊", "."),
    ("Thank you! 🎉🎉 We spoke of scanners.", " 🎉🎉", ""),
    ("Thank you 😀 The tour was good.", " 😀", "."),
    ("The tour 👍🏽 was good.", " 👍🏽", ""),
    ("❤️ Thank you.", "❤️ ", ""),
    ("Thank you :)", " :)", "."),
    ("Thank you. :-D", " :-D", ""),
    ("See you soon ;)\n\nIt was good.", " ;)", "."),
    ("I love it <3", " <3", "."),
    ("It was good xD", " xD", "."),
]

SPELT = [
    ("text-speak", "Thx for the tour.", "Thx", "Thanks"),
    ("text-speak", "Can u call me?", "u", "you"),
    ("text-speak", "I like ur shop.", "ur", "your"),
    ("text-speak", "Call me b4 noon pls.", "b4", "before"),
    ("text-speak", "Thank U for the tour.", "Thank U", "Thank you"),
    ("text-speak", "It was gr8.", "gr8", "great"),
    ("text-speak", "TBH it was good.", "TBH", "To be honest"),
    ("slang", "I wanna work here.", "wanna", "want to"),
    ("slang", "I’m gonna call.", "gonna", "going to"),
    ("slang", "Yeah, it was good.", "Yeah", "Yes"),
]

WORDS = [
    ("slang", "I was so stoked.", "stoked"),
    ("slang", "We had a blast.", "had a blast"),
    ("slang", "Your office is super cool.", "super cool"),
    ("slang", "It was dope, dude.", "was dope"),
    ("slang", "I nailed it.", "nailed it"),
    ("profanity", "It was a damn good tour.", "damn"),
    ("profanity", "My old job sucked ass.", "ass"),
    ("profanity", "The traffic was shitty.", "shitty"),
    ("profanity", "What the hell, I liked it.", "the hell"),
    ("profanity", "Your shop is badass.", "badass"),
    ("profanity", "My last boss was an idiot.", "idiot"),
    ("jokes", "I promise not to be late, haha.", "haha"),
    ("jokes", "I know all the prices, just kidding.", "just kidding"),
    ("jokes", "I was nervous lol.", "lol"),
    ("jokes", "All jokes aside, I can weld.", "All jokes aside"),
    ("jokes", "No pun intended.", "No pun intended"),
    ("gifts", "Please accept this small gift.", None),
    ("gifts", "I have enclosed a Starbucks gift card.", None),
    ("gifts", "I baked some cookies for your team.", None),
    ("gifts", "I left a box of chocolates at the desk for you.", None),
    ("gifts", "Let me take you out for lunch.", None),
    ("gifts", "I would love to buy you a coffee.", None),
    ("gifts", "Dinner is on me.", "Dinner is on me"),
    ("gifts", "I am sending you flowers.", None),
    ("gifts", "I dropped off a bottle of wine for you.", None),
    ("gifts", "I can get you free tickets to the game.", None),
    ("gifts", "I hope you enjoy the chocolates.", None),
    ("gifts", "As a token of thanks, I brought you a fruit basket.", None),
]

MOTS = [
    ("text-speak", "Merci bcp pour la visite.", "bcp"),
    ("text-speak", "Jsuis dispo lundi.", "Jsuis"),
    ("text-speak", "Slt et merci.", "Slt"),
    ("text-speak", "Rappelez-moi svp qd vous pouvez.", "qd"),
    ("slang", "C'était vraiment le fun.", "vraiment le fun"),
    ("slang", "J’ai capoté ben raide.", None),
    ("slang", "Ouais, j'ai bien aimé.", "Ouais"),
    ("slang", "La job a l'air bien.", "La job"),
    ("slang", "J'ai trop kiffé la visite.", None),
    ("slang", "C'est trop cool chez vous.", None),
    ("profanity", "C'était de la merde avant.", "merde"),
    ("profanity", "Tabarnak que c'est beau.", "Tabarnak"),
    ("profanity", "Mon ancien patron était un con.", "con"),
    ("profanity", "C'est chiant de chercher.", "chiant"),
    ("profanity", "Crisse que j'ai aimé ça.", "Crisse"),
    ("jokes", "J'étais nerveux, haha.", "haha"),
    ("jokes", "Je suis toujours en retard, mdr.", "mdr"),
    ("jokes", "Je blague, bien sûr.", "Je blague"),
    ("jokes", "Blague à part, je sais souder.", "Blague à part"),
    ("gifts", "Veuillez accepter ce petit cadeau.", None),
    ("gifts", "J'ai laissé des chocolats à la réception pour vous.", None),
    ("gifts", "Je vous envoie une carte-cadeau.", None),
    ("gifts", "J’aimerais vous inviter à dîner.", None),
    ("gifts", "Laissez-moi vous offrir un café.", None),
    ("gifts", "Je joins une bouteille de vin à cette lettre.", None),
    ("gifts", "Je vous ai apporté des biscuits.", None),
]


@pytest.mark.parametrize(("body", "words", "fix"), PICTURES)
def test_a_picture_goes_and_leaves_no_hole(body: str, words: str, fix: str) -> None:
    assert codes("emoji", letter(body), known()) == [("emoji", words, fix)]


def test_a_picture_is_seen_beside_the_close_and_in_french() -> None:
    assert [one.part for one in said("emoji", letter(close="Best, 🙂"), known())] == ["close"]
    found = codes("emoji", french("Merci 🙏 pour la visite"), known())
    assert found == [("emoji", " 🙏", "")]


@pytest.mark.parametrize(("rule", "sentence", "words", "fix"), SPELT)
def test_short_forms_are_spelt_out(rule: str, sentence: str, words: str, fix: str) -> None:
    found = said(rule, letter(sentence + REST), known())
    assert (words, fix) in [(one.words, one.fix) for one in found]


@pytest.mark.parametrize(("rule", "sentence", "words"), WORDS)
def test_a_word_out_of_place_is_told(rule: str, sentence: str, words: str | None) -> None:
    found = list(said(rule, letter(sentence + REST), known()))
    assert found
    assert words in (None, *(one.words for one in found))


@pytest.mark.parametrize(("rule", "sentence", "words"), MOTS)
def test_a_french_word_out_of_place_is_told(rule: str, sentence: str, words: str | None) -> None:
    body = sentence + " Nous avons parlé du quart de nuit."
    found = said(rule, french(body), known())
    assert found
    assert words in (None, *(one.words for one in found))
    assert all(body[one.start : one.end] == one.words for one in found)


def test_a_greeting_among_friends_is_only_a_hint() -> None:
    (found,) = said("slang", letter(salutation="Hey Sarah,"), known())
    assert (found.severity, found.words) == (Severity.HINT, "Hey")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("i liked the tour.", ["i"]),
        ("I think i'm ready, and i’ve started. So do i.", ["i", "i", "i"]),
    ],
)
def test_a_small_i_is_told(body: str, words: list[str]) -> None:
    found = codes("lower-case-i", letter(body), known())
    assert found == [("small-i", word, "I") for word in words]


def test_small_starts_are_told_where_there_are_several() -> None:
    body = "thank you for the tour. it was good to see the dock.\n\nplease call me."
    found = codes("sentence-starts", letter(body), known())
    assert [fix for *_, fix in found] == ["Thank", "It", "Please"]
    body = "merci pour la visite. elle m'a plu. à bientôt."
    found = codes("sentence-starts", french(body), known())
    assert [fix for *_, fix in found] == ["Merci", "Elle", "À"]
