"""Letters that are too long, too many, too short or would fit any interview are told."""

import pytest

from afterword.coach.context import Context
from afterword.coach.findings import Severity
from tests.coach.rules.sheet import TODAY, french, known, letter, said

ANY = (
    "Thank you for taking the time to meet with me. I enjoyed our conversation and learning more "
    "about the company. I believe my skills and experience are a great fit for the position, and "
    "I look forward to hearing from you soon."
)
N_IMPORTE = (
    "Je vous remercie de m'avoir reçu en entrevue. J'ai beaucoup apprécié notre échange et je "
    "demeure très intéressé par le poste. Je suis convaincu que mes compétences répondent à vos "
    "attentes. Au plaisir d'avoir de vos nouvelles."
)


@pytest.mark.parametrize(
    ("count", "severity"),
    [(151, Severity.HINT), (201, Severity.WARNING), (301, Severity.STOP)],
)
def test_the_longer_the_more_it_matters(count: int, severity: Severity) -> None:
    (found,) = said("length", letter("dock " * count), known())
    assert found.severity is severity


def test_two_pages_are_too_many() -> None:
    (found,) = said("length", letter("A dock."), Context(TODAY, pages=2))
    assert found.severity is Severity.STOP


def test_six_paragraphs_are_told_from_the_sixth() -> None:
    body = "\n\n".join(f"This is paragraph {number}." for number in range(1, 7))
    (found,) = said("paragraphs", letter(body), known())
    assert (found.severity, found.words) == (Severity.WARNING, "This is paragraph 6.")


def test_one_block_of_a_paragraph_is_a_hint() -> None:
    (found,) = said("paragraphs", letter("Short.\n\n" + "dock " * 121), known())
    assert (found.severity, found.start) == (Severity.HINT, 8)


@pytest.mark.parametrize(
    "body",
    [
        (
            "You asked about my tickets and I explained them. Then we discussed the yard, "
            "and you told me about the night."
        ),
        (
            "First, you asked why I left. I said it was the drive. We then talked about pay. You "
            "also mentioned the bonus, and I answered that I would think about it."
        ),
        (
            "When you asked about Excel, I said yes. Next, Mr. Berg described the team. Afterwards "
            "we went over the schedule."
        ),
    ],
)
def test_the_interview_told_again_is_told(body: str) -> None:
    (found,) = said("recount", letter(body), known())
    assert found.code == "recount"


def test_the_interview_told_again_is_told_in_french() -> None:
    body = (
        "Vous m'avez demandé pourquoi je partais. J’ai répondu que c'était la route. Ensuite, "
        "nous avons parlé du salaire, puis vous m'avez expliqué les quarts."
    )
    assert said("recount", french(body), known())


@pytest.mark.parametrize("mark", ["-", "•", "*", "1.", "–"])
def test_three_points_are_told(mark: str) -> None:
    body = f"We covered:\n{mark} the yard\n{mark} the dock\n{mark} the pay\nThank you."
    (found,) = said("recount", letter(body), known())
    assert (found.code, found.words[-3:]) == ("points", "pay")


def test_hardly_a_letter_is_told() -> None:
    (found,) = said(
        "short", letter("Thank you for the interview. I hope to hear from you."), known()
    )
    assert (found.part, found.severity) == ("", Severity.WARNING)
    assert said("short", french("Merci pour l'entrevue. Au plaisir."), known())
    (found,) = said("short", letter("The smokehouse, brine and floor drains suit me."), known())
    assert found.severity is Severity.HINT


def test_a_letter_for_any_interview_is_told() -> None:
    (found,) = said("generic", letter(ANY), known())
    assert found.severity is Severity.HINT
    assert said("generic", french(N_IMPORTE), known())


def test_the_day_the_names_and_the_job_make_no_letter_ones_own() -> None:
    more = (
        " Thank you, Ms. Patel, for September 22 at 9:30 a.m. at Lakeside Logistics, and for the "
        "warehouse coordinator position. My number is 905-555-0142."
    )
    assert said("generic", letter(ANY + more), known())
    encore = " Merci, madame Patel, pour le 22 septembre à 9 h 30 chez Lakeside Logistics."
    assert said("generic", french(N_IMPORTE + encore), known())


def test_whoever_knows_that_nothing_is_named_hears_it() -> None:
    body = ANY + " The smokehouse, the floor drains and the brine are on my mind."
    assert said("generic", letter(body), Context(TODAY, discussed=False))
