"""Reproaches, and deadlines set for the reader, are told."""

import pytest

from tests.coach.rules.sheet import french, known, letter, said

ORDERS = [
    "You must tell me your decision.",
    "You need to make a decision soon.",
    "I expect an answer by Friday.",
    "I expect to hear from you this week.",
    "I can only assume that you gave the job to someone else.",
    "This is very unprofessional.",
    "I find it rude that nobody called.",
    "Frankly, your silence is unacceptable.",
    "I demand to know where I stand.",
    "Why haven't you called me?",
    "Why has no one replied to my e-mails?",
    "What is taking so long?",
    "I have been more than patient.",
    "I am losing my patience.",
    "You are wasting my time.",
    "You promised to call on Monday.",
    "You owe me an answer.",
    "I deserve a reply.",
    "Basic courtesy would be a short reply.",
    "You have ignored my messages.",
    "This is my final request.",
    "Make up your mind.",
    "Please respond no later than Friday, I need a decision.",
    "If I do not hear from you by Friday, I will assume the worst.",
    "I will take my skills elsewhere.",
    "Let me know by Friday.",
    "Respond to this letter within 24 hours.",
    "I need to know your decision by tomorrow.",
    "Call me immediately.",
    "I need an answer now.",
    "How much longer must I wait?",
    "You should have called me by now.",
    "Your company has failed to respond.",
    "You clearly do not care about applicants.",
    "The lack of communication is disappointing.",
    "I want to know why I was not hired.",
    "You said you would call, but I have heard nothing.",
]

ORDRES = [
    "Vous devez me répondre.",
    "J'exige une réponse.",
    "Je veux une réponse d’ici vendredi.",
    "Je ne peux que supposer que le poste est pris.",
    "C'est vraiment inacceptable.",
    "Votre silence est un manque de respect.",
    "Ce n'est pas professionnel.",
    "Pourquoi n’ai-je reçu aucune nouvelle?",
    "J'attends votre réponse au plus tard lundi.",
    "Vous m’aviez pourtant promis un appel.",
    "Ma patience a des limites.",
    "Vous me faites perdre mon temps.",
    "Répondez-moi rapidement.",
    "La moindre des choses serait de me rappeler.",
    "Je mérite une réponse.",
    "J'en ai assez d'attendre.",
    "Ceci est mon dernier rappel.",
    "Sans réponse de votre part d'ici vendredi, je passerai à autre chose.",
    "J’offrirai mes services à un concurrent.",
    "Ça fait trois semaines que j'attends.",
    "Vous ignorez mes messages.",
    "Il faut que vous preniez une décision.",
    "Rappelez-moi immédiatement.",
]


@pytest.mark.parametrize("sentence", ORDERS)
def test_an_order_is_told(sentence: str) -> None:
    assert said("demanding", letter(sentence + " I remain interested in the job."), known())


@pytest.mark.parametrize("sentence", ORDRES)
def test_an_order_is_told_in_french(sentence: str) -> None:
    assert said("demanding", french(sentence + " Le poste m'intéresse encore."), known())


def test_the_words_that_push_are_marked() -> None:
    body = "It was good to meet. I can only assume that the job is gone."
    (found,) = said("demanding", letter(body), known())
    assert found.words == "can only assume"
    (found,) = said("demanding", letter("Let me know by Friday."), known())
    assert (found.code, found.words) == ("deadline", "by Friday")
