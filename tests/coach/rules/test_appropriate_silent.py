"""The words of a trade, of a name or of an ordinary letter are left alone."""

import pytest

from tests.coach.rules.sheet import french, known, letter, said

RULES = (
    "emoji", "text-speak", "slang", "profanity", "jokes", "gifts", "lower-case-i",
    "sentence-starts",
)  # fmt: skip

PLAIN = [
    "We talked about the gift shop and how the gift cards are counted.",
    "I sent you my plan for the gift baskets that sold best.",
    "I enjoy flowers, cakes and the smell of coffee at six.",
    "I baked cookies and cakes for the café in Guelph.",
    "I have attached my menu for the chocolate counter.",
    "The tour included lunch with the crew.",
    "Please accept this letter as a token of my appreciation.",
    "I was glad to present the gift registry to your team.",
    "You asked for soft skills, i.e. patience, and I thought of my kids.",
    "Use option i or phase i of the plan, as you said.",
    "i. First I would sort.\nii. Then I would label.",
    "I use an iPhone and eBay. iPhone repair was my first job. eBay came later.",
    "We open at 8:30 (see the plan:) and close at 8).",
    "You named two (the press, etc.): both run at night (or “late”); I like that (really!): so.",
    "The ratio was 3:3, and the file is at C:/plans or https://example.com/a:b.",
    "The bolts are M8, the room is B4, and the paper is form W8.",
    "I have a BS in biology, live in BC, and my nurse was an NP.",
    "The ASS. manager, Mr. Dick Hart, and Ty showed me the yard.",
    "The cook kept the salty goat cheese on the rocks of the chill room.",
    "You told me the filter flags words such as “shit” and 'damn' in the comments.",
    "The Dublin team's hello and the classic shell station made me smile.",
    "Your assistant, Cassandra, passed me the class list.",
    "I liked the vat of pickles… and the brine. and so on.",
    "The shift starts at 6 a.m. and ends at 2 p.m. most days, e.g. on Mondays.",
    "Dr. smith-lee was kind, etc. and more.",
    "OK! I will bring my boots.",
    "Our team at Sucre & Co. makes sucker rods that suck up sand.",
    "You showed me how the crane jerks when the load is wet.",
    "We pumped the concrete up, and kept the chilling tank and the drive-thru open.",
    "The lame horse, the bread lame, pipe dope and place rocks are all on your list.",
    "A 5 yo with MSG trouble came in, and the cow chewed its cud.",
    "✓ Boots\n→ gloves\n• helmet",
    "Copyright © 2026, Trademark™, 5 < 3 is false, and 20 °C.",
]

SIMPLE = [
    "Nous avons parlé de la boutique de cadeaux et des cartes-cadeaux à compter.",
    "J'ai fait des gâteaux et des chocolats pendant cinq ans.",
    "Je joins mon plan pour le comptoir à chocolats.",
    "Vous servez un café et un dîner chauds aux élèves.",
    "La poche à douille, la clé plate et le pneu crevé m'ont rappelé l'école.",
    "Les gens de la cave à vin et ceux du spa se parlent peu.",
    "Il y a plus de vingt ans que ce four tourne jour et nuit.",
    "La ferme a des vaches, des cochons et une punaise rare.",
    "Le filtre retient des mots comme « merde » dans les commentaires.",
    "Le 1er juin, à 9 h 30, p. ex. après le quart, je suis libre.",
    "Mme Roy et M. Dubé m'ont montré la mine de nickel.",
    "J'étais dans le cul-de-sac derrière l'usine à l'heure dite.",
    "Merci! J'ai bien aimé l'expression « au quai! » du matin.",
    "Mon père était très malade, le bruit était trop fort, et la ligne DSL tombait.",
    "Appelez-moi au besoin. SVP, laissez un message.",
    "Votre équipe garde le sourire même quand le convoyeur arrête.",
]


def _told(text: str, *, in_french: bool = False) -> list[str]:
    made = french(text) if in_french else letter(text)
    return [f"{one.code}: {one.words}" for rule in RULES for one in said(rule, made, known())]


@pytest.mark.parametrize("sentence", PLAIN)
def test_the_words_of_a_trade_are_fine(sentence: str) -> None:
    assert not _told(sentence)


@pytest.mark.parametrize("sentence", SIMPLE)
def test_the_words_of_a_trade_are_fine_in_french(sentence: str) -> None:
    assert not _told(sentence, in_french=True)


def test_a_name_is_no_slang() -> None:
    body = "Thank you for the tour of Dope Coffee. The people at Bro Brothers were kind."
    context = known(company="Dope Coffee", elsewhere=["Bro Brothers"])
    assert not said("slang", letter(body), context)


def test_one_small_start_is_a_slip_of_the_finger() -> None:
    assert not said("sentence-starts", letter("It was good. thank you."), known())


def test_a_french_letter_has_no_small_i_and_no_english_slang() -> None:
    body = "Le point i du plan et l'article i. I wanna, gonna, b4 u."
    assert not _told(body, in_french=True)
    assert not _told("Tabarnak, merde, bcp, ouais et mdr.")
