"""A letter looked over again and again in a warm process, as while somebody types.

The goal is a p95 of 20 ms for a letter of 200 words, spelling and grammar included, warm. One that
was never seen before costs most; after a key only its paragraph goes to the engine again.
"""

import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from afterword.coach.context import Context, Known, Other
from afterword.coach.proof import proof_of
from afterword.coach.review import review
from afterword.domain.letters import Letter
from tests.coach.corpus import Case, good

RUNS = 100
WORDS = 200
PARAGRAPHS = 4

_PEOPLE = ("Sarah Patel", "Tom Berg", "Élodie Gagnon", "Ngozi Okafor", "Linh Nguyễn", "Ana Lima")
_SENTENCE = re.compile(r"[^.!?]+[.!?]+")


def measure(runs: int = RUNS) -> dict[str, object]:
    """Return milliseconds by language; the ratios are to a letter that was never seen before."""
    return {"en": _of("en_CA", runs), "fr": _of("fr_CA", runs)}


def _of(language: str, runs: int) -> dict[str, float]:
    began = time.perf_counter()
    proof = proof_of(language)
    opened = (time.perf_counter() - began) * 1000
    cases = [case for case in good() if case.letter.language[:2] == language[:2]]
    lot = random.Random(language)
    letters = [_letter(cases, lot) for _ in range(runs + 1)]
    context = _context(cases)
    full = replace(context, proof=proof)
    review(letters.pop(), full)
    new = _times(letters, lambda letter: review(letter, full))
    typed = [replace(letters[-1], body=f"{letters[-1].body} {'a' * at}") for at in range(runs)]
    key = _times(typed, lambda letter: review(letter, full))
    again = _times([letters[-1]] * runs, lambda letter: review(letter, full))
    rules = _times(letters, lambda letter: review(letter, context))
    median = statistics.median(new)
    return {
        "opening the engine ms": opened,
        "a new letter ms": median,
        "a new letter p95 ms": _p95(new),
        "a key typed ms": statistics.median(key),
        "a key typed p95 ms": _p95(key),
        "the same again ms": statistics.median(again),
        "the same again p95 ms": _p95(again),
        "ratio of a key": statistics.median(key) / median,
        "ratio without the engine": statistics.median(rules) / median,
    }


def _times(letters: list[Letter], work: Callable[[Letter], object]) -> list[float]:
    took: list[float] = []
    for letter in letters:
        began = time.perf_counter()
        work(letter)
        took.append((time.perf_counter() - began) * 1000)
    return took


def _p95(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.95)]


def _letter(cases: list[Case], lot: random.Random) -> Letter:
    """Return a letter of about 200 words in an order no letter had before."""
    sentences = list(_sentences(cases, lot))
    size = -(-len(sentences) // PARAGRAPHS)
    parts = [sentences[at : at + size] for at in range(0, len(sentences), size)]
    body = "\n\n".join(" ".join(part) for part in parts)
    return replace(cases[0].letter, body=body)


def _sentences(cases: list[Case], lot: random.Random) -> Iterator[str]:
    words = 0
    while words < WORDS:
        body = lot.choice(cases).letter.body.replace("\n", " ")
        sentence = lot.choice(_SENTENCE.findall(body)).strip()
        words += len(sentence.split())
        yield sentence


def _context(cases: list[Case]) -> Context:
    people = tuple(Known(name, str(at)) for at, name in enumerate(_PEOPLE))
    return replace(
        cases[0].context,
        person=people[0],
        people=people,
        other_companies=tuple(sorted({case.context.company for case in cases})),
        others=tuple(Other(case.name, _PEOPLE[1], case.letter.body) for case in cases[:5]),
    )
