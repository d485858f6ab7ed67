"""Letters of many cards made in one go: one PDF or a file each, and what is kept of each card.

`progress` is told how many letters are begun, `cancelled` is asked before each; both in whatever
thread this runs. What is cancelled leaves nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import count, groupby
from pathlib import Path
from time import sleep
from types import MappingProxyType

from afterword.desk.desk import Desk
from afterword.domain.changes import Change
from afterword.domain.letters import EventKind
from afterword.machine.files import write_safely
from afterword.stories import after_interview, letters
from afterword.stories.kept_pages import Looks, Pages, keep_each
from afterword.stories.resting import with_words_to_all
from afterword.stories.superseding import given_way
from afterword.stories.waiting_letters import Cancelled, Progress, Waiting

REST = 0.0002
"""Seconds between two letters that the window has for itself."""


class _StoppedError(Exception):
    """Somebody thought better of it."""


def by_card(waiting: Sequence[Waiting]) -> list[list[Waiting]]:
    """Return letters that stand behind one another in lists, one for each card."""
    return [list(those) for _, those in groupby(waiting, key=lambda one: one.card)]


def pdf(
    waiting: Sequence[Waiting],
    paper: str,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> bytes | None:
    """Return all letters as one PDF, None where it was cancelled; raises as `letters.pdf`."""
    step = _stepping(progress, cancelled)
    with suppress(_StoppedError):
        return letters.pdf([one.draft for one in waiting], paper, step)
    return None


def write(
    paths: Sequence[Path],
    waiting: Sequence[Waiting],
    paper: str,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> bool:
    """Write each letter to its path, where no file is yet; tell whether it was not cancelled.

    Where it was, or a file can't be written (Problem), none of them is left.
    """
    step, ask = _stepping(progress, cancelled), _stepping(lambda _: None, cancelled)
    written: list[Path] = []
    try:
        pages = [letters.pdf([one.draft], paper, step) for one in waiting]
        for path, page in zip(paths, pages, strict=True):
            ask()
            write_safely(path, page)
            written.append(path)
    except BaseException as why:
        for path in written:
            with suppress(OSError):
                path.unlink()
        if isinstance(why, _StoppedError):
            return False
        raise
    return True


def keep_looks(
    database: Path,
    waiting: Sequence[Waiting],
    paper: str,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> Looks:
    """Keep how each letter looks beside `database`; of those until it was cancelled."""
    step = _stepping(progress, cancelled)
    pages = (letters.own_pages([one.draft], paper, step) for one in waiting)
    return keep_each(database, _until_stopped(pages))


def paths(folder: Path, waiting: Sequence[Waiting]) -> list[Path]:
    """Return a free path in `folder` for each letter, as `letters.free_places`."""
    names = [letters.file_name(one.answers, one.draft) for one in waiting]
    return letters.free_places(folder, names)


def changes(
    desk: Desk,
    waiting: Sequence[Waiting],
    kind: EventKind,
    job: str = "",
    pages: Mapping[str, str] = MappingProxyType({}),
) -> list[Change]:
    """Return what must be written when `kind` happened to letters of one card.

    As the page does, with how each looked in `pages`; only the look that letters usually have
    stays what it is.
    """
    answers, now = waiting[0].answers, desk.now()
    near = after_interview.around(desk, answers.application_id)
    if near.records is None or near.records.application.archived:
        return []  # undone or put away meanwhile
    kept = near.records.letters
    drafts = with_words_to_all(answers, [one.draft for one in waiting], near.records)
    found = after_interview.changes(answers, near, now)
    found += given_way(near.records, [one.letter for one in drafts], kind, now)
    return found + after_interview.letter_changes(drafts, kind, now, kept, job, pages)


def _until_stopped(pages: Iterator[Pages]) -> Iterator[Pages]:
    with suppress(_StoppedError):
        yield from pages


def _stepping(progress: Progress, cancelled: Cancelled) -> Callable[[], None]:
    """Return what is to be called before each letter is made: tells, and may stop the work."""
    made = count()

    def step() -> None:
        if cancelled():
            raise _StoppedError
        progress(next(made))
        # Python lets another thread wait 5 ms for each of its turns, and a window takes many.
        sleep(REST)

    return step
