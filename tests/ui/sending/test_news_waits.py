"""A letter that asks for news is posted on a good day to ask, not in a hurry."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.letters import EventKind
from afterword.stories import asking_news, calls, enquiries, replies
from afterword.ui.asking_news.words import advice_words
from afterword.ui.sending.card import SendingCard
from tests.store.boards import all_added, card, desk_at

NOW = datetime(2026, 12, 2, 15, tzinfo=UTC)
ZONE = "America/Toronto"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A card whose answer was promised for the 27th of November: by now it is time to ask."""
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=("Ada Byron",))))
        desk.load_rest()
        yield desk


@pytest.fixture
def asked(qtbot: QtBot, desk: Desk, tmp_path: Path, look: None) -> SendingCard:
    """What asks about letters that are on paper."""
    made = SendingCard(desk, QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    return made


def on_paper(desk: Desk, asked: SendingCard) -> str:
    """Save a letter that asks for news; return by when it is to be posted, as it is said."""
    records = desk.records("acme")
    wanted = asking_news.begin(desk, "acme", "en_CA")
    phrases = resources.phrases("en_CA")
    draft = enquiries.composed(records, desk.sender, phrases, desk.today(), wanted)
    assert draft is not None
    asking_news.record(desk, draft, EventKind.SAVED, "Saved")
    assert asked.show_for("acme", "letter")
    return asked.told.when.text()


def test_on_a_good_day_it_is_posted_today(desk: Desk, asked: SendingCard) -> None:
    assert on_paper(desk, asked).startswith("To be posted today.")


def test_what_is_written_too_early_waits_for_its_day(desk: Desk, asked: SendingCard) -> None:
    calls.log(desk, "acme", CallOutcome.VOICEMAIL, "Called")
    when = on_paper(desk, asked)
    assert when == "Best posted from Wednesday, December 9 on: before that it is too soon to ask."
    # What is said where it is written and what is said of the paper is one thing.
    advice = asking_news.advice(desk, desk.records("acme"), ZONE)
    assert "best from Wednesday, December 9 on" in advice_words(advice, desk.today())


def test_after_an_offer_it_is_kept_back(desk: Desk, asked: SendingCard) -> None:
    replies.heard(desk, "acme", ReplyKind.OFFER, "Offer")
    assert "Keep it back." in on_paper(desk, asked)
    assert "posted" not in asked.told.spoken
    advice = asking_news.advice(desk, desk.records("acme"), ZONE)
    said = advice_words(advice, desk.today())
    assert "there is no news to ask for" in said
    assert "est from" not in said
