"""A text of one's own that was changed: letters follow in one step, sent ones never."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, EventKind, Letter
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import choices, drafting
from afterword.stories.after_interview import all_changes
from afterword.stories.filled_page import answers_for
from afterword.stories.own_remade import made_of, remade
from tests.store.boards import NOON, desk_at
from tests.stories.pages import panel
from tests.stories.waiting import LANGUAGE, ZONE, fill

OLD = "Thank you for the shift at {company}.\n\n{topic}"
NEW = "Many thanks for the shift at {company}, {their title and name}.\n\n{topic}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOON) as desk:
        fill(desk)
        yield desk


def _page(desk: Desk, card: str) -> Answers:
    records, known = desk.records(card), desk.known()
    return answers_for(records, known, desk.today(), ZONE, LANGUAGE, desk.preferences)


def _kept(desk: Desk, page: Answers, kind: EventKind = EventKind.DRAFTED) -> Letter:
    """Keep the first letter of a page with `OLD` as its body; return it."""
    letter = page.people[0].letter_id
    page = choices.with_own_text(page, letter, OLD)
    phrases = resources.phrases(page.language)
    made: tuple[Draft, ...] = drafting.drafts(
        page, desk.known(), phrases, NoSpeller(), desk.today()
    )
    desk.commit("Kept", all_changes(desk, page, made[:1], kind))
    return _now(desk, page.application_id, letter)


def _now(desk: Desk, card: str, id: str) -> Letter:
    return next(one for one in desk.records(card).letters if one.id == id)


def _follow(desk: Desk) -> int:
    found = remade(desk, [OLD], NEW)
    desk.commit("Changed", found.changes)
    return found.on_paper


def test_drafts_and_paper_follow_in_one_step_and_what_has_gone_stays(desk: Desk) -> None:
    draft = _kept(desk, _page(desk, "acme"))
    printed = _kept(desk, panel(), EventKind.PRINTED)
    gone = _kept(desk, panel(company="Other"), EventKind.POSTED)
    assert made_of(desk, [OLD]) == 2
    assert _follow(desk) == 1
    for before in (draft, printed):
        after = _now(desk, before.application_id, before.id)
        assert after.body == before.body.replace("Thank you", "Many thanks", 1).replace(
            ".", f", {_called(after)}.", 1
        )
        assert after == replace(before, body=after.body, edits=after.edits)
        assert dict(after.edits)["own-text"] == NEW
    assert _now(desk, gone.application_id, gone.id) == gone
    assert made_of(desk, [OLD]) == 0
    desk.undo()
    assert _now(desk, draft.application_id, draft.id) == draft
    assert _now(desk, printed.application_id, printed.id) == printed


def _called(letter: Letter) -> str:
    return letter.salutation.removeprefix("Dear ").rstrip(":,")


def test_a_letter_changed_by_hand_or_that_the_new_text_would_leave_open_stays(desk: Desk) -> None:
    kept = _kept(desk, _page(desk, "acme"))
    assert remade(desk, [OLD], "I like {their role}. {my work}").changes == ()
    page = choices.with_edit(_page(desk, "acme"), kept.id, "own-1", "I liked the shift.")
    phrases = resources.phrases(page.language)
    made = drafting.drafts(page, desk.known(), phrases, NoSpeller(), desk.today())
    desk.commit("By hand", all_changes(desk, page, made))
    assert made_of(desk, [OLD]) == 0
    assert _follow(desk) == 0
    assert "I liked the shift." in _now(desk, "acme", kept.id).body
