"""The child's job: from a file of a person's to `sample.pdf` in a folder."""

from pathlib import Path
from typing import Any

from afterword.domain.problems import Problem
from afterword.exchange.samples.kinds import PDF, kind_of
from afterword.exchange.whole_file import MEBIBYTE, bytes_of

LARGEST = 25 * MEBIBYTE
MADE = "sample.pdf"


def work(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Write `sample.pdf` into the folder that `options` name and tell what it is.

    `options` hold `folder`, the paper's `width` and `height` in points for a picture, and
    `password`, empty for none. Answers `kind` ("pdf" or "picture") and `pages`. Raises Problem
    as `bytes_of`, `kind_of`, `clean_pdf` and `picture_pages` do.
    """
    data = bytes_of(files[0], LARGEST)
    kind = kind_of(data)
    if kind == PDF:
        from afterword.exchange.samples.cleaning import clean_pdf

        made, pages = clean_pdf(data, options.get("password", ""))
    else:
        from afterword.exchange.samples.pictures import picture_pages

        made, pages = picture_pages(data, kind, options["width"], options["height"])
    if len(made) > LARGEST:
        raise Problem("file-too-big", megabytes=len(made) // MEBIBYTE, most=LARGEST // MEBIBYTE)
    Path(options["folder"], MADE).write_bytes(made)
    return {"kind": "pdf" if kind == PDF else "picture", "pages": pages}
