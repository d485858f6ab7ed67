"""No English rule speaks of a French letter, nor the reverse."""

import re
from dataclasses import replace

import pytest

from afterword.coach.data import lists, said
from afterword.coach.findings import Finding
from tests.coach.corpus import Case, bad

OTHER = {"en": "fr_CA", "fr": "en_CA"}

BY_MARKS = {
    *("length", "paragraphs", "short", "exclamations", "emoji", "placeholder", "name", "company"),
    *("copies", "first-name", "nickname", "timing", "spelling", "grammar", "confusion"),
    *("sentence-starts", "generic"),
}
"""Rules that go by marks, counts, names or an engine and not by a list of words."""

BORROWED = {"text-speak", "profanity", "jokes", "slang"}
"""Rules whose words travel: "lol" and "thx" are written in Montréal too."""


def disguised(case: Case) -> Case:
    """Return a letter that claims to be in the other language."""
    language = OTHER[case.letter.language[:2]]
    return replace(case, letter=replace(case.letter, language=language))


def by_words(finding: Finding) -> bool:
    """Tell whether words of the letter, and not only what is listed below it, were known."""
    marks = finding.part == "enclosures" or finding.code == "points"
    return finding.rule not in BY_MARKS | BORROWED and not marks


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_of_one_language_mean_nothing_in_the_other(language: str) -> None:
    told = [
        f"{case.name}: {finding.rule} “{finding.words}”"
        for case in bad()
        if case.letter.language.startswith(language)
        for finding in disguised(case).findings(proofread=False)
        if by_words(finding)
    ]
    assert told == []


def test_both_languages_have_the_same_lists() -> None:
    english, french = set(lists("en_CA")), set(lists("fr_CA"))
    assert english
    assert french
    assert lists("en_US") == lists("en_CA")
    assert lists("fr_FR") == lists("fr_CA")
    for name in english & french:
        assert lists("en_CA")[name] != lists("fr_CA")[name] or not lists("en_CA")[name], name


def test_everything_is_said_in_both_languages_with_the_same_values() -> None:
    for code, row in said().items():
        for words in (row.do, row.why):
            assert words["en"].strip(), code
            assert words["fr"].strip(), code
            assert words["en"] != words["fr"], code
        values = {
            language: set(re.findall(r"%\((\w+)\)s", row.do[language] + row.why[language]))
            for language in ("en", "fr")
        }
        assert values["en"] == values["fr"], code
