"""Pictures of a work sample's pages, drawn by a child and believed only where they fit."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from afterword.domain.problems import Problem
from afterword.machine import child
from afterword.machine.lent_copies import working_folder
from afterword.machine.limits import MEBIBYTE, Limits
from afterword.ui.letter.drawing_job import MOST_PAGES, file_of, picture_size

LIMITS = Limits(seconds=10, memory=512 * MEBIBYTE, reserved=64 * 1024 * MEBIBYTE)
"""PDFium sets aside 32 GiB of addresses for what it might need, and uses next to nothing of it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The sizes of all pages of a file in points, and the pictures of those asked for."""

    sizes: tuple[QSizeF, ...]
    pictures: Mapping[int, QImage]


def draw_pages(
    file: Path, pages: Sequence[int], width: int, cancelled: Callable[[], bool]
) -> Drawn:
    """Return pages (from 0) of a print-ready file, `width` pixels wide.

    Blocks for up to `LIMITS.seconds`: call it off the UI thread. Raises Problem as
    `machine.child.run` does.
    """
    with working_folder() as folder:
        options = {"pages": list(pages), "width": width, "folder": folder}
        said = child.run("pages", [file], LIMITS, options, cancelled=cancelled)
        sizes = _sizes(said.get("sizes"), file.name)
        found = [number for number in pages if number < len(sizes)]
        pictures = {one: _read(Path(folder), one, sizes[one], width) for one in found}
    return Drawn(sizes, pictures)


def _sizes(said: object, name: str) -> tuple[QSizeF, ...]:
    pairs: list[object] = said if isinstance(said, list) else []  # pyright: ignore[reportUnknownVariableType]
    found = [QSizeF(*pair) for pair in pairs[:MOST_PAGES] if _is_size(pair)]  # pyright: ignore[reportGeneralTypeIssues]
    if not found or len(found) != len(pairs):
        raise Problem("child-failed", name=name, detail="sizes")
    return tuple(found)


def _is_size(pair: object) -> bool:
    if not isinstance(pair, list) or len(pair) != 2:  # noqa: PLR2004  # pyright: ignore[reportUnknownArgumentType]
        return False
    sides: list[object] = pair  # pyright: ignore[reportUnknownVariableType]
    return all(isinstance(one, int | float) and math.isfinite(one) and one > 0 for one in sides)


def _read(folder: Path, page: int, size: QSizeF, width: int) -> QImage:
    """Return a picture whose file is exactly as long as its pixels; a link is none."""
    file, pixels = file_of(folder, page), picture_size(size, width)
    length = pixels.width() * pixels.height() * 4
    if file.is_symlink() or not file.is_file() or file.stat().st_size != length:
        raise Problem("child-failed", name=str(page), detail="pixels")
    data = file.read_bytes()
    row = pixels.width() * 4
    whole = QImage(data, pixels.width(), pixels.height(), row, QImage.Format.Format_RGB32)
    return whole.copy()
