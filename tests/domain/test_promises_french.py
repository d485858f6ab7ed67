"""Promises as people type them in French, in Québec and in France."""

from datetime import date

import pytest

from afterword.domain.promises.kinds import Promised
from afterword.domain.promises.reading import read_promise

TUESDAY = date(2026, 11, 24)
EXACT = [
    ("d'ici vendredi", "2026-11-27"),
    ("d’ici à vendredi", "2026-11-27"),
    ("on me rappelle d'ici vendredi", "2026-11-27"),
    ("pour vendredi au plus tard", "2026-11-27"),
    ("ce vendredi", "2026-11-27"),
    ("vendredi qui vient", "2026-11-27"),
    ("au plus tard lundi", "2026-11-30"),
    ("pas plus tard que vendredi", "2026-11-27"),
    ("lundi prochain", "2026-11-30"),
    ("vendredi en huit", "2026-12-04"),
    ("mercredi en quinze", "2026-12-09"),
    ("vendredi de la semaine prochaine", "2026-12-04"),
    ("la semaine prochaine, mardi", "2026-12-01"),
    ("avant vendredi", "2026-11-26"),
    ("d'ici jeudi midi", "2026-11-26"),
    ("d'ici deux semaines", "2026-12-08"),
    ("dans 2-3 semaines", "2026-12-15"),
    ("sous deux à trois semaines", "2026-12-15"),
    ("d'ici une semaine ou deux", "2026-12-08"),
    ("dans les deux prochaines semaines", "2026-12-08"),
    ("dans un mois", "2026-12-24"),
    ("sous huitaine", "2026-12-02"),
    ("sous quinzaine", "2026-12-09"),
    ("d'ici 15 jours", "2026-12-09"),
    ("vingt et un jours", "2026-12-15"),
    ("quarante-cinq jours", "2027-01-08"),
    ("sous 10 jours ouvrables", "2026-12-08"),
    ("sous 10 jours ouvrés", "2026-12-08"),
    ("d'ici 10 à 15 jours ouvrables", "2026-12-15"),
    ("dans 48h", "2026-11-26"),
    ("d'ici la fin de la semaine prochaine", "2026-12-04"),
    ("d'ici la fin de la semaine", "2026-11-27"),
    ("avant la fin de la semaine", "2026-11-27"),
    ("avant la fin de semaine", "2026-11-27"),
    ("la semaine prochaine", "2026-12-04"),
    ("dans le courant de la semaine prochaine", "2026-12-04"),
    ("cette semaine", "2026-11-27"),
    ("la semaine du 7 décembre", "2026-12-11"),
    ("d'ici le week-end", "2026-11-27"),
    ("aujourd'hui", "2026-11-24"),
    ("demain en fin de journée", "2026-11-25"),
    ("après-demain", "2026-11-26"),
    ("le 4 décembre", "2026-12-04"),
    ("VENDREDI LE 4 DECEMBRE", "2026-12-04"),
    ("ven. 4 déc.", "2026-12-04"),
    ("jeudi, le 3 décembre, avant 17 h", "2026-12-03"),
    ("1er février", "2027-02-01"),
    ("le premier lundi de décembre", "2026-12-07"),
    ("d'ici le 15", "2026-12-15"),
    ("le 15 du mois prochain", "2026-12-15"),
    ("d'ici au 15/12", "2026-12-15"),
    ("fin du mois", "2026-11-30"),
    ("avant la fin du mois", "2026-11-30"),
    ("fin janvier", "2027-01-31"),
    ("courant janvier", "2027-01-31"),
    ("le mois prochain", "2026-12-31"),
    ("avant Noël", "2026-12-24"),
    ("la veille de Noël", "2026-12-24"),
    ("d'ici la fin de l'année", "2026-12-31"),
    ("vendrdi", "2026-11-27"),
    ("d'ici jeudy", "2026-11-26"),
    ("avant Friday", "2026-11-26"),
    ("si pas de nouvelles d'ici vendredi, rappeler", "2026-11-27"),
    ("Ils vont m’appeler d’ici mercredi, le 2 décembre.", "2026-12-02"),
]
ABOUT = [
    ("début décembre", "2026-12-10"),
    ("mi-janvier", "2027-01-20"),
    ("à la mi-décembre", "2026-12-18"),
    ("au début du mois prochain", "2026-12-10"),
    ("début de semaine prochaine", "2026-12-01"),
    ("en milieu de semaine prochaine", "2026-12-02"),
    ("dans une quinzaine", "2026-12-09"),
    ("dans une dizaine de jours", "2026-12-04"),
    ("la première semaine de janvier", "2027-01-08"),
    ("aux alentours du 10 décembre", "2026-12-10"),
    ("dans environ deux semaines", "2026-12-08"),
    ("probablement vendredi", "2026-11-27"),
]


@pytest.mark.parametrize(("words", "due"), EXACT)
def test_a_day_named_is_read(words: str, due: str) -> None:
    read = read_promise(words, "fr_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert (read.due.isoformat(), read.about) == (due, False)


@pytest.mark.parametrize(("words", "due"), ABOUT)
def test_a_vague_phrase_with_a_customary_end_is_about(words: str, due: str) -> None:
    read = read_promise(words, "fr_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert (read.due.isoformat(), read.about) == (due, True)


@pytest.mark.parametrize(("words", "due"), [*EXACT, *ABOUT])
def test_french_is_read_where_letters_are_in_english(words: str, due: str) -> None:
    read = read_promise(words, "en_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert read.due.isoformat() == due


def test_the_end_of_an_elided_phrase_is_where_it_was_typed() -> None:
    words = "Réponse d’ici le 4 décembre, à 16 h"
    read = read_promise(words, "fr_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert words[read.start : read.end] == "d’ici le 4 décembre"
