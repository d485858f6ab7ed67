"""How hard a text is to read, by two formulas that count words, sentences and syllables.

English: grade of Flesch and Kincaid (Kincaid and others, 1975), 0.39 words per sentence
+ 11.8 syllables per word - 15.59; the lower the easier. French: Kandel and Moles (1958),
207 - 1.015 words per sentence - 73.6 syllables per word; the higher the easier. Syllables are
counted by groups of vowels, without a mute e at the end.
"""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?…:]+(?=\s|$|[”»\"])|\n\s*\n|\n[-*>] |\n\d+\. ")
_VOWELS = {"en": "aeiouy", "fr": "aàâeéèêëiîïoôuùûüyœæ"}


def grade(text: str) -> float:
    """Return the school grade from which an English text is understood."""
    sentences, words, syllables = _counted(text, "en")
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def ease(text: str) -> float:
    """Return how easy a French text is, from 0 to about 100."""
    sentences, words, syllables = _counted(text, "fr")
    return 207 - 1.015 * words / sentences - 73.6 * syllables / words


def _counted(text: str, language: str) -> tuple[int, int, int]:
    plain = re.sub(r"\]\([^)]+\)", "]", text)
    words = _WORD.findall(plain)
    sentences = [part for part in _SENTENCE.split(plain) if _WORD.search(part)]
    syllables = sum(_syllables(word.lower(), _VOWELS[language], language) for word in words)
    return len(sentences), len(words), syllables


def _syllables(word: str, vowels: str, language: str) -> int:
    groups = len(re.findall(f"[{vowels}]+", word))
    mute = r"[^aeiouyl]e$|[^aeiouyldt]es$|[^dt]ed$" if language == "en" else r"[^aeiouyéè]es?$"
    return max(1, groups - bool(re.search(mute, word)))
