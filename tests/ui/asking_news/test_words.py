"""What is said of time is true: never seven days where more have gone by."""

from datetime import date

import pytest

from afterword.stories.asking_news import Advice
from afterword.ui.asking_news.words import advice_words

TODAY, LATER = date(2026, 12, 1), date(2026, 12, 9)


@pytest.mark.parametrize(
    ("advice", "said"),
    [
        (Advice(TODAY, waited=7), "Now is a good time: seven working days have gone by"),
        (Advice(TODAY, waited=11), "Now is a good time: more than seven working days"),
        (Advice(LATER, waited=3), "Best from Wednesday, 9 December on: that is seven working"),
        (Advice(LATER, TODAY, waited=12, unread=True), "they will have read your thank-you"),
    ],
)
def test_the_days_named_are_those_that_went_by(look: None, advice: Advice, said: str) -> None:
    assert said in advice_words(advice, TODAY)
