"""Finding by a few letters: what is found, and what comes first."""

import pytest

from afterword.domain.finding import best, findable


def found(typed: str, *texts: str, most: int = 100) -> list[str]:
    return best(typed, [(text, findable(text)) for text in texts], most)[0]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("telecom", "Nord-Est Télécom"),
        ("TÉLÉ", "nord-est telecom"),
        ("est tele", "Nord-Est Télécom"),
        ("tele nord", "Nord-Est Télécom"),
        ("  nord  ", "Nord-Est Télécom"),
        ("nord-est", "Nord-Est Télécom"),
        ("o'brien", "Maeve O’Brien"),
        ("obrien", "Maeve O’Brien"),
        ("brien", "Maeve O’Brien"),
        ("oneill", "Tim O'Neill"),
        ("O’Neill", "Tim ONeill"),
        ("saint jean", "Luc Saint-Jean"),
        ("saint‑jean", "Luc Saint Jean"),
        ("soren", "Søren Kjær"),
        ("oeuvre", "L’Œuvre Léger"),
        ("lecom", "Nord-Est Télécom"),
        ("strasse", "Hauptstraße 5"),
    ],
)
def test_every_word_typed_is_looked_for_whatever_case_accents_and_marks(
    typed: str, text: str
) -> None:
    assert found(typed, text) == [text]


@pytest.mark.parametrize("typed", ["telecom sud", "x", "nordest"])
def test_a_word_that_is_not_there_finds_nothing(typed: str) -> None:
    assert found(typed, "Nord-Est Télécom") == []


def test_a_beginning_comes_before_a_word_s_beginning_before_its_inside() -> None:
    texts = ("Superbank", "Old Bank", "Bank of Ottawa")
    assert found("bank", *texts) == ["Bank of Ottawa", "Old Bank", "Superbank"]


def test_several_words_that_begin_words_come_before_those_inside() -> None:
    texts = ("Lakeside Catalogistics", "The Lakeside Logistics", "Lakeside Logistics")
    assert found("lake log", *texts) == [texts[1], texts[2], texts[0]]


def test_what_stands_beside_is_found_last() -> None:
    offered = [("card", findable("Acme, cook", "To thank")), ("action", findable("Say thank you"))]
    assert best("thank", offered, 9) == (["action", "card"], 2)
    assert best("acme thank", offered, 9) == (["card"], 1)


def test_nothing_typed_keeps_the_order_of_the_offer() -> None:
    assert found("", "b", "a", "c") == ["b", "a", "c"]
    assert found(" -, ", "b", "a") == ["b", "a"]


def test_no_more_than_asked_for_but_all_are_counted() -> None:
    offered = [(n, findable(f"Card {n}")) for n in range(50)]
    assert best("card", offered, 3) == ([0, 1, 2], 50)
    assert best("ard", offered, 3) == ([0, 1, 2], 50)
    assert best("", offered, 3) == ([0, 1, 2], 50)
