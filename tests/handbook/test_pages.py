"""Every page of the handbook is whole, short, easy to read, and there in both languages."""

import re
import tomllib

import pytest

from afterword import resources
from afterword.coach.table import RULES
from afterword.domain.handbook import STEPS, Page, read_chapters, read_page
from tests.handbook.reading_level import ease, grade

LANGUAGES = ("en", "fr")
CHAPTERS = read_chapters(tomllib.loads(resources.read_text("handbook", "contents.toml")))
KEYS = tuple(key for chapter in CHAPTERS for key in chapter.pages)
SECTIONS = {
    "en": ("What to do now", "Why", "For example", "A common mistake"),
    "fr": ("À faire maintenant", "Pourquoi", "Par exemple", "Une erreur fréquente"),
}
WORDS = (120, 360)
LONGER = {"promise": 420}
"""What is kept, where, and what becomes of it: whoever looks for one of these wants all."""
SUMMARY = 110
GRADE, EASE = 8.0, 60.0


def page_of(language: str, key: str) -> Page:
    return read_page(key, resources.read_text("handbook", language, f"{key}.md"))


@pytest.fixture(params=[(language, key) for language in LANGUAGES for key in KEYS], ids="-".join)
def found(request: pytest.FixtureRequest) -> tuple[str, Page]:
    language, key = request.param
    return language, page_of(language, key)


def test_there_are_at_least_forty_pages_and_no_file_is_left_over() -> None:
    assert len(KEYS) == len(set(KEYS)) >= 40
    for language in LANGUAGES:
        files = {path.stem for path in resources.folder("handbook", language).glob("*")}
        assert files == set(KEYS)


def test_a_page_says_what_to_do_why_an_example_and_a_mistake(found: tuple[str, Page]) -> None:
    language, page = found
    told = [heading for heading in page.headings if heading in SECTIONS[language]]
    assert told == list(SECTIONS[language])
    assert all(page.section(heading) for heading in page.headings)
    steps = page.section(SECTIONS[language][0]).splitlines()
    assert [re.match(r"- |\d\. ", step) is not None for step in steps] == [True] * STEPS
    assert ">" in page.section(SECTIONS[language][2])


def test_a_page_is_short_and_can_be_found(found: tuple[str, Page]) -> None:
    _, page = found
    assert page.title
    assert page.summary
    assert len(page.summary) <= SUMMARY
    assert page.words
    least, most = WORDS
    assert least <= len(page.text.split()) <= LONGER.get(page.key, most)


def test_a_page_is_easy_to_read(found: tuple[str, Page]) -> None:
    language, page = found
    if language == "en":
        assert grade(page.text) <= GRADE
    else:
        assert ease(page.text) >= EASE


def test_its_links_lead_to_pages(found: tuple[str, Page]) -> None:
    _, page = found
    assert set(page.links) <= set(KEYS) - {page.key}


def test_a_share_of_people_asked_has_its_source(found: tuple[str, Page]) -> None:
    _, page = found
    told = re.search(r"\d+ ?%|\bper cent\b|\bpour cent\b|\bsurvey|\bsondage", page.text)
    assert not told or page.sources
    for source in page.sources:
        assert re.search(r"\b(19|20)\d\d\b", source)


def test_a_text_is_text_and_nothing_else(found: tuple[str, Page]) -> None:
    _, page = found
    assert not re.search(r"</?[a-z]+>|!\[|\t", page.text)


def test_both_languages_have_the_same_build() -> None:
    for key in KEYS:
        english, french = (page_of(language, key) for language in LANGUAGES)
        assert len(english.headings) == len(french.headings)
        assert bool(english.sources) == bool(french.sources)


def test_every_rule_of_the_coach_has_its_page() -> None:
    assert {rule.page for rule in RULES} <= set(KEYS)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "No head.\n",
        "+++\ntitle = 'x'\n",
        "+++\ntitle = \n+++\nText\n",
        "+++\ntitle = 3\n+++\nx",
    ],
)
def test_a_page_that_is_none_says_so(written: str) -> None:
    with pytest.raises(ValueError, match=r"page|title"):
        read_page("page", written)
