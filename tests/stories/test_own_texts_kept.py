"""A text of one's own in a kept letter: it comes back as it was chosen, and never goes out open."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.changes import edited
from afterword.domain.letters import Draft, EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import choices, drafting, enquiries, mailing
from afterword.stories.after_interview import all_changes
from afterword.stories.filled_page import answers_for
from afterword.stories.waiting_letters import Stop
from afterword.ui.waiting_letters.words import leads_to_card, reason
from tests.store.boards import NOON, desk_at
from tests.stories.waiting import LANGUAGE, ZONE, fill, waiting


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOON) as desk:
        fill(desk)
        yield desk


def _page(desk: Desk, card: str) -> Answers:
    records, known = desk.records(card), desk.known()
    return answers_for(records, known, desk.today(), ZONE, LANGUAGE, desk.preferences)


def _drafts(desk: Desk, page: Answers) -> tuple[Draft, ...]:
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, desk.known(), phrases, NoSpeller(), desk.today())


def _keep(desk: Desk, card: str, text: str) -> str:
    """Keep the first letter of a card with `text` as its body; return its id."""
    page = _page(desk, card)
    letter = page.people[0].letter_id
    page = choices.with_own_text(page, letter, text)
    desk.commit("Kept", all_changes(desk, page, _drafts(desk, page), EventKind.DRAFTED))
    return letter


def test_a_field_that_stands_for_nothing_stops_the_letter_wherever_it_is_to_go(desk: Desk) -> None:
    letter = _keep(desk, "acme", "I like {compny}.")
    stopped = next(one for one in waiting(desk) if one.draft.letter.id == letter)
    assert stopped.stops == (Stop.OWN_TEXT,)
    assert "Did you mean {company}?" in reason(stopped)
    assert not leads_to_card(stopped)
    assert letter not in [one.draft.letter.id for one in mailing.mails(desk, "acme")]


def test_a_filled_one_goes_out_and_follows_a_company_that_is_called_something_else(
    desk: Desk,
) -> None:
    letter = _keep(desk, "acme", "I like {company}.")
    assert letter in [one.draft.letter.id for one in mailing.mails(desk, "acme")]
    before = desk.records("acme").company
    desk.commit("Renamed", [edited(before, replace(before, name="Birch Bakery"))])
    assert _page(desk, "acme").people[0].edits == (("own-text", "I like {company}."),)
    said = next(one for one in waiting(desk) if one.draft.letter.id == letter)
    assert (said.draft.letter.body, said.stops) == ("I like Birch Bakery.", ())


def test_a_question_about_a_topic_that_the_text_does_not_say_is_none(desk: Desk) -> None:
    meeting = desk.records("acme").meetings[0]
    desk.commit("Topic", [edited(meeting, replace(meeting, topic="asked if I can lift"))])
    for text, asks in (("Bye. {topic}", True), ("I like {company}.", False)):
        letter = _keep(desk, "acme", text)
        found = next(one for one in waiting(desk) if one.draft.letter.id == letter)
        assert found.asks is asks


def test_a_letter_that_asks_for_news_is_filled_too(desk: Desk) -> None:
    records, phrases = desk.records("acme"), resources.phrases("en_CA")
    text = "Is there news of the {position} job at {company}?"
    wanted = enquiries.Wanted("news", edits=(("own-text", text),))
    made = enquiries.composed(records, desk.sender, phrases, desk.today(), wanted)
    assert made is not None
    assert made.letter.body.startswith("Is there news of the ")
    assert made.letter.body.endswith(" job at acme Ltd?")
    assert made.errors == ()
