"""A sample made as the program makes it: in a child under the limits the promise names."""

import io
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from pypdf import PdfReader

from afterword.domain.problems import Problem
from afterword.machine import child
from afterword.stories.samples import LIMITS

LETTER = {"width": 612.0, "height": 792.0}
FILES = Path(__file__).parents[2] / "files" / "samples"


@dataclass(frozen=True)
class Answered:
    """What came back: pages, or the code of a refusal, within how many seconds."""

    pdf: bytes = b""
    code: str = ""
    seconds: float = 0.0

    @property
    def reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.pdf), strict=True)


def ask(file: Path, folder: Path, password: str = "") -> Answered:
    """Have the file made ready; `folder` is for what the child makes."""
    options = {**LETTER, "password": password, "folder": str(folder)}
    start = monotonic()
    try:
        child.run("sample", [file], LIMITS, options)
    except Problem as problem:
        return Answered(code=problem.code, seconds=monotonic() - start)
    made = folder / "sample.pdf"
    return Answered(made.read_bytes(), seconds=monotonic() - start)


def texts(reader: PdfReader) -> list[list[str]]:
    """Return the words of each page."""
    return [page.extract_text().split() for page in reader.pages]


def sizes(reader: PdfReader) -> list[tuple[float, ...]]:
    """Return what is seen of each page, and how it is turned."""
    found: list[tuple[float, ...]] = []
    for page in reader.pages:
        box = [round(float(side), 2) for side in page.cropbox]
        found.append((*box, float(page.rotation % 360)))
    return found
