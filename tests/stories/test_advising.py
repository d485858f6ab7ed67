"""What the handbook has to say of a card, and what on the board a page is about."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.followups import THANKS
from afterword.stories import advising, example_board, plan, replies
from tests.store.boards import Clock, desk_at

PANEL, ASKS = "example-1", "example-4"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", Clock()) as desk:
        example_board.show(desk, "Example", "America/Toronto")
        yield desk


def found(desk: Desk, page: str) -> list[str]:
    return [one.card for one in advising.about(plan.items(desk), page)]


def test_a_page_tells_of_the_cards_it_is_about_each_once_and_of_no_more_than_three(
    desk: Desk,
) -> None:
    thanks = {one.card for one in plan.items(desk) if one.action.due in THANKS}
    assert PANEL in found(desk, "a-panel")
    assert set(found(desk, "a-panel")) <= thanks
    assert found(desk, "voicemail") == [ASKS]
    assert found(desk, "scams") == []
    assert len(found(desk, "one-person")) <= advising.MOST


def test_what_is_put_off_is_not_told_of(desk: Desk) -> None:
    assert ASKS in found(desk, "the-call")
    plan.put_off(desk, ASKS, Task.ASK, desk.today() + timedelta(days=5), "Later")
    assert ASKS not in found(desk, "the-call")


def test_a_card_on_which_nothing_is_due_has_the_page_of_what_was_heard(desk: Desk) -> None:
    assert advising.page_for(desk, ASKS) == "the-call"
    replies.heard(desk, ASKS, ReplyKind.REFUSED, "Refused")
    assert advising.page_for(desk, ASKS) == "a-refusal"
    assert advising.page_for(desk, "gone") == ""
