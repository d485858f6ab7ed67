"""Telling a name from a word: what stands in the dictionaries that come with the program.

A dictionary is only looked through, never opened as one: it is asked about a handful of words
that resemble a recorded name, and must answer where no spelling engine can be loaded.
"""

from functools import cache, lru_cache

from afterword import resources

_ENDINGS = {"en": ("s", "es", "ed", "d", "ing", "er", "ly"), "fr": ("s", "e", "es", "x", "nt")}
_BEHIND = "/\n\t "


@cache
def _text(language: str) -> str:
    paths = sorted(resources.folder("dictionaries").glob(f"{language}*.dic"))
    return "\n" + paths[0].read_text("utf-8") + "\n" if paths else ""


@lru_cache(4096)
def is_word(word: str, language: str) -> bool:
    """Tell whether `word` is one of a language such as "en"; proper names count as well."""
    return any(_stands(form, language) for form in (word, word.lower(), word.capitalize()))


@lru_cache(4096)
def is_plain_word(word: str, language: str) -> bool:
    """Tell whether `word` is one that is written in small letters, so no name."""
    return _stands(word.lower(), language)


@lru_cache(4096)
def is_proper_name(word: str, language: str) -> bool:
    """Tell whether a dictionary has `word` with a capital: "Dale" beside "dale"."""
    return _entry(word.capitalize(), _text(language))


@lru_cache(8192)
def _stands(word: str, language: str) -> bool:
    endings = _ENDINGS.get(language, ())
    stems = [word, *(word.removesuffix(one) for one in endings if word.endswith(one))]
    text = _text(language)
    return any(len(stem) > 1 and _entry(stem, text) for stem in stems)


def _entry(stem: str, text: str) -> bool:
    return any(f"\n{stem}{mark}" in text for mark in _BEHIND)
