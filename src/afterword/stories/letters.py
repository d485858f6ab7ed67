"""Letters as files: names, places that are free, and bytes written so that none is half there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from afterword.domain.answers import Answers
from afterword.domain.file_names import free_name, letter_file_name
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.paper.letter import render_on
from afterword.stories.signing import pictures_of
from afterword.stories.together import called


def file_name(answers: Answers, draft: Draft) -> str:
    """Return the name of a letter's file, from whom it is to, where they work and its date."""
    name = called(draft.letter, answers.company)
    letter = draft.letter
    return letter_file_name(answers.company, name, letter.written, language=letter.language)


def free_paths(folder: Path, answers: Answers, drafts: Sequence[Draft]) -> list[Path]:
    """Return a path in `folder` for each letter of a page; else as `free_places`."""
    return free_places(folder, [file_name(answers, draft) for draft in drafts])


def free_places(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return a path in `folder` for each name; none of them exists yet, none is there twice.

    Raises Problem where the folder can't be looked into.
    """
    try:
        taken = [path.name for path in folder.iterdir()]
    except FileNotFoundError:
        taken = []  # `write` tells that the folder is gone
    except OSError as error:
        # What can't be looked into could hold letters of the same names.
        raise Problem("folder-read-only", folder=folder.name) from error
    paths: list[Path] = []
    for name in names:
        free = free_name(name, taken)
        taken.append(free)
        paths.append(folder / free)
    return paths


def write(paths: Sequence[Path], drafts: Sequence[Draft], paper: str) -> None:
    """Write each letter to its path; all are rendered before the first is written.

    Each holds what goes along with its letter too. Raises Problem where a character has no
    glyph, a file can't be written or what goes along is gone.
    """
    pages = [pdf([draft], paper) for draft in drafts]
    for path, page in zip(paths, pages, strict=True):
        write_safely(path, page)


def pdf(drafts: Sequence[Draft], paper: str, step: Callable[[], object] = lambda: None) -> bytes:
    """Return all letters as one PDF, in order, each with what goes along with it behind it.

    `step` is called once a letter, in whatever thread this runs; what it raises ends the work.
    """
    if any(draft.letter.enclosures or draft.enclosed for draft in drafts):
        # Most letters go alone: what puts pages together waits for the first that doesn't.
        from afterword.stories import packets

        return packets.pdf(drafts, paper, step)
    pictures = pictures_of(drafts)
    return render_on([draft.letter for draft in drafts], paper, step, pictures)


def own_pages(
    drafts: Sequence[Draft], paper: str, step: Callable[[], object] = lambda: None
) -> dict[str, bytes]:
    """Return each letter's own pages by its id, without what goes along; else as `pdf`."""
    pictures = pictures_of(drafts)
    return {one.letter.id: render_on([one.letter], paper, step, pictures) for one in drafts}
