"""What of a sample came up, typed beside its title: "it" is the sample."""

from dataclasses import replace

import pytest

from afterword.domain.answers import Along
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.summaries import Known
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import samples_read
from afterword.resources import phrases
from afterword.stories import drafting
from tests.stories.pages import NOW, TODAY, panel


def _reading(words: str, title: str = "my route plan") -> Reading:
    """Return what becomes of `words` about the one sample that goes along."""
    work = WorkSample("work", title, SampleKind.PDF, "x.pdf", "d", 1, 9, NOW.isoformat())
    first, *others = panel().people
    page = panel(people=(replace(first, along=(Along(work, words),)), *others))
    everyone = drafting.panel_of(page, Known(), TODAY, ())
    (found,) = samples_read(everyone, phrases("en_CA"), NoSpeller()).values()
    return found


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("I showed it in the interview", "I showed my route plan in the interview."),
        ("you asked about it", "You asked about my route plan."),
        ("You asked about it.", "You asked about my route plan."),
        ("we talked about it", "I was glad that we talked about my route plan."),
        ("I told you about it", "I was glad to tell you about my route plan."),
        ("it shows how I plan", "My route plan shows how I plan."),
        ("it", "I was glad that we talked about my route plan."),
    ],
)
def test_the_title_is_offered_for_it_and_stays_when_it_is_clicked(words: str, offered: str) -> None:
    reading = _reading(words)
    assert (reading.code, reading.about, reading.sentence) == ("sample-meant", "my route plan", "")
    (choice,) = reading.choices
    assert choice.text == offered
    assert _reading(choice.topic or "").sentence == offered


def test_a_title_of_its_own_stands_in_quotes() -> None:
    (choice,) = _reading("you liked it", "A Study of Tides").choices
    assert choice.text == "You liked “A Study of Tides”."
    assert _reading(choice.topic or "", "A Study of Tides").sentence == choice.text


def test_words_that_are_clear_are_used_as_they_are() -> None:
    reading = _reading("you said it was good")
    assert (reading.code, reading.sentence) == ("", "You told me that it was good.")


def test_a_sample_that_goes_along_is_not_offered_to_be_sent_along() -> None:
    reading = _reading("my route plan and how I use it")
    said = "I was glad that we talked about my route plan and how I use it."
    assert (reading.code, reading.sentence) == ("", said)


def test_somebody_else_who_may_be_meant_is_still_asked_about() -> None:
    reading = _reading("our plans for the dock")
    assert (reading.code, reading.about) == ("who-is-meant", "our")
