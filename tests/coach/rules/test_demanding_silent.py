"""Asking kindly, and words that only look like an order, are left alone."""

import pytest

from tests.coach.rules.sheet import french, known, letter, said

KIND = [
    "This course would help me immediately advance in the trade.",
    "I can start no later than May 4.",
    "I will reply within 24 hours.",
    "Could you please let me know by Friday if you need references?",
    "I would be grateful for any news when you have a moment.",
    "You said you hoped to decide by the end of the month.",
    "You must be very busy at this time of year.",
    "Please call me right away if you need anything.",
    "Is there any news on the position?",
    "I have another offer and must answer it by Friday, so any news would help.",
    "I expect to finish my course in June.",
    "You taught me that one must check the valve immediately.",
    "Your drivers must arrive no later than six.",
    "We talked about customers who are rude and how to stay calm.",
    "You explained why a late reply is unacceptable to your clients.",
    "I look forward to hearing from you at your earliest convenience.",
    "I have not heard back yet and wanted to ask kindly how things stand.",
    "If you decide to move forward, I can start immediately.",
    "I know that you need someone who can answer calls immediately.",
    "I understand that these things take time.",
    "Thank you for your patience with my questions.",
    "I wonder why the second dryer is taking the load.",
    "The job calls for a person who can make a decision quickly.",
    "You can call me today or tomorrow; I am at home.",
    "I need to renew my licence by June, and will.",
    "Reports are due by Friday each week, you said.",
    "I expect the work to be hard, and I like that.",
]

AIMABLE = [
    "Pourriez-vous me dire quand vous pensez prendre votre décision?",
    "J’aimerais savoir s’il y a du nouveau.",
    "Je peux commencer immédiatement.",
    "Je serai libre au plus tard le 4 mai.",
    "Dans l'attente de vos nouvelles, je vous remercie.",
    "Vous devez être très occupés en cette saison.",
    "N'hésitez pas à m'appeler rapidement au besoin.",
    "Vos livreurs doivent partir au plus tard à six heures.",
    "J'ai le droit de travailler au Canada.",
    "Merci de votre patience.",
    "Vous m’avez montré comment ne pas perdre de temps au quai.",
    "D’ailleurs, si le poste est comblé, je comprendrai.",
    "Vous exigez des bottes, et l'expérience exigée me va.",
    "Je vous répondrai dans les plus brefs délais.",
    "Nous avons parlé de clients grossiers et de calme.",
    "Je demeure disponible pour vous rencontrer aujourd'hui ou demain.",
    "Combien de temps faut-il pour former un opérateur? Votre réponse m'a plu.",
    "J'espère une réponse favorable, et je comprends que cela prend du temps.",
]


@pytest.mark.parametrize("sentence", KIND)
def test_asking_is_fine(sentence: str) -> None:
    assert not said("demanding", letter(sentence + " I remain interested."), known())


@pytest.mark.parametrize("sentence", AIMABLE)
def test_asking_is_fine_in_french(sentence: str) -> None:
    assert not said("demanding", french(sentence + " Le poste m'intéresse."), known())


def test_no_order_of_one_language_is_looked_for_in_the_other() -> None:
    assert not said("demanding", french("You must tell me your decision immediately."), known())
    assert not said("demanding", letter("Vous devez me répondre immédiatement."), known())
