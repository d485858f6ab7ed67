"""Parts of French letters: the town and the day, positions, firms and job titles."""

from datetime import date

import pytest

from afterword.domain.people import Sender
from afterword.domain.wording.address import title_line
from afterword.domain.wording.dating import date_line, town_of, written_date
from afterword.domain.wording.positions import position_words
from tests.wording.french import french, letters
from tests.wording.panels import guest


@pytest.mark.parametrize(
    ("contact", "town"),
    [
        ("41, rue des Érables\nLongueuil (Québec)  J4H 2B1\n450-555-0142", "Longueuil"),
        ("41, rue des Érables, Trois-Rivières QC  G9A 1A1", "Trois-Rivières"),
        ("41, rue des Érables, Gatineau, QC", "Gatineau"),
        ("8, rue du Lac\n31000 Toulouse", "Toulouse"),
        ("41, rue des Érables\n450-555-0142", ""),
        ("amina@example.ca", ""),
        ("", ""),
    ],
)
def test_the_town_comes_from_the_senders_own_address(contact: str, town: str) -> None:
    assert town_of(contact, french()) == town
    line = date_line(Sender("A", contact), date(2026, 5, 1), french())
    assert line == (f"{town}, le 1er mai 2026" if town else "Le 1er mai 2026")


def test_the_day_of_another_year_has_its_year() -> None:
    assert written_date(date(2025, 8, 1), "day_far", french()) == "1er août 2025"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Commis d'entrepôt", "poste de commis d’entrepôt"),
        ("Aide-cuisinier", "poste d’aide-cuisinier"),
        ("Préposé(e) aux bénéficiaires", "poste de préposé ou préposée aux bénéficiaires"),
        ("Horticulteur, de nuit", "poste d’horticulteur"),
        ("Hygiéniste dentaire (temps plein)", "poste d’hygiéniste dentaire"),
        ("Stage en comptabilité", "stage en comptabilité"),
        ("emploi d'été", "poste d’été"),
        ("Shopify Expert", "poste de Shopify Expert"),
        ("Warehouse coordinator", "poste de «\u00a0Warehouse coordinator\u00a0»"),
        ("Account Manager", "poste d’«\u00a0Account Manager\u00a0»"),
        ("Barista", "poste de barista"),
        ("Hôte de caisse", "poste d’hôte de caisse"),
        ("Commis Comptable", "poste de commis comptable"),
        ("COMMIS D'ENTREPÔT", "poste de commis d’entrepôt"),
        ("PAB", "poste de PAB"),
        ("Opérateur CNC", "poste d’opérateur CNC"),
        ("Gérant Tim Hortons", "poste de gérant Tim Hortons"),
        ("Directeur(trice) de comptes", "poste de directeur ou directrice de comptes"),
        ("Caissier-ère", "poste de caissier ou caissière"),
        ("Technicien/Technicienne", "poste de technicien ou technicienne"),
        ("Educateur", "poste d’éducateur"),
        ("l'opératrice de machines - soir", "poste d’opératrice de machines"),
        ("4412 - Cuisinière", "poste de cuisinière"),
        ("", "poste"),
    ],
)
def test_a_position_stands_behind_its_article(typed: str, said: str) -> None:
    assert position_words(typed, french()) == said


def test_a_firm_stands_behind_chez_and_an_institution_does_not() -> None:
    for company, said in (("Rona", "chez Rona"), ("École des Pins", "dans votre organisation")):
        bodies = {letters([guest(0, "k", "", turn)], company=company)[0].letter.body
                  for turn in range(20)}  # fmt: skip
        assert any(said in body for body in bodies)
        assert not any("chez École" in body for body in bodies)


def test_a_job_title_has_one_capital() -> None:
    assert title_line("directrice adjointe", french()) == "Directrice adjointe"
