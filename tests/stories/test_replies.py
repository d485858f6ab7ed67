"""What was heard from an employer: the card moves, what was due goes, and Undo brings it back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.followups import Due
from afterword.domain.letters import EventKind
from afterword.stories import calls, plan, replies
from tests.store.boards import all_added, card, desk_at, event, letter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two cards that wait for an answer, with everybody thanked."""
    with desk_at(tmp_path / "board.db") as desk:
        for name, rank in (("acme", "V"), ("polar", "X")):
            desk.commit("Add", all_added(card(name, "waiting", rank)))
            note = letter(name)
            sent = event(note.id, 0, EventKind.EMAILED)
            desk.commit("Send", [added(note), added(sent)])
        desk.commit("Add", all_added(card("old", "closed", "V")))
        desk.load_rest()
        yield desk


def hide(desk: Desk, kind: str) -> None:
    stage = next(one for one in desk.stages if one.id == kind)
    desk.commit("Hide", [edited(stage, replace(stage, shown=False))])


@pytest.mark.parametrize(
    ("kind", "stage", "due"),
    [
        (ReplyKind.ANOTHER_INTERVIEW, "booked", [Due.BOOK]),
        (ReplyKind.OFFER, "offer", []),
        (ReplyKind.REFUSED, "closed", []),
        (ReplyKind.WITHDRAWN, "closed", []),
        (ReplyKind.SILENCE, "closed", []),
    ],
)
def test_the_card_moves_and_what_was_due_goes(
    desk: Desk, kind: ReplyKind, stage: str, due: list[Due]
) -> None:
    before = dict(desk.cards)
    assert [one.due for one in plan.of_card(desk, "acme")] == [Due.ANSWER]
    replies.heard(desk, "acme", kind, "Heard", "  We will\n meet again. ")
    assert desk.cards["acme"].stage_id == stage
    assert [one.due for one in plan.of_card(desk, "acme")] == due
    kept = replies.last(desk.records("acme"))
    assert kept is not None
    assert (kept.kind, kept.words) == (kind, "We will meet again.")
    assert desk.undo_text == "Heard"
    desk.undo()
    assert desk.cards == before
    assert desk.records("acme").replies == ()


def test_it_comes_first_in_its_column(desk: Desk) -> None:
    for name in ("acme", "polar"):
        replies.heard(desk, name, ReplyKind.REFUSED, "No")
    closed = [one for one in desk.cards.values() if one.stage_id == "closed"]
    assert [one.id for one in sorted(closed, key=lambda one: one.rank)] == ["polar", "acme", "old"]


def test_a_card_that_stands_there_already_keeps_its_place(desk: Desk) -> None:
    replies.heard(desk, "acme", ReplyKind.SILENCE, "Nothing")
    rank = desk.cards["old"].rank
    replies.heard(desk, "old", ReplyKind.REFUSED, "No")
    assert desk.cards["old"].rank == rank


def test_who_was_met_is_still_to_be_thanked_after_an_offer(desk: Desk) -> None:
    desk.commit("Add", all_added(card("new", "waiting", "Z")))
    replies.heard(desk, "new", ReplyKind.OFFER, "Offer")
    assert [one.due for one in plan.of_card(desk, "new")] == [Due.THANK_TOMORROW]


def test_a_column_that_is_not_wanted_stays_away_for_an_offer_but_not_for_the_end(
    desk: Desk,
) -> None:
    hide(desk, "offer")
    replies.heard(desk, "acme", ReplyKind.OFFER, "Offer")
    assert desk.cards["acme"].stage_id == "waiting"
    assert plan.of_card(desk, "acme") == ()
    hide(desk, "closed")
    replies.heard(desk, "acme", ReplyKind.WITHDRAWN, "Mine")
    assert desk.cards["acme"].stage_id == "closed"


def test_the_last_answer_counts(desk: Desk) -> None:
    replies.heard(desk, "acme", ReplyKind.REFUSED, "No")
    replies.heard(desk, "acme", ReplyKind.OFFER, "After all")
    assert desk.cards["acme"].stage_id == "offer"
    assert desk.cards["acme"].replied is ReplyKind.OFFER
    kept = replies.last(desk.records("acme"))
    assert kept is not None
    assert kept.kind is ReplyKind.OFFER


def test_a_call_in_which_they_had_decided_waits_for_what_they_said(desk: Desk) -> None:
    calls.log(desk, "acme", CallOutcome.DECIDED, "Called")
    assert [one.due for one in plan.of_card(desk, "acme")] == [Due.DECIDED]
    assert calls.next_contact(desk, "acme") is None
    replies.heard(desk, "acme", ReplyKind.OFFER, "Offer")
    assert plan.of_card(desk, "acme") == ()
    desk.undo()
    assert [one.due for one in plan.of_card(desk, "acme")] == [Due.DECIDED]


@pytest.mark.parametrize("outcome", [None, CallOutcome.NO_NEWS, CallOutcome.DECIDED])
def test_not_decided_yet_keeps_the_day_they_named_now(
    desk: Desk, outcome: CallOutcome | None
) -> None:
    if outcome is not None:
        calls.log(desk, "acme", outcome, "Called", until=date(2026, 12, 1))
    before = desk.cards["acme"], desk.records("acme")
    assert replies.may_be_undecided(desk, "acme")
    replies.not_decided(desk, "acme", "Not yet", " two more\n weeks ", date(2026, 12, 4))
    (said,) = desk.records("acme").promises
    assert (said.words, said.due) == ("two more weeks", date(2026, 12, 4))
    due = next(iter(plan.of_card(desk, "acme")))
    assert (due.due, due.day) == (Due.ANSWER, date(2026, 12, 4))
    assert desk.cards["acme"].stage_id == "waiting"
    desk.undo()
    assert (desk.cards["acme"], desk.records("acme")) == before


def test_not_decided_yet_without_a_day_keeps_the_words_alone(desk: Desk) -> None:
    before = plan.of_card(desk, "acme")
    replies.not_decided(desk, "acme", "Not yet", "they need more time")
    assert [one.words for one in desk.records("acme").promises] == ["they need more time"]
    assert plan.of_card(desk, "acme") == before
    calls.log(desk, "acme", CallOutcome.DECIDED, "Called")
    replies.not_decided(desk, "acme", "Not yet", "")
    assert Due.DECIDED not in [one.due for one in plan.of_card(desk, "acme")]
    assert [one.words for one in desk.records("acme").promises] == ["they need more time"]


def test_it_is_for_cards_that_wait(desk: Desk) -> None:
    replies.heard(desk, "acme", ReplyKind.REFUSED, "No")
    assert not replies.may_be_undecided(desk, "acme")
    assert not replies.may_be_undecided(desk, "gone")
    met = desk.records("polar").interviews[0]
    later = replace(met, start=replace(met.start, day=date(2026, 11, 25)))
    desk.commit("Later", [edited(met, later)])
    assert not replies.may_be_undecided(desk, "polar")
    with pytest.raises(ValueError, match="polar"):
        replies.not_decided(desk, "polar", "Not yet", "soon")
