"""All that can happen to one card, each as one step with two small numbers to choose by.

What can't happen just now (nobody to remove, no letter to send) does nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, InterviewKind, Meeting, MeetingRole
from afterword.domain.changes import Change, added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, Task
from afterword.domain.ids import new_id
from afterword.domain.letters import EventKind, LetterEvent, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.people import Company
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardRecords
from afterword.stories import boards, plan, sending
from afterword.stories import card as edits
from tests.store.boards import Clock, all_added, card, letter

ZONES = ("America/Toronto", "Europe/Paris", "Asia/Tokyo", "America/Vancouver")
NAMES = ("Ada", "Bo", "Cy", "Di")
HERE = ZoneInfo("America/Toronto")
BEGIN = datetime(2026, 10, 30, 18, tzinfo=HERE)  # clocks change on the first of November
T = TypeVar("T")


class Onward(Clock):
    """A clock in Toronto that only goes on."""

    def __init__(self) -> None:
        super().__init__(BEGIN)

    def wait(self, some: timedelta) -> datetime:
        """Go on by `some`, as hours really pass."""
        self.now = (self.now.astimezone(UTC) + some).astimezone(HERE)
        return self.now


class Deeds:
    """One card with two interviews that are over. `now` is the clock, which only goes on."""

    def __init__(self, desk: Desk, name: str, now: Callable[[timedelta], datetime]) -> None:
        self.desk, self.name, self._now = desk, name, now
        self._steps = 0
        self._undone = 0
        desk.commit("Add", all_added(card(name, people=("Ada", "Bo"))))
        first, today = self.records.interviews[0], desk.today()
        earlier = replace(first.start, day=today - timedelta(days=2))
        second = Interview(f"{name}-two", name, Moment(today, None, ZONES[1]))
        again = Meeting(f"{name}-again", second.id, f"{name}-person-1")
        more = all_added([Company(f"{name}-agency", "Agency"), second, again])
        desk.commit("More", [edited(first, replace(first, start=earlier)), *more])

    @property
    def records(self) -> CardRecords:
        """Return the card as the file has it."""
        return self.desk.records(self.name)

    def wait(self, a: int, b: int) -> None:
        """Let hours or days pass."""
        self._now(timedelta(days=a, hours=b))

    def add_round(self, a: int, b: int) -> None:
        """Add an interview around today, with or without its time."""
        day = self.desk.today() + timedelta(days=a - 5)
        start = Moment(day, time(3 * b) if b < 6 else None, ZONES[a % len(ZONES)])
        self._do([added(Interview(new_id(), self.name, start))])

    def move_round(self, a: int, b: int) -> None:
        """Move an interview by days."""
        if one := _pick(self.records.interviews, a):
            start = replace(one.start, day=one.start.day + timedelta(days=b - 4))
            self._do([edited(one, replace(one, start=start))])

    def cancel_round(self, a: int, b: int) -> None:
        """Cancel an interview, or hold it after all; or change how it is held."""
        if one := _pick(self.records.interviews, a):
            kind = InterviewKind.ONE_WAY_VIDEO if b % 4 == 3 else one.kind
            self._do([edited(one, replace(one, cancelled=b % 2 == 0, kind=kind))])

    def remove_round(self, a: int, _: int) -> None:
        """Take an interview away with all that hangs on it."""
        if one := _pick(self.records.interviews, a):
            self._do(edits.remove_round(self.records, one))

    def add_person(self, a: int, b: int) -> None:
        """Meet somebody in an interview, perhaps again."""
        if one := _pick(self.records.interviews, a):
            said, known = NAMES[b % len(NAMES)], self.desk.known()
            self._do(edits.add_person(self.records, one, said, known))

    def remove_person(self, a: int, _: int) -> None:
        """Have met somebody not at all."""
        if one := _pick(self.records.meetings, a):
            self._do(edits.remove_person(self.records, one))

    def change_role(self, a: int, b: int) -> None:
        """Somebody is a recruiter, or the job was met through an agency, or neither."""
        if one := _pick(self.records.meetings, a):
            role = MeetingRole.RECRUITER if b % 2 else MeetingRole.INTERVIEWER
            agency = f"{self.name}-agency" if b % 3 == 0 else ""
            application = self.records.application
            self._do(
                [
                    edited(one, replace(one, role=role)),
                    edited(application, replace(application, agency_id=agency)),
                ]
            )

    def write(self, a: int, b: int) -> None:
        """Write a letter to one of those met, to all of them in one, or to ask for news."""
        one = _pick(self.records.meetings, a)
        if one is None:
            return
        here = [each for each in self.records.meetings if each.interview_id == one.interview_id]
        also = " ".join(each.person_id for each in here if each is not one) if b == 0 else ""
        kind = LetterKind.STATUS_ENQUIRY if b == 1 else LetterKind.THANK_YOU
        note = replace(letter(self.name), id=new_id(), person_id=one.person_id, kind=kind)
        note = replace(note, interview_id=one.interview_id, also=also)
        self._do([added(note), added(self._event(note.id, list(EventKind)[b % 4]))])

    def happen(self, a: int, b: int) -> None:
        """Let anything happen to a letter: printed, sent by any way, passed on, taken back."""
        if one := _pick(self.records.letters, a):
            self._do([added(self._event(one.id, list(EventKind)[b + 1]))])

    def send(self, a: int, b: int) -> None:
        """Say that some or all of the letters have gone; the last one moves the card."""
        ways = (EventKind.POSTED, EventKind.EMAILED, EventKind.PASSED_ON)
        some = sending.unsent(self.desk, self.name)[: a + 1] if b % 2 else None
        before = self.desk.undo_text
        sending.sent(self.desk, self.name, ways[b % 3], f"Send {new_id()}", some)
        self._count(self.desk.undo_text != before)

    def call(self, a: int, b: int) -> None:
        """Telephone, with any outcome."""
        until = self.desk.today() + timedelta(days=b) if b else None
        outcome = list(CallOutcome)[a % len(CallOutcome)]
        self._do([added(PhoneCall(new_id(), self.name, self._at(), outcome, until=until))])

    def reply(self, a: int, _: int) -> None:
        """Hear from them."""
        kind = list(ReplyKind)[a % len(ReplyKind)]
        self._do([added(Reply(new_id(), self.name, self._at(), kind))])

    def put_off(self, a: int, b: int) -> None:
        """Put any task off."""
        task, until = list(Task)[a % len(Task)], self.desk.today() + timedelta(days=b)
        before = self.records.aside
        plan.put_off(self.desk, self.name, task, until, "Snooze")
        self._count(self.records.aside != before)

    def leave_out(self, a: int, b: int) -> None:
        """Leave a task out, for one of those it is about or for all."""
        task, before = list(Task)[a % len(Task)], len(self.records.aside)
        one = _pick(self.records.meetings, b - 3) if b > 3 else None
        plan.leave_out(self.desk, self.name, task, "Leave out", one.person_id if one else "")
        self._count(len(self.records.aside) != before)

    def bring_back(self, a: int, _: int) -> None:
        """Let what was put aside be due again."""
        task, before = list(Task)[a % len(Task)], len(self.records.aside)
        plan.bring_back(self.desk, self.name, task, "Back")
        self._count(len(self.records.aside) != before)

    def move(self, a: int, _: int) -> None:
        """Move the card to any stage, closed and back."""
        goal = list(StageKind)[a % len(StageKind)]
        if self.desk.cards[self.name].stage_id != goal:
            boards.move(self.desk, [self.name], goal, None, None, "Move")
            self._count(True)

    def undo(self, a: int, _: int) -> None:
        """Take back some of the last steps."""
        for _ in range(min(a + 1, self._steps)):
            self.desk.undo()
            self._steps, self._undone = self._steps - 1, self._undone + 1

    def redo(self, a: int, _: int) -> None:
        """Do some of what was taken back again."""
        for _ in range(min(a + 1, self._undone)):
            self.desk.redo()
            self._steps, self._undone = self._steps + 1, self._undone - 1

    def _do(self, changes: Sequence[Change]) -> None:
        self.desk.commit("Step", changes)
        self._count(bool(changes))

    def _count(self, done: bool) -> None:
        if done:
            self._steps, self._undone = self._steps + 1, 0

    def _at(self) -> str:
        return self.desk.now().astimezone(UTC).isoformat(timespec="seconds")

    def _event(self, letter_id: str, kind: EventKind) -> LetterEvent:
        return LetterEvent(new_id(), letter_id, kind, self._at())


_OFTEN = ("write", "happen", "add_person", "leave_out", "leave_out")
DEEDS = (
    *_OFTEN,
    *(name for name in vars(Deeds) if not name.startswith("_") and name != "records"),
)


def _pick(some: Sequence[T], number: int) -> T | None:
    return some[number % len(some)] if some else None
