"""A picture of the writer's signature: made clean in a child, and kept under its hash."""

from collections.abc import Callable
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine import child
from afterword.machine.files import write_safely
from afterword.machine.lent_copies import working_folder
from afterword.machine.limits import MEBIBYTE, Limits
from afterword.store import blobs

LIMITS = Limits(seconds=10, memory=512 * MEBIBYTE)
MADE = "signature.png"
LARGEST = 4 * MEBIBYTE


def make_picture(file: Path, database: Path, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Return the SHA-256 of a clean picture of the signature in `file`, kept beside `database`.

    The file is opened by a child within `LIMITS`, so this blocks: call it off the UI thread. Raise
    Problem with the file's `name` as `exchange.signature_picture.work` and `machine.child.run` do,
    or of keeping the picture.
    """
    with working_folder() as folder:
        child.run("signature", [file], LIMITS, {"folder": folder}, cancelled=cancelled)
        data = _made(Path(folder, MADE), file.name)
    return blobs.keep_blob(blobs.blob_folder(database), data, write_safely, blobs.PNG)


def _made(file: Path, name: str) -> bytes:
    """Return what the child made; it is trusted with nothing, so a link or a flood is refused."""
    # What reads pictures brings the PDF writer along.
    from afterword.paper.signature import read

    if file.is_symlink() or not file.is_file() or file.stat().st_size > LARGEST:
        raise Problem("child-failed", name=name, detail="no picture")
    data = file.read_bytes()
    try:
        read(data)
    except ValueError as error:
        raise Problem("child-failed", name=name, detail="no such picture") from error
    return data
