"""The tips as they are written: both languages whole, short, and enough for a year."""

import tomllib
from collections import Counter

import pytest

from afterword import resources
from afterword.domain.handbook import read_chapters
from afterword.domain.tips import Situation, read_tips

LANGUAGES = ("en", "fr")
LONGEST = 160
LEAST, WEEKS_OF_A_YEAR, OF_EACH = 80, 53, 3
TIPS = {language: resources.tips(language) for language in LANGUAGES}


def test_both_languages_say_the_same_tips() -> None:
    words = [set(tomllib.loads(resources.read_text("tips", f"{one}.toml"))) for one in LANGUAGES]
    keys = [tip.key for tip in TIPS["en"]]
    assert words == [set(keys), set(keys)]
    assert len(keys) == len(set(keys)) >= LEAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_short_said_once_and_has_curved_marks(language: str) -> None:
    said = [tip.text for tip in TIPS[language]]
    assert [one for one in said if not 20 <= len(one) <= LONGEST] == []
    assert len(set(said)) == len(said)
    assert [
        one for one in said if set("'\"") & set(one) or one.rstrip("”»\u00a0")[-1] not in ".?"
    ] == []


def test_each_leads_to_a_page_and_each_page_is_led_to() -> None:
    chapters = read_chapters(tomllib.loads(resources.read_text("handbook", "contents.toml")))
    pages = {page for chapter in chapters for page in chapter.pages}
    assert {tip.page for tip in TIPS["en"]} == pages


def test_a_year_is_filled_on_any_board_and_each_situation_has_several() -> None:
    fits = Counter(situation for tip in TIPS["en"] for situation in tip.fits)
    assert fits[Situation.ANY] >= WEEKS_OF_A_YEAR
    assert [one for one in Situation if fits[one] < OF_EACH] == []


@pytest.mark.parametrize("wrong", [{"fits": ["rain"]}, {"key": "nobody"}])
def test_a_file_that_is_wrong_is_named(wrong: dict[str, object]) -> None:
    row = {"key": "a", "page": "tonight", "fits": ["any"], **wrong}
    with pytest.raises(ValueError, match=r"rain|nobody"):
        read_tips({"tip": [row]}, {"a": "Words."})
