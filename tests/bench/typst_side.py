"""One run of typst over the letters, at its best: run by the Python of its own environment.

A process of its own for each run, since typst remembers paragraphs that it has set before.
"""

import json
import sys
from pathlib import Path

from figures import Clock

PAGE = (Path(__file__).parent / "letter.typ").read_text("utf-8")


def main(arguments: list[str]) -> None:
    """Make the letters of a JSON file as "one" PDF or as "files" in a folder; print the figures."""
    kind, source, fonts, folder = arguments
    letters = json.loads(Path(source).read_text("utf-8"))
    clock = Clock()
    # What is imported counts on both sides: a person's first letters wait for it.
    import typst  # pyright: ignore[reportMissingImports]

    known = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
    )
    compiler = typst.Compiler(font_paths=known)
    for number, some in enumerate([letters] if kind == "one" else [[one] for one in letters]):
        # Faster than the letters as an input of the page's own, which begins everything anew.
        told = json.dumps(json.dumps(some, ensure_ascii=False), ensure_ascii=False)
        page = PAGE.replace('"LETTERS"', told)
        made = compiler.compile(input=page.encode("utf-8"))
        Path(folder, f"{number}.pdf").write_bytes(made)
    print(json.dumps(clock.figures()))


if __name__ == "__main__":
    main(sys.argv[1:])
