"""What is said of letters that wait at a printer, and of why they do."""

from PySide6.QtCore import QCoreApplication

from afterword.machine.print_jobs import JobState, JobStatus, Reason
from afterword.stories.printing import PrintJob
from afterword.ui.languages import QT_TRANSLATE_NOOP

_REASONS: dict[Reason, str] = {
    Reason.PAPER: QT_TRANSLATE_NOOP(
        "printing", "“%(queue)s” is out of paper. Put some in, and it goes on."
    ),
    Reason.JAM: QT_TRANSLATE_NOOP(
        "printing", "Paper is stuck in “%(queue)s”. Take it out, and it goes on."
    ),
    Reason.OPEN: QT_TRANSLATE_NOOP("printing", "“%(queue)s” is open. Close it, and it goes on."),
    Reason.INK: QT_TRANSLATE_NOOP("printing", "“%(queue)s” is out of ink, and waits for more."),
    Reason.OFFLINE: QT_TRANSLATE_NOOP(
        "printing", "“%(queue)s” does not answer. Switch it on, and it goes on."
    ),
    Reason.PAUSED: QT_TRANSLATE_NOOP(
        "printing", "“%(queue)s” is paused. What you print waits there until it goes on."
    ),
}
_STATES: dict[JobState, str] = {
    JobState.HELD: QT_TRANSLATE_NOOP(
        "printing", "What you print is held back at “%(queue)s” until somebody lets it go on."
    ),
    JobState.STOPPED: QT_TRANSLATE_NOOP(
        "printing", "“%(queue)s” has stopped. What you print waits there."
    ),
    JobState.UNREACHABLE: QT_TRANSLATE_NOOP(
        "printing", "The print system does not answer, so nobody knows yet what came out."
    ),
}
_OTHERWISE = QT_TRANSLATE_NOOP("printing", "Printing on “%(queue)s”")


def waits(job: PrintJob, status: JobStatus) -> str:
    """Return why the letters of `job` are not on paper yet."""
    said = _STATES.get(status.state, _OTHERWISE)
    if status.state is JobState.STOPPED:
        said = _REASONS.get(status.reason, said)
    return QCoreApplication.translate("printing", said) % {"queue": job.printer}
