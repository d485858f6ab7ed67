"""Every version of the file there ever was still opens, and becomes a file of today."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from afterword.domain.contacts import CallOutcome, ReplyKind, Task
from afterword.domain.letters import EventKind
from afterword.store.migrations import STEPS
from tests.store.boards import desk_at

OLD = Path(__file__).parents[1] / "old_databases"
VERSIONS = range(1, len(STEPS) + 1)


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return sorted((name, re.sub(r"\s+", " ", sql)) for name, sql in made.fetchall())


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a file as that version of the program left it."""
    path = tmp_path / "old" / "afterword.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / f"version_{request.param}.sql").read_text("utf-8"))
    return path


def test_it_becomes_a_file_of_today(old: Path, path: Path) -> None:
    with desk_at(old), desk_at(path):
        assert schema(old) == schema(path)


def test_nothing_in_it_is_lost(old: Path) -> None:
    with desk_at(old) as desk:
        assert list(desk.cards) == ["acme"]
        kept = desk.records("acme")
        assert (kept.application.stage_id, kept.application.position) == ("waiting", "Cook")
        assert (kept.company.name, kept.people[0].name) == ("acme Ltd", "Ada Byron")
        assert str(kept.interviews[0].start) == "2026-11-20T10:00[America/Toronto]"
        assert kept.meetings[0].topic == "ovens"
        assert str(kept.promises[0].due) == "2026-11-27"
        assert kept.letters[0].edits == (("thanks", "Thank you."),)
        assert [event.kind for event in kept.events] == [EventKind.DRAFTED]
        assert desk.sender.name == "Ann"
        assert "My own" in [stage.name for stage in desk.stages]
        assert desk.kept("page") == "not finished"


def test_what_came_later_is_empty_in_older_files_and_kept_in_newer_ones(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    with desk_at(old) as desk:
        kept, own, sender = desk.records("acme"), desk.known().own_texts, desk.sender
    told = (kept.application.posting, kept.interviews[0].kind, kept.people[0].greeting)
    if version < 2:
        assert told == ("", "", "")
        assert (kept.agency, kept.samples, kept.attachments) == (None, (), ())
        return
    assert told == ("Cook wanted", "on-site", "Dear Ada")
    assert kept.agency is not None
    assert kept.agency.name == "Northern Staffing"
    assert [sample.title for sample in kept.samples] == ["my food-safety certificate"]
    assert kept.attachments[0].words == "the exam"
    letter = kept.letters[0]
    parts = (letter.delivery, letter.attention, letter.subject, letter.copies)
    later = ("PERSONAL", "Attention: Ada Byron", "Cook", "cc: Bob Ray")
    assert parts == (("", "", "", "") if version < 3 else later)
    pictured = (letter.also, letter.signature_picture, sender.signature_picture)
    signature = "ab" * 32
    assert pictured == (("", "", "") if version < 4 else ("bob ray", signature, signature))
    assert kept.events[0].pages == ("" if version < 4 else "cd" * 32)
    assert [one.name for one in own] == ([] if version < 4 else ["After a trial shift"])


def test_calls_answers_and_what_was_put_off_come_with_the_fifth_version(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    with desk_at(old) as desk:
        kept, chosen = desk.records("acme"), desk.preferences
    came = (kept.calls, kept.replies, kept.aside)
    told = (kept.company.region, kept.application.law_note, kept.people[0].spoken)
    days = (chosen.region, chosen.after_promise, chosen.after_interview, chosen.quiet_from)
    if version < 5:
        assert (came, told) == (((), (), ()), ("", "", ""))
        assert days == ("", 2, 7, "20:00")
        return
    assert told == ("CA-ON", "Within 45 days", "AY-da")
    assert days == ("CA-QC", 3, 7, "19:00")
    (call,), (reply,), (aside,) = came
    assert (call.outcome, call.person_id, str(call.until)) == (
        CallOutcome.NO_NEWS,
        kept.people[0].id,
        "2026-12-04",
    )
    assert (reply.kind, reply.words) == (ReplyKind.ANOTHER_INTERVIEW, "Come again")
    assert (aside.task, aside.interview_id, str(aside.until)) == (
        Task.ASK,
        kept.interviews[0].id,
        "2026-11-30",
    )


def test_what_the_coach_leaves_out_comes_with_the_sixth_version(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    with desk_at(old) as desk:
        ignored, kept = desk.known().ignored, desk.records("acme")
    if version < 6:
        assert ignored == ()
        assert [reply.until for reply in kept.replies] in ([], [None])
        return
    assert [(one.rule, one.words, one.letter_id) for one in ignored] == [
        ("length", "", kept.letters[0].id),
        ("spelling", "ovenette", ""),
    ]
    assert str(kept.replies[0].until) == "2026-12-09"
