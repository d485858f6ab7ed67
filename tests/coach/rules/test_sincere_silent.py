"""Warm words of good letters, and plain words that look like big ones, are left alone."""

import time

import pytest

from tests.coach.rules.sheet import french, known, letter, said

RULES = ("exclamations", "gushing", "flattery", "desperation", "intensifiers", "boasting")

PLAIN = [
    "I am excited about the role, eager to learn and enthusiastic about the team.",
    "I was impressed by how your crew plans a route.",
    "It was a wonderful tour, and I am still thinking about the press brake.",
    "Thank you! I learned a lot.",
    "Thank you very much for your time, and thank you so much for the tour.",
    "I am very interested in the night shift, and I really liked the tour.",
    "I can't wait to start sorting the archive.",
    "If there is anything I can do, I am happy to do it.",
    "You asked how a family pays rent when a shelter is full.",
    "More than anything, I liked how the kitchen is set up.",
    "I admire how the shop treats its apprentices.",
    "I would be glad to work any shift you need.",
    "I have never seen a warehouse with so few forklifts.",
    "I work best with others and would fit in well.",
    "The very best part was the welding bay.",
    "I know exactly what you mean about the smell of cut wood.",
    "I hope you find the person you are looking for.",
    "The scale that rests in your hands weighs four kilos.",
    "It is a strong team, and I believe I could help.",
    "You told me that staff pray in the quiet room, which I liked.",
    "The prayer room and the kitchen were a nice surprise.",
    "Your desperate search for a night baker made me smile.",
    "I used to beg my brother to let me drive the tractor.",
]

SIMPLE = [
    "Je suis enthousiaste, motivé et ravi de cette rencontre.",
    "J'ai adoré la visite de l'atelier.",
    "Merci beaucoup! J'ai beaucoup appris.",
    "J’ai hâte d’avoir de vos nouvelles.",
    "Je ferai tout mon possible pour apprendre vite.",
    "Je suis prête à tout apprendre sur la caisse.",
    "La personne la plus patiente de l'équipe m'a montré le four.",
    "Le cours de génie civil m'a servi, et votre génie mécanique aussi.",
    "Vous m'avez parlé du délai de grâce pour les loyers.",
    "Des enfants angoissés dorment mal, disiez-vous.",
    "La seule machine en panne était la plus vieille.",
    "La meilleure façon de plier le carton m'a surprise.",
    "C'était un honneur de voir vos archives.",
    "Je suis très intéressée par le poste.",
    "Votre équipe a besoin de renfort le soir.",
]


@pytest.mark.parametrize("sentence", PLAIN)
def test_a_warm_or_a_plain_word_is_fine(sentence: str) -> None:
    body = sentence + " We talked about the night shift and the new scanners at the dock."
    assert not [one for rule in RULES for one in said(rule, letter(body), known())]


@pytest.mark.parametrize("sentence", SIMPLE)
def test_a_warm_or_a_plain_word_is_fine_in_french(sentence: str) -> None:
    body = sentence + " Nous avons parlé du quart de nuit et des nouveaux lecteurs au quai."
    assert not [one for rule in RULES for one in said(rule, french(body), known())]


def test_a_name_is_never_too_big_a_word() -> None:
    body = "Amazing Foods and Incredible Edibles share a dock, you said. A wonderful idea."
    context = known(company="Amazing Foods", elsewhere=["Incredible Edibles"])
    assert not said("gushing", letter(body), context)
    body = "Thank you for the tour of Yum! Brands. I hope to see Yum! Brands again!"
    assert not said("exclamations", letter(body), known(company="Yum! Brands"))


def test_no_list_of_one_language_is_looked_for_in_the_other() -> None:
    body = "I was in awe, words cannot express it, and I really need this job."
    assert not [one for rule in RULES for one in said(rule, french(body), known())]
    body = "Je vous en supplie, donnez-moi une chance : je suis prêt à tout."
    assert not [one for rule in RULES for one in said(rule, letter(body), known())]


def test_blanks_and_marks_by_the_thousand_are_read_in_a_moment() -> None:
    for body in (" " * 10_000, "? " * 5_000, "! " * 5_000, "?" * 10_000):
        started = time.perf_counter()
        said("exclamations", letter(body), known())
        assert time.perf_counter() - started < 1
