"""Which letters are due over all cards, what stops them, and what is kept once they are made."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import added, edited
from afterword.domain.contacts import Task
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.problems import Problem
from afterword.stories import letters_together, plan, waiting_letters
from afterword.stories.waiting_letters import Stop
from tests.store.boards import NOON, START, desk_at
from tests.stories.waiting import NOBODY, due, fill, pages, ready, waiting, without_position


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOON) as desk:
        fill(desk)
        yield desk


def kinds(desk: Desk, card: str) -> set[EventKind]:
    return {event.kind for event in desk.records(card).events}


def print_all(desk: Desk) -> None:
    for those in ready(desk):
        desk.commit("Printed", letters_together.changes(desk, those, EventKind.QUEUED, "Office-7"))


def test_every_person_met_has_a_letter_by_company(desk: Desk) -> None:
    names = [(one.answers.company, one.name) for one in waiting(desk)]
    assert names == [
        ("acme Ltd", "Ada Byron"),
        ("acme Ltd", "Bo Chen"),
        ("birch Ltd", "Cy Dean"),
        ("birch Ltd", NOBODY),
        ("birch Ltd", "Di Evans"),
        ("cedar Ltd", "Ed Frost"),
        ("cedar Ltd", "Flo Grant"),
    ]


def test_what_stops_a_letter_is_known_before_anything_is_printed(desk: Desk) -> None:
    stopped = {one.name: one.stops for one in waiting(desk) if one.stops}
    assert stopped == {NOBODY: (Stop.CHARACTERS,), "Flo Grant": (Stop.SAMPLE,)}


def test_the_characters_no_font_has_are_named(desk: Desk) -> None:
    characters = {one.name: one.characters for one in waiting(desk)}
    assert characters[NOBODY] == " ".join(NOBODY)
    assert not characters["Ada Byron"]


def test_a_position_that_is_not_known_stops_all_of_its_card(desk: Desk) -> None:
    without_position(desk, "acme")
    stopped = [one.name for one in waiting(desk) if Stop.POSITION in one.stops]
    assert stopped == ["Ada Byron", "Bo Chen"]


def test_without_a_sender_every_letter_waits_for_a_name(tmp_path: Path) -> None:
    with desk_at(tmp_path / "other" / "afterword.db", lambda: NOON) as desk:
        fill(desk, sender=False)
        assert all(Stop.SENDER in one.stops for one in waiting(desk))


def test_a_question_about_a_topic_stops_nothing(desk: Desk) -> None:
    meeting = desk.records("acme").meetings[0]
    desk.commit("A topic", [edited(meeting, replace(meeting, topic="leur nouvel entrepôt"))])
    asked = next(one for one in waiting(desk) if one.name == "Ada Byron")
    assert asked.asks
    assert not asked.stops


def test_what_is_on_paper_or_gone_waits_no_more_and_the_rest_still_does(desk: Desk) -> None:
    print_all(desk)
    assert [one.name for one in waiting(desk)] == [NOBODY, "Flo Grant"]


def test_a_card_that_is_closed_or_archived_asks_for_no_letters(desk: Desk) -> None:
    acme, birch = desk.application("acme"), desk.application("birch")
    closed = edited(acme, replace(acme, stage_id="closed"))
    desk.commit("Away", [closed, edited(birch, replace(birch, archived=True))])
    assert [card for card, _ in due(desk)] == ["cedar"]


def test_thanks_are_for_the_interview_somebody_was_met_in(desk: Desk) -> None:
    # A second one without people on it yet was yesterday.
    later = Interview("acme-second", "acme", Moment(START.day.replace(day=21)))
    desk.commit("Second", [added(later)])
    rounds = {one.draft.letter.interview_id for one in waiting(desk) if one.card == "acme"}
    assert rounds == {"acme-round"}


def test_each_card_is_kept_and_undone_by_itself(desk: Desk) -> None:
    print_all(desk)
    assert [kinds(desk, card) for card in ("acme", "birch", "cedar")] == [
        {EventKind.DRAFTED, EventKind.QUEUED}
    ] * 3
    desk.undo()
    assert kinds(desk, "cedar") == set()
    assert EventKind.QUEUED in kinds(desk, "birch")


def test_the_look_letters_usually_have_stays_what_it_was(desk: Desk) -> None:
    before = desk.preferences
    print_all(desk)
    assert desk.preferences == before


def test_a_card_that_was_taken_off_meanwhile_is_not_brought_back(desk: Desk) -> None:
    those = ready(desk)[0]
    desk.commit("Away", [edited(one := desk.application("acme"), replace(one, archived=True))])
    assert not letters_together.changes(desk, those, EventKind.QUEUED)


def test_composing_tells_how_far_it_is_and_can_be_called_off(desk: Desk) -> None:
    told: list[int] = []
    composer = waiting_letters.Composer(desk.known(), desk)
    found = composer.compose(pages(desk), told.append, lambda: len(told) == 2)
    assert told == [1, 2]
    assert {one.card for one in found} == {"acme", "birch"}


def test_a_pdf_called_off_in_the_middle_is_none(desk: Desk) -> None:
    those = [one for card in ready(desk) for one in card]
    told: list[int] = []
    assert letters_together.pdf(those, "letter", told.append, lambda: len(told) == 3) is None
    assert told == [0, 1, 2]
    whole = letters_together.pdf(those, "letter")
    assert whole is not None
    assert whole.startswith(b"%PDF")


def test_files_have_good_names_and_none_is_there_twice(desk: Desk, tmp_path: Path) -> None:
    those = [one for card in ready(desk) for one in card]
    paths = letters_together.paths(tmp_path, [*those[:2], those[0]])
    day = those[0].draft.letter.written.isoformat()
    assert [path.name for path in paths] == [
        f"Thank-you - Ada Byron - acme Ltd - {day}.pdf",
        f"Thank-you - Bo Chen - acme Ltd - {day}.pdf",
        f"Thank-you - Ada Byron - acme Ltd - {day} (2).pdf",
    ]


def test_files_called_off_or_refused_leave_none(desk: Desk, tmp_path: Path) -> None:
    those = [one for card in ready(desk) for one in card][:3]
    goal = tmp_path / "letters"
    goal.mkdir()
    paths = letters_together.paths(goal, those)
    there = [1]
    stop = lambda: len(list(goal.iterdir())) in there  # noqa: E731
    assert not letters_together.write(paths, those, "letter", cancelled=stop)
    assert not list(goal.iterdir())
    lost = [*paths[:2], tmp_path / "gone" / "x.pdf"]
    with pytest.raises(Problem, match="folder-missing"):
        letters_together.write(lost, those, "letter")
    assert not list(goal.iterdir())
    assert letters_together.write(paths, those, "letter")
    assert len(list(goal.iterdir())) == 3


def test_the_page_is_of_the_interview_that_thanks_are_due_for(desk: Desk) -> None:
    coming = Interview("acme-second", "acme", Moment(START.day.replace(day=28)))
    desk.commit("Second", [added(coming)])
    (due_for,) = plan.to_write(desk, desk.records("acme")).interviews
    assert due_for.id == "acme-round"
    plan.leave_out(desk, "acme", Task.THANK, "Leave out")
    assert len(plan.to_write(desk, desk.records("acme")).interviews) == 2


def test_letters_put_off_wait_for_nobody_until_their_day(desk: Desk) -> None:
    plan.put_off(desk, "acme", Task.THANK, START.day.replace(day=28), "Snooze")
    assert [card for card, _ in due(desk)] == ["birch", "cedar"]
