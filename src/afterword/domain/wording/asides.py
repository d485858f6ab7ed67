"""An aside that lost its comma: "large animals mostly cows"."""

from collections.abc import Sequence

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.words import Word, function_words, may_be_verb, split


def with_comma_asked(reading: Reading, asked: Asked) -> Reading:
    """Return `reading`, or the question whether a comma belongs before "mostly"."""
    words = split(reading.sentence)
    at = next((at for at in range(1, len(words) - 1) if _is_aside(words, at, asked.phrases)), 0)
    if not at:
        return reading
    before, aside = words[:at], words[at:]
    parts = (" ".join(word.text for word in part) for part in (before, aside))
    question = ask("which", [Reading(sentence=", ".join(parts)), reading], words[at].core)
    others = tuple(choice for choice in reading.choices if choice.code == "instead")
    return Reading(code=question.code, about=question.about, choices=(*question.choices, *others))


def _is_aside(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    before, after = words[at - 1], words[at + 1]
    lists = phrases.words
    if words[at].core not in lists["asides"] or before.text != before.core:
        return False
    small = function_words(phrases) | lists["and"] | lists["adverbs"]
    named = before.core not in small and not may_be_verb(after.core, phrases)
    return named and after.core not in lists["prepositions"]
