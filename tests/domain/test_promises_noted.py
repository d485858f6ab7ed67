"""Notes of a call name a day for an answer, or none; what is theirs to do is told from the rest."""

from datetime import date

import pytest

from afterword.domain.promises.noted import noted_day

TUESDAY = date(2026, 11, 24)
READ = [
    ("decision next Monday", "30"),
    ("She said decision will be next monday", "30"),
    ("Decision: Monday", "30"),
    ("Priya says they decide by Friday.", "27"),
    ("they'll decide by Friday", "27"),
    ("Talked about nights. Will know by Thursday. Nice voice!", "26"),
    ("He'll call me Thursday", "26"),
    ("she will call back on Monday", "30"),
    ("they will let me know by the end of this week", "27"),
    ("let everyone know Friday", "27"),
    ("HR gets back to me on Monday", "30"),
    ("should hear by Friday", "27"),
    ("no news until Friday", "27"),
    ("no decision before Monday", "30"),
    ("answer by Nov. 30 at the latest", "30"),
    ("Called at 10. Asked for Sam - away. Decision on Thursday at noon", "26"),
    ("The decision will be made by Friday", "27"),
    ("will email me by Friday", "27"),
    ("she hopes to choose this week", "27"),
    ("she called Monday, decision Friday", "27"),
    ("they will be in touch on Thursday", "26"),
    ("22 $ an hour, decision this week", "27"),
    ("Decision, by Friday", "27"),
    ("she told me the results come in on Friday", "27"),
    ("décision lundi prochain", "30"),
    ("Décision : lundi", "30"),
    ("Elle a dit : décision d’ici vendredi", "27"),
    ("ils décident vendredi", "27"),
    ("elle me rappelle jeudi", "26"),
    ("On va me rappeler vendredi.", "27"),
    ("réponse cette semaine", "27"),
    ("on saura lundi", "30"),
    ("je saurai jeudi", "26"),
    ("pas de nouvelles avant vendredi", "27"),
    ("Bonne conversation. Ils vont trancher d’ici vendredi.", "27"),
    ("la décision sera prise vendredi", "27"),
    ("ils devraient me répondre lundi", "30"),
    ("elle m’écrira vendredi", "27"),
    ("Mme Gagnon me fera signe jeudi", "26"),
    ("elle nous avise d'ici le 30 novembre", "30"),
    ("des nouvelles jeudi ou vendredi", "26 27"),
    ("answer Thursday or Friday", "26 27"),
    ("decision next Friday", "27 4"),
    ("décision vendredi prochain", "27 4"),
]
NOT_READ = [
    "",
    "Spoke about the night shift on Fridays.",
    "next Monday",
    "call back Thursday",
    "call her back Thursday",
    "I must decide by Friday",
    "they want my answer by Friday",
    "They want an answer by Friday",
    "I'll let them know by Monday",
    "get back to them by Friday",
    "second interview next Tuesday, decision after it",
    "decision after the second interview on Friday",
    "they decided Monday",
    "he answered Friday",
    "decision was last Monday",
    "they decide every Monday",
    "other employer decides Friday",
    "decision soon",
    "decision in a few days",
    "decision after Christmas",
    "decision when the manager is back on Monday",
    "he cannot decide by Friday",
    "she will call my references on Friday",
    "she will email me the schedule Friday",
    "work starts Monday, no word on pay",
    "no answer today, call Monday",
    "22 dollars an hour, 40 hours",
    "lundi prochain",
    "rappeler jeudi",
    "je dois répondre d’ici vendredi",
    "ils veulent ma réponse vendredi",
    "je les rappelle jeudi",
    "deuxième entrevue mardi",
    "ils ont décidé lundi",
    "elle a répondu vendredi",
    "décision bientôt",
    "décision au retour de la gestionnaire",
    "l’autre employeur décide vendredi",
    "elle est en vacances jusqu’à lundi",
    "Mme Gagnon m’a appelé : 22 $ de l’heure",
    "poste de soir le vendredi",
    "elle confirme l’horaire lundi",
    "will know my shifts by Friday",
]


@pytest.mark.parametrize(("notes", "days"), READ)
def test_a_day_for_an_answer_is_found_among_notes(notes: str, days: str) -> None:
    language = "fr" if any(one in notes for one in "éè’") else "en"
    found = noted_day(notes, language, TUESDAY)
    assert found is not None
    assert [day.day for day in found.days] == [int(one) for one in days.split()]
    assert found.words in notes


@pytest.mark.parametrize("notes", NOT_READ)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_no_answer_of_theirs_is_left_alone(notes: str, language: str) -> None:
    assert noted_day(notes, language, TUESDAY) is None


def test_the_last_word_holds_and_is_given_back_as_it_was_typed() -> None:
    notes = "Decision Friday, she thought.\nThen: decision on Dec. 1 for sure. Pay is 24 $."
    found = noted_day(notes, "en", TUESDAY)
    assert found is not None
    assert found.days == (date(2026, 12, 1),)
    assert found.words == "decision on Dec. 1 for sure"
