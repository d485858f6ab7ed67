"""How far the page is, as the bar below it tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far the page is: `missing` as in `Answers.missing`, or "guess".

    `open_questions` counts topics that still wait for a click, `left_out` those that would have
    to be typed another way, `thanked` people who get no letter since one to several thanked them.
    `on_board` says that the page is a card's already, `ahead` that the interview is still to
    come: then there is nothing to print yet, only an appointment to keep.
    `problem` is a sentence about the letter `problem_letter` that can't be printed as it is, and
    `problem_role` the sentence or part of it where it is to be mended, empty for on the page.
    """

    missing: tuple[str, ...] = ()
    letters: int = 0
    without_topic: int = 0
    open_questions: int = 0
    problem: str = ""
    problem_letter: str = ""
    problem_role: str = ""
    on_board: bool = False
    left_out: int = 0
    ahead: bool = False
    thanked: int = 0
