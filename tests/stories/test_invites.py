"""An invitation on its way to the board: through the child, home, to its interview."""

import os
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.domain.applications import Interview
from afterword.domain.invites import Invite
from afterword.domain.moments import Moment
from afterword.domain.problems import Problem
from afterword.stories.invites import at_home, match, open_invite, updated, with_zone

INVITES = Path(__file__).parents[1] / "files" / "invites"


def _interview(**said: object) -> Interview:
    made = Interview("i1", "a1", Moment.parse("2026-11-19T10:00[America/Toronto]"), uid="u")
    return replace(made, **said)


def _invite(start: str, **said: object) -> Invite:
    return replace(Invite("u", Moment.parse(start)), **said)


def test_the_child_reads_an_invitation() -> None:
    invite = open_invite(INVITES / "lakeside-panel.ics", home="America/Toronto")
    assert str(invite.start) == "2026-11-19T10:00[America/Toronto]"
    assert [one.name for one in invite.attendees] == ["Sarah Patel", "Tom Berg", "Nadia Haddad"]


def test_the_child_is_told_who_one_is_and_when_it_is() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    invite = open_invite(INVITES / "google.ics", ["Priya Nair"], "America/Los_Angeles", now)
    assert [one.name for one in invite.attendees] == ["Marisol Ortega", "Jamie Roy"]
    assert str(invite.start) == "2026-11-24T11:00[America/Los_Angeles]"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("no-invite.eml", "mail-no-invite"),
        ("answer.ics", "invite-answer"),
        ("nothing.ics", "file-missing"),
        (".", "file-not-a-file"),
    ],
)
def test_a_refusal_comes_back_with_the_files_name(name: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        open_invite(INVITES / name)
    assert caught.value.code == code
    assert caught.value.values["name"] == (INVITES / name).name


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")
    start = time.monotonic()
    with pytest.raises(Problem, match="file-not-a-file"):
        open_invite(tmp_path / "pipe.ics")
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    ("said", "home", "shown"),
    [
        ("2026-11-24T19:00[UTC]", "America/Toronto", "2026-11-24T14:00[America/Toronto]"),
        ("2026-11-24T01:00[UTC]", "America/Los_Angeles", "2026-11-23T17:00[America/Los_Angeles]"),
        ("2026-11-24T10:00[]", "America/Toronto", "2026-11-24T10:00[America/Toronto]"),
        ("2026-11-24[]", "America/Toronto", "2026-11-24[America/Toronto]"),
        ("2026-11-24[Etc/GMT]", "America/Toronto", "2026-11-24[America/Toronto]"),
        (
            "2026-11-24T10:00[America/New_York]",
            "America/Toronto",
            "2026-11-24T10:00[America/Toronto]",
        ),
        (
            "2026-11-24T10:00[America/Regina]",
            "America/Winnipeg",
            "2026-11-24T10:00[America/Regina]",
        ),
        ("2026-11-24T10:00[Europe/Berlin]", "America/Toronto", "2026-11-24T10:00[Europe/Berlin]"),
    ],
)
def test_times_come_home_unless_they_belong_elsewhere(said: str, home: str, shown: str) -> None:
    invite = at_home(_invite(said, end=Moment.parse(said)), home)
    assert str(invite.start) == str(invite.end) == shown


def test_an_unknown_zone_stays_a_question_until_it_is_answered() -> None:
    invite = at_home(_invite("2026-11-24T10:00[]", zone_said="Lakeside Time"), "America/Toronto")
    assert (invite.start.zone, invite.zone_said) == ("", "Lakeside Time")
    answered = with_zone(replace(invite, end=invite.start), "Europe/Berlin")
    assert str(answered.start) == str(answered.end) == "2026-11-24T10:00[Europe/Berlin]"
    assert answered.zone_said == ""


def test_an_interview_is_found_by_its_uid_alone() -> None:
    invite = _invite("2026-11-24T10:00[America/Toronto]")
    old, new = _interview(id="old"), _interview(id="new", revision=2)
    assert match(invite, [_interview(uid="other"), old, new]) == new
    assert match(invite, [_interview(uid="other")]) is None
    assert match(replace(invite, uid=""), [_interview(uid="")]) is None


def test_a_re_sent_invitation_moves_the_interview_and_keeps_the_rest() -> None:
    before = _interview(place="Front desk", revision=1)
    fresh = _invite("2026-11-20T13:30[America/Toronto]", revision=2)
    after = updated(before, fresh)
    assert after == replace(before, start=fresh.start, revision=2)
    assert updated(after, fresh) == after


def test_an_older_revision_changes_nothing() -> None:
    before = _interview(revision=2)
    assert updated(before, _invite("2026-11-20T13:30[America/Toronto]", revision=1)) == before


def test_a_cancellation_cancels_and_a_newer_invitation_revives() -> None:
    gone = _invite("2026-11-25T10:00[America/Toronto]", revision=1, cancelled=True)
    cancelled = updated(_interview(), gone)
    assert cancelled == _interview(revision=1, cancelled=True)
    again = updated(cancelled, replace(gone, revision=2, cancelled=False))
    assert (again.cancelled, again.start) == (False, gone.start)
