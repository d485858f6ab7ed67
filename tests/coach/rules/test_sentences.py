"""Sentences of many hands, in `sentences_en.txt` and `sentences_fr.txt`: noticed, or left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.coach.review import review
from tests.coach.rules.sheet import known, letter

NOTHING = "nothing"
WATCHED = {
    "flattery", "desperation", "boasting", "gushing", "exclamations", "slang", "text-speak",
    "profanity", "jokes", "gifts", "demanding", "emoji", "sentence-starts", "recount", "confusion",
    "grammar", "intensifiers",
}  # fmt: skip


def _sentences(language: str) -> Iterator[tuple[str, str]]:
    rule = ""
    path = Path(__file__).parent / f"sentences_{language[:2]}.txt"
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("== "):
            rule = line.removeprefix("== ")
        elif line and not line.startswith("#"):
            yield rule, line


@pytest.mark.parametrize("language", ["en_US", "fr_CA"])
def test_each_sentence_is_taken_as_it_is_meant(language: str) -> None:
    told = list[str]()
    for rule, sentence in _sentences(language):
        found = {one.rule for one in review(letter(sentence, language=language), known())}
        if rule not in found if rule != NOTHING else found & WATCHED:
            told.append(f"{rule}: {sentence} {sorted(found & WATCHED)}")
    assert not told
