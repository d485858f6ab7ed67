"""Follows letters to the paper: what waits at a printer, what came out, and what never did."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.machine.print_jobs import JobState, JobStatus, Reason
from afterword.stories import printing
from afterword.stories.printing import PrintJob
from afterword.ui import print_words
from afterword.ui.tasks import run_task

FIRST_MS = 700
LONGEST_MS = 15_000
_NEWS = frozenset({"letter-event"})


class PrintFollower(QObject):
    """Asks for the state of print jobs, off the UI thread, for as long as `window` is shown.

    A job's end is committed as one step. Jobs of earlier starts are taken up again.
    """

    printed = Signal(str, object, str)
    """The card's id, the ids of its letters, and that they are printed in words."""
    not_printed = Signal(str, object, str)
    """The same for letters that did not come out: for a sentence with "Try again"."""
    unsure = Signal(str, object, str)
    """The same for letters of which nobody can tell more than that the printer took them."""
    waiting = Signal(str)
    """What waits at a printer and why, in words; empty as soon as nothing does."""
    told = Signal(str)
    """Something to know after an undo: that the paper is there all the same."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._asking = False
        self._stopped = False
        self._given_up: set[str] = set()
        self._seen: set[str] = set()
        self._said = ""
        desk.changed.connect(self._committed)
        window.installEventFilter(self)
        self._soon()

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is asked and nothing will be by itself."""
        return not (self._asking or self._timer.isActive())

    def stop(self) -> None:
        """Ask no more and record nothing; the window is closing."""
        self._stopped = True
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and not event.spontaneous():
            if event.type() == QEvent.Type.Hide:
                self.stop()
            elif event.type() == QEvent.Type.Show:
                self._stopped = False
                self._soon()
        return False

    def _soon(self) -> None:
        if not self._stopped:
            self._timer.start(FIRST_MS)

    def _committed(self, commit: Commit) -> None:
        if not any(change.kind in _NEWS for change in commit.changes):
            return
        if commit.direction == "undo":
            self._undone(commit)
        self._soon()

    def _undone(self, commit: Commit) -> None:
        for job in printing.undone_jobs(commit.changes, printing.ENDED_BY_HAND):
            self._try_leave(job)
        if printing.undone_jobs(commit.changes, frozenset({EventKind.PRINTED})):
            self.told.emit(self.tr("The record is taken back. The paper is there all the same."))
        queued = printing.undone_jobs(commit.changes, frozenset({EventKind.QUEUED}))
        if queued:
            self._cancel(queued)

    def _cancel(self, jobs: list[str]) -> None:
        """Whoever undoes the sending wants no paper either, where it can still be stopped."""
        from afterword.machine import cups

        stopped = self.tr("The printer was told to stop.")
        late = self.tr("The record is taken back. The paper is there all the same.")

        def tell(done: bool) -> None:
            if not self._stopped:
                self.told.emit(stopped if done else late)

        run_task(lambda: sum(cups.cancel(job) for job in jobs) == len(jobs), tell)

    def _try_leave(self, job: str) -> None:
        try:
            printing.leave(self._desk, job)
        except Problem as problem:
            self.failed.emit(problem)

    def _jobs(self) -> list[PrintJob]:
        try:
            found = printing.under_way(self._desk)
        except Problem as problem:
            self.failed.emit(problem)
            return []
        return [job for job in found if job.name not in self._given_up]

    def _ask(self) -> None:
        jobs = [] if self._stopped or self._asking else self._jobs()
        if not jobs:
            if not self._asking:
                self._wait_for(())
            return
        # Loads libcups: only where something was queued.
        from afterword.machine import cups

        names = {job.name for job in jobs}
        self._asking = True
        run_task(lambda: cups.look(names), self._answered)

    def _answered(self, states: dict[str, JobStatus]) -> None:
        self._asking = False
        if self._stopped:
            return
        waiting: list[tuple[PrintJob, JobStatus]] = []
        # What was undone or said to be posted meanwhile is not there any more.
        for job in self._jobs():
            status = states.get(job.name)
            if status is None:
                self._soon()  # it was queued since they were asked
            elif status.state in printing.WAITING:
                waiting.append((job, status))
                self._seen.add(job.name)
            else:
                self._ended(job, printing.believed(status.state, seen=job.name in self._seen))
        self._wait_for(waiting)
        if waiting and not self._timer.isActive():
            self._timer.start(min(max(FIRST_MS, self._timer.interval() * 3 // 2), LONGEST_MS))

    def _ended(self, job: PrintJob, state: JobState) -> None:
        words = self._words(job, state)
        changes = printing.changes(job, state, self._desk.now())
        try:
            if not changes:
                printing.leave(self._desk, job.name)
            self._desk.commit(words, changes)
        except Problem as problem:
            self._given_up.add(job.name)  # it is told once; the next start tries again
            self.failed.emit(problem)
            return
        ended = {JobState.COMPLETED: self.printed, JobState.UNKNOWN: self.unsure}
        ended.get(state, self.not_printed).emit(job.card, job.ids, words)

    def _words(self, job: PrintJob, state: JobState) -> str:
        count = len(job.letters)
        if state is JobState.COMPLETED:
            words = self.tr("%n letters to %(company)s printed", "", count)
        elif state is JobState.UNKNOWN:
            words = self.tr("%n letters to %(company)s sent to the printer", "", count)
        elif state is JobState.GONE:
            words = self.tr("“%(queue)s” is gone: %n letters not printed", "", count)
        elif state is JobState.ABORTED:
            words = self.tr("“%(queue)s” gave up: %n letters not printed", "", count)
        else:
            words = self.tr("Cancelled: %n letters to %(company)s not printed", "", count)
        return words % {"company": self._company(job), "queue": job.printer}

    def _company(self, job: PrintJob) -> str:
        face = self._desk.cards.get(job.card)
        if face:
            return face.company or face.position
        records = self._desk.records(job.card)
        return records.company.name or records.application.position

    def _wait_for(self, jobs: "list[tuple[PrintJob, JobStatus]] | tuple[()]") -> None:
        # The one that needs a hand is told first.
        ordered = sorted(jobs, key=lambda one: one[1].reason is Reason.NONE)
        words = print_words.waits(*ordered[0]) if ordered else ""
        if words != self._said:
            self._said = words
            self.waiting.emit(words)
