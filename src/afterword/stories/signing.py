"""Letters and the picture of a signature they are signed with, where they are."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.store import blobs


def picture(database: Path, digest: str) -> bytes:
    """Return the PNG of a picture that was kept; raises Problem as `store.blobs.read_blob` does."""
    return blobs.read_blob(_path(blobs.blob_folder(database), digest))


def signed(draft: Draft, files: Path) -> Draft:
    """Return the draft with the file of the picture its letter is signed with, if it is."""
    digest = draft.letter.signature_picture
    return replace(draft, picture=_path(files, digest) if digest else None)


def signed_beside(draft: Draft, database: Path) -> Draft:
    """Return the draft as `signed` does, with what is kept beside `database`."""
    return signed(draft, blobs.blob_folder(database))


def pictures_of(drafts: Iterable[Draft]) -> dict[str, bytes]:
    """Return the pictures that letters are signed with, each once; what is gone is left out.

    `paper.signature.picture_of` tells of that, for it knows whom the letter is to.
    """
    found: dict[str, bytes] = {}
    for file in {one.picture for one in drafts if one.picture is not None}:
        try:
            found[file.stem] = blobs.read_blob(file)
        except Problem:
            continue
    return found


def _path(files: Path, digest: str) -> Path:
    return blobs.blob_path(files, digest, blobs.PNG)
