"""What is said of time fits whatever days a person chose to wait."""

from datetime import date

import pytest

from afterword.stories.asking_news import Advice
from afterword.ui.asking_news.words import advice_words

TODAY, LATER = date(2026, 12, 1), date(2026, 12, 9)


@pytest.mark.parametrize(
    ("advice", "said"),
    [
        (Advice(TODAY), "Now is a good time: they have had days enough"),
        (Advice(LATER), "Best from Wednesday, December 9 on: until then they are still"),
        (
            Advice(LATER, TODAY),
            "They named Tuesday, December 1. Best from Wednesday, December 9 on",
        ),
        (Advice(LATER, TODAY, unread=True), "they will have read your thank-you"),
    ],
)
def test_it_says_when_and_why_then(look: None, advice: Advice, said: str) -> None:
    assert said in advice_words(advice, TODAY)
