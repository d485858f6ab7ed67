"""Make every size and format of the program's icon from its one drawing.

Called as `icons.py FOLDER`; leaves PNGs called NAME-SIZE.png, and .ico and .icns files, there.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
NAMES = ("afterword", "afterword-document")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
APPLE = 1024
"""The largest picture in an .icns file: 512 points on a screen with two pixels a point."""


def draw(name: str, size: int) -> bytes:
    """Return the drawing called `name` as a PNG of `size` by `size` pixels."""
    renderer = QSvgRenderer(str(DRAWINGS / f"{name}.svg"))
    if not renderer.isValid():
        raise ValueError(name)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownMemberType]
    return bytes(kept.data())


def main(folder: Path) -> int:
    """Write all icons into `folder`; return 0."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        drawn = {size: draw(name, size) for size in (*SIZES, APPLE)}
        for size in SIZES:
            (folder / f"{name}-{size}.png").write_bytes(drawn[size])
        pictures = {size: Image.open(io.BytesIO(png)) for size, png in drawn.items()}
        # Each size is drawn for itself: a large one made small loses its lines.
        others = [pictures[size] for size in WINDOWS]
        sizes = [(size, size) for size in WINDOWS]
        pictures[256].save(folder / f"{name}.ico", sizes=sizes, append_images=others)
        small = [pictures[size] for size in (32, 64, 128, 256, 512)]
        pictures[APPLE].save(folder / f"{name}.icns", append_images=small)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
