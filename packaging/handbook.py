"""Write the handbook as people take it along: PDF, EPUB and leaflets in each language."""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from afterword import resources
from afterword.domain.handbook import Handbook
from afterword.stories import handbook_out
from devtools.places import ROOT, say

LANGUAGES = ("en", "fr")
PAPERS = ("letter", "a4")


def main(folder: Path) -> None:
    """Write all of it into `folder` and say how large it is and how long it took."""
    for language in LANGUAGES:
        book = resources.handbook(language)
        for name, make in _files(book).items():
            started = time.perf_counter()
            data = make()
            (folder / name).write_bytes(data)
            place = (folder / name).relative_to(ROOT)
            say(f"{place}: {len(data) / 1000:.0f} kB in {time.perf_counter() - started:.1f} s")


def _files(book: Handbook) -> dict[str, Callable[[], bytes]]:
    made: dict[str, Callable[[], bytes]] = {}
    made[f"{book.language}.epub"] = partial(handbook_out.as_epub, book)
    for paper in PAPERS:
        ending = "" if paper == PAPERS[0] else f"-{paper}"
        made[f"{book.language}{ending}.pdf"] = partial(handbook_out.as_pdf, book, paper)
        for number, (_, pages) in enumerate(book.chapters, 1):
            name = f"{book.language}-leaflet-{number}{ending}.pdf"
            made[name] = partial(handbook_out.as_leaflet, book, pages[0], paper)
    return made


if __name__ == "__main__":
    main(Path(sys.argv[1]))
