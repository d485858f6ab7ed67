"""What was left out is listed while it would be due otherwise."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.contacts import Reply, ReplyKind, Task
from afterword.domain.letters import EventKind
from afterword.stories import left_out, plan
from tests.store.boards import NOON, all_added, card, desk_at, event, letter, moved


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db") as desk:
        desk.commit("Add", all_added(card("acme", people=("Ada", "Bo"))))
        yield desk


def names(desk: Desk) -> list[tuple[str, ...]]:
    return [one.names for one in left_out.items(desk)]


def test_whoever_was_thanked_all_the_same_is_not_listed(desk: Desk) -> None:
    plan.leave_out(desk, "acme", Task.THANK, "Leave out")
    assert names(desk) == [("Ada", "Bo")]
    sent = event("acme-letter-0", 0, EventKind.EMAILED)
    desk.commit("Send", [added(letter("acme")), added(sent)])
    assert names(desk) == [("Bo",)]
    plan.bring_back(desk, "acme", Task.THANK, "Back")
    assert names(desk) == []


def test_a_closed_card_lists_nothing(desk: Desk) -> None:
    plan.leave_out(desk, "acme", Task.THANK, "Leave out")
    desk.commit("Close", moved(desk, "acme", "closed"))
    assert names(desk) == []


def test_an_answer_that_came_ends_a_call_left_out(desk: Desk) -> None:
    plan.leave_out(desk, "acme", Task.ASK, "Leave out")
    assert [one.action.people for one in left_out.items(desk)] == [1]
    desk.commit("Heard", [added(Reply("reply", "acme", NOON.isoformat(), ReplyKind.REFUSED))])
    assert names(desk) == []
