"""Which calls count as having asked for news, as the board sees them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.domain.changes import added
from afterword.domain.contacts import CallOutcome, PhoneCall
from tests.store.boards import all_added, card, desk_at

C = CallOutcome
DAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("outcomes", "asked", "call_back"),
    [
        ([C.SPOKE], 1, None),
        ([C.NOBODY], 0, None),
        ([C.CALL_BACK], 0, DAY),
        # What they asked for is one contact together with the call made then.
        ([C.CALL_BACK, C.SPOKE], 1, None),
        ([C.CALL_BACK, C.NOBODY], 0, DAY),
        ([C.CALL_BACK, C.CALL_BACK, C.VOICEMAIL], 1, None),
        ([C.SPOKE, C.CALL_BACK], 1, DAY),
        ([C.NO_NEWS, C.CALL_BACK, C.DECIDED], 2, None),
    ],
)
def test_a_call_counts_where_news_was_asked_for(
    tmp_path: Path, outcomes: list[CallOutcome], asked: int, call_back: date | None
) -> None:
    now = datetime(2026, 12, 2, 15, tzinfo=UTC)
    with desk_at(tmp_path / "board.db", lambda: now) as desk:
        desk.commit("Add", all_added(card("acme", "waiting")))
        for number, outcome in enumerate(outcomes):
            at = now.replace(minute=number).isoformat()
            until = DAY if outcome in {C.CALL_BACK, C.NO_NEWS} else None
            call = PhoneCall(f"call-{number}", "acme", at, outcome, until=until)
            desk.commit("Call", [added(call)])
        face = desk.cards["acme"]
    assert (len(face.asked), face.call_back) == (asked, call_back)
