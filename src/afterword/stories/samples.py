"""A file somebody wants to send: made print-ready in a child, and kept under its hash."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterword.domain.ids import new_id
from afterword.domain.problems import Problem
from afterword.domain.samples import SampleKind, WorkSample, title_from
from afterword.machine import child
from afterword.machine.files import write_safely
from afterword.machine.lent_copies import working_folder
from afterword.machine.limits import MEBIBYTE, Limits
from afterword.paper.formats import FORMATS, MM
from afterword.store import blobs

LIMITS = Limits(seconds=10, memory=512 * MEBIBYTE)
MADE = "sample.pdf"
MOST_PAGES = 200
LARGEST = 25 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file somebody wants to send; `paper` is what a picture is set on, a key of `FORMATS`."""

    path: Path
    paper: str
    password: str = ""


def files_of(database: Path) -> Path:
    """Return the folder that holds the pages of the samples of the database at that path."""
    return blobs.blob_folder(database)


def make_sample(
    chosen: Chosen, files: Path, now: datetime, cancelled: Callable[[], bool] = lambda: False
) -> WorkSample:
    """Return the record of a sample whose print-ready pages are kept in `files` by then.

    The file is opened by a child within `LIMITS`, so this blocks: call it off the UI thread.
    `now` is an aware instant; `cancelled` is asked again and again. Raise Problem with the file's
    `name` as `exchange.samples.making.work` and `machine.child.run` do, or of keeping the pages.
    """
    format = FORMATS[chosen.paper]
    options = {
        "width": format.width * MM,
        "height": format.height * MM,
        "password": chosen.password,
    }
    with working_folder() as folder:
        said = child.run(
            "sample", [chosen.path], LIMITS, {**options, "folder": folder}, cancelled=cancelled
        )
        name = chosen.path.name
        data = _made(Path(folder, MADE), name)
    pages = said.get("pages")
    kinds = {kind.value for kind in SampleKind}
    if said.get("kind") not in kinds or not isinstance(pages, int) or not 0 < pages <= MOST_PAGES:
        raise Problem("child-failed", name=name, detail="answer")
    digest = blobs.keep_blob(files, data, write_safely)
    return WorkSample(
        id=new_id(),
        title=title_from(name),
        kind=SampleKind(said["kind"]),
        file_name=name[:200],
        sha256=digest,
        pages=pages,
        size=len(data),
        added=now.astimezone(UTC).isoformat(timespec="seconds"),
    )


def _made(file: Path, name: str) -> bytes:
    """Return what the child made; it is trusted with nothing, so a link or a flood is refused."""
    if file.is_symlink() or not file.is_file() or file.stat().st_size > LARGEST:
        raise Problem("child-failed", name=name, detail="no sample")
    return file.read_bytes()
