"""Asking for news from a card: begun once, advised on, kept in one step that Undo takes back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.letters import Draft, EventKind, LetterEvent, LetterKind
from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.stories import asking_news, enquiries, mailing, sending
from afterword.stories.asking_news import Advice
from afterword.stories.enquiries import Wanted
from tests.store.boards import all_added, card, desk_at, letter, moved, state_of

ZONE = "America/Toronto"
AMINA = Sender(name="Amina Haddad")
# Late in the evening in Toronto, and the next day already in Greenwich.
LATE = datetime(2026, 12, 2, 3, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.db", lambda: LATE) as desk:
        desk.commit("Add", all_added(card("acme", "waiting")))
        desk.commit("Add", [change for change in all_added(card("polar", "waiting"))
                            if change.kind != "promise"])  # fmt: skip
        yield desk


def made(desk: Desk, wanted: Wanted, name: str = "acme") -> Draft:
    phrases = resources.phrases(wanted.language)
    draft = enquiries.composed(desk.records(name), AMINA, phrases, desk.today(), wanted)
    assert draft is not None
    return draft


def ask(desk: Desk, kind: EventKind, name: str = "acme") -> Wanted:
    wanted = asking_news.anew(desk, desk.records(name), "en_CA")
    asking_news.record(desk, made(desk, wanted, name), kind, "Ask for news")
    return wanted


def advised(desk: Desk, name: str = "acme") -> Advice:
    return asking_news.advice(desk, desk.records(name), ZONE)


def test_it_is_best_two_working_days_after_the_day_named_else_seven_after_the_interview(
    desk: Desk,
) -> None:
    assert advised(desk) == Advice(date(2026, 12, 1), date(2026, 11, 27))
    assert advised(desk, "polar") == Advice(date(2026, 12, 1))


def test_thanks_that_went_late_are_read_before_anybody_is_asked(desk: Desk) -> None:
    thanks = letter("acme")
    posted = LetterEvent("posted", thanks.id, EventKind.POSTED, "2026-11-24T15:00:00+00:00")
    desk.commit("Send", [added(thanks), added(posted)])
    assert advised(desk) == Advice(date(2026, 12, 3), date(2026, 11, 27), unread=True)


def test_after_one_that_has_gone_the_next_is_five_working_days_later(desk: Desk) -> None:
    ask(desk, EventKind.PRINTED)
    assert advised(desk).asked == ()
    ask(desk, EventKind.EMAILED)
    here = date(2026, 12, 1)  # where the person sits
    assert advised(desk) == Advice(date(2026, 12, 8), date(2026, 11, 27), (here,))
    ask(desk, EventKind.POSTED)
    assert advised(desk).asked == (here, here)


def test_one_that_has_not_gone_is_gone_on_with(desk: Desk) -> None:
    wanted = asking_news.begin(desk, "acme", "en_CA").saying("need", "Call me.")
    assert wanted.person_id == "acme-person-0"
    asking_news.record(desk, made(desk, wanted), EventKind.DRAFTED, "Ask")
    assert asking_news.begin(desk, "acme", "fr_CA") == wanted
    asking_news.record(desk, made(desk, wanted), EventKind.POSTED, "Ask")
    assert asking_news.begin(desk, "acme", "fr_CA").letter_id != wanted.letter_id
    assert asking_news.begin(desk, "acme", "fr_CA", wanted.letter_id) == wanted


def test_it_is_one_step_that_moves_no_card_and_undo_takes_all_of_it_back(desk: Desk) -> None:
    before = state_of(desk)[:4]
    wanted = ask(desk, EventKind.QUEUED)
    records = desk.records("acme")
    assert [one.kind for one in records.events] == [EventKind.DRAFTED, EventKind.QUEUED]
    assert [one.id for one in records.letters] == [wanted.letter_id]
    assert desk.cards["acme"].stage_id == "waiting"
    desk.undo()
    assert state_of(desk)[:4] == before
    assert not desk.records("acme").letters


def test_on_paper_it_is_asked_about_at_the_next_start_and_may_be_said_to_have_gone(
    desk: Desk,
) -> None:
    assert sending.waiting(desk) == []
    ask(desk, EventKind.PRINTED)
    assert sending.waiting(desk) == ["acme"]
    sending.sent(desk, "acme", EventKind.POSTED, "Posted")
    assert sending.waiting(desk) == []
    assert len(desk.cards["acme"].asked) == 1


def test_the_writers_name_is_kept_once_and_outlives_the_letter(desk: Desk) -> None:
    asking_news.keep_writer(desk, Sender(), "Nobody")
    asking_news.keep_writer(desk, AMINA, "Your name")
    asking_news.keep_writer(desk, AMINA, "The same name")
    assert desk.undo_text == "Your name"
    ask(desk, EventKind.QUEUED)
    desk.undo()
    assert desk.sender == AMINA


def test_sent_it_moves_no_card_even_where_nobody_is_left_to_thank(desk: Desk) -> None:
    ask(desk, EventKind.PRINTED)
    desk.commit("Move", moved(desk, "acme", "to-thank"))
    records = desk.records("acme")
    gone = replace(records, meetings=())  # nobody was met whom to thank
    assert sending.moved_on(desk, gone, gone.letters) == []
    sending.sent(desk, "acme", EventKind.POSTED, "Posted")
    assert desk.cards["acme"].stage_id == "to-thank"


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en_CA", "My application – Cook"), ("fr_FR", "Ma candidature – Cook")],
)
def test_by_mail_it_is_called_what_it_is_and_speaks_of_no_paper(
    desk: Desk, language: str, subject: str
) -> None:
    wanted = asking_news.begin(desk, "acme", language)
    for turn in range(8):
        (mail,) = mailing.mails(desk, "acme", [made(desk, replace(wanted, turn=turn))])
        assert mail.subject == subject
        assert "this letter" not in mail.text
        assert "cette lettre" not in mail.text
    assert mailing.subject(" ", language, LetterKind.STATUS_ENQUIRY) == subject.partition(" –")[0]


def test_a_card_that_is_gone_is_told_of(desk: Desk) -> None:
    draft = made(desk, asking_news.begin(desk, "acme", "en_CA"))
    desk.undo()
    desk.undo()
    with pytest.raises(Problem, match="changed-meanwhile"):
        asking_news.record(desk, draft, EventKind.DRAFTED, "Ask")
