"""A call after an offer: it is about the answer, and asks for no news."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.calling import Variant
from afterword.domain.contacts import ReplyKind
from afterword.stories import calls, replies
from tests.store.boards import all_added, card, desk_at

ZONE = "America/Toronto"
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
NEWS = {"en_CA": ("news", "better day"), "fr_CA": ("du nouveau", "Il vaut mieux")}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.db", lambda: NOW) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=("Ada Byron",))))
        desk.load_rest()
        yield desk


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
@pytest.mark.parametrize("until", [None, date(2026, 11, 27), date(2026, 11, 20)])
def test_nobody_is_asked_for_news_they_have(desk: Desk, language: str, until: date | None) -> None:
    assert not calls.is_about_offer(desk, "acme")
    replies.heard(desk, "acme", ReplyKind.OFFER, "An offer", until=until)
    assert calls.is_about_offer(desk, "acme")
    sheet = calls.sheet(desk, "acme", language, ZONE)
    said = " ".join((sheet.advice, *(sheet.scripts[one].text for one in Variant)))
    assert not any(words in said for words in NEWS[language])
    assert "offer" in sheet.scripts[Variant.LIVE].text.replace("offre", "offer")
    assert sheet.scripts[Variant.VOICEMAIL].seconds < 25
    day = {"en_CA": "November", "fr_CA": "novembre"}[language]
    assert (f"27 {day}" in sheet.advice or f"{day} 27" in sheet.advice) == (
        until == date(2026, 11, 27)
    )


def test_more_time_is_asked_for_while_there_is_some(desk: Desk) -> None:
    replies.heard(desk, "acme", ReplyKind.OFFER, "An offer", until=date(2026, 11, 27))
    moves = calls.sheet(desk, "acme", "en_CA", ZONE).scripts[Variant.LIVE].moves
    assert moves[2].startswith("You would like my answer by November 27.")
    replies.answer_by(desk, "acme", date(2026, 11, 20), "Until")
    moves = calls.sheet(desk, "acme", "en_CA", ZONE).scripts[Variant.LIVE].moves
    assert moves[2] == "You wanted my answer by November 20. May I still give it to you?"
