"""A letter looked over again and again in a warm process, as while somebody types.

The goal is a p95 of 20 ms for a letter of 200 words, spelling and grammar included, warm. One that
was never seen before costs most: none of its sentences was in a letter before it, and two words of
it are misspelt. After a key only its own sentence goes to the engine again. Beside the time on the
clock stands the processor's, of all threads: what else runs on the machine lengthens that less.
"""

import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from afterword.coach.context import Context, Known, Other
from afterword.coach.proof import proof_of
from afterword.coach.review import review
from afterword.domain.letters import Letter
from tests.coach.corpus import Case, good

RUNS = 60
WORDS = 200
PARAGRAPHS = 4
SLIPS = 2

_LETTERS = Path(__file__).parents[1] / "letters"
_TYPED = {
    "en": ("typed.txt", "unseen.txt", "things.txt", "thanks.txt"),
    "fr": ("french_typed.txt", "french_sentences.txt"),
}
_PEOPLE = ("Sarah Patel", "Tom Berg", "Élodie Gagnon", "Ngozi Okafor", "Linh Nguyễn", "Ana Lima")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]+")
_LONG_WORD = re.compile(r"\b[a-zà-ÿ]{5,}\b")
_FORTHCOMING = {
    "en": "I would also like to tell you that my certificate arrived on Tuesday.",
    "fr": "Je voudrais aussi vous dire que mon certificat est arrivé mardi matin.",
}


def measure(runs: int = RUNS) -> dict[str, object]:
    """Return milliseconds by language; the ratios are to a letter that was never seen before."""
    return {"en": _of("en_CA", runs), "fr": _of("fr_CA", runs)}


def _of(language: str, runs: int) -> dict[str, float]:
    began = time.perf_counter()
    proof = proof_of(language)
    opened = (time.perf_counter() - began) * 1000
    cases = [case for case in good() if case.letter.language[:2] == language[:2]]
    context = _context(cases)
    full = replace(context, proof=proof)
    letters = list(_letters(cases, runs + 1))
    review(letters.pop(), full)
    new, new_cpu = _times(letters, lambda letter: review(letter, full))
    key, key_cpu = _times(list(_keys(letters[-1])), lambda letter: review(letter, full))
    again, _ = _times([letters[-1]] * runs, lambda letter: review(letter, full))
    rules, _ = _times(letters, lambda letter: review(letter, context))
    median = statistics.median(new)
    return {
        "opening the engine ms": opened,
        "letters never seen": len(letters),
        "a new letter ms": median,
        "a new letter p95 ms": _p95(new),
        "a new letter p95 processor ms": _p95(new_cpu),
        "a key typed ms": statistics.median(key),
        "a key typed p95 ms": _p95(key),
        "a key typed p95 processor ms": _p95(key_cpu),
        "the same again ms": statistics.median(again),
        "the same again p95 ms": _p95(again),
        "ratio of a key": statistics.median(key) / median,
        "ratio without the engine": statistics.median(rules) / median,
    }


def _keys(letter: Letter) -> Iterator[Letter]:
    """Yield a letter as a sentence is typed into its middle, and at its end."""
    body, sentence = letter.body, _FORTHCOMING[letter.language[:2]]
    middle = body.index(" ", len(body) // 2)
    for at in range(1, len(sentence)):
        typed = sentence[:at]
        yield replace(letter, body=f"{body[:middle]} {typed}{body[middle:]}")
        yield replace(letter, body=f"{body} {typed}")


def _times(
    letters: list[Letter], work: Callable[[Letter], object]
) -> tuple[list[float], list[float]]:
    """Return milliseconds of the clock, and of the processor."""
    clock: list[float] = []
    processor: list[float] = []
    for letter in letters:
        began, spent = time.perf_counter(), time.process_time()
        work(letter)
        clock.append((time.perf_counter() - began) * 1000)
        processor.append((time.process_time() - spent) * 1000)
    return clock, processor


def _p95(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.95)]


def _letters(cases: list[Case], most: int) -> Iterator[Letter]:
    """Yield letters of about 200 words; no sentence stands in two of them."""
    language = cases[0].letter.language[:2]
    lot = random.Random(language)
    sentences = list(_sentences(cases, language))
    lot.shuffle(sentences)
    for _ in range(most):
        taken: list[str] = []
        while sentences and sum(len(one.split()) for one in taken) < WORDS:
            taken.append(sentences.pop())
        if not sentences:
            return
        size = -(-len(taken) // PARAGRAPHS)
        parts = [taken[at : at + size] for at in range(0, len(taken), size)]
        body = "\n\n".join(" ".join(part) for part in parts)
        for _ in range(SLIPS):
            body = _with_slip(body, lot)
        yield replace(cases[0].letter, body=body)


def _sentences(cases: list[Case], language: str) -> dict[str, None]:
    """Return sentences of good letters, and of topics people typed."""
    texts = [case.letter.body.replace("\n", " ") for case in cases]
    for name in _TYPED[language]:
        for line in (_LETTERS / name).read_text("utf-8").splitlines():
            *_, right = line.split(" | ")
            texts += [right] if line.count(" | ") > 1 and not right.startswith("?") else []
    found = (one.strip() for text in texts for one in _SENTENCE.findall(text))
    return dict.fromkeys(one for one in found if " " in one)


def _with_slip(body: str, lot: random.Random) -> str:
    """Return a letter with a letter of a word left out, doubled or exchanged with the next."""
    word = lot.choice(list(_LONG_WORD.finditer(body)))
    at = lot.randrange(1, len(word[0]) - 1)
    start, one, other, end = word[0][:at], word[0][at], word[0][at + 1], word[0][at + 2 :]
    slip = lot.choice([f"{other}{one}", other, f"{one}{one}{other}"])
    return f"{body[: word.start()]}{start}{slip}{end}{body[word.end() :]}"


def _context(cases: list[Case]) -> Context:
    people = tuple(Known(name, str(at)) for at, name in enumerate(_PEOPLE))
    return replace(
        cases[0].context,
        person=people[0],
        people=people,
        other_companies=tuple(sorted({case.context.company for case in cases})),
        others=tuple(Other(case.name, _PEOPLE[1], case.letter.body) for case in cases[:5]),
    )
