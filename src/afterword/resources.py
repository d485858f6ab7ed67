"""The files that come with the program: packed as `afterword/data`, else the checkout's own.

The only place that knows where they lie. A wheel and a bundle hold them inside the package; a
checkout has them at its top, so that editing one needs no new installation.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.domain.handbook import Handbook
    from afterword.domain.tips import Tip
    from afterword.domain.wording.phrases import Phrases

PACKED = "data"
CHECKOUT = Path(__file__).resolve().parents[2] / "resources"


def folder(*names: str) -> Path:
    """Return the path of a folder or file of the program; it need not exist."""
    packed = Path(str(files("afterword"))) / PACKED
    top = packed if packed.is_dir() else CHECKOUT
    return top.joinpath(*names)


def read_text(*names: str) -> str:
    """Return a file's text (UTF-8); raise FileNotFoundError where there is none."""
    return folder(*names).read_text(encoding="utf-8")


def letter_languages() -> tuple[str, ...]:
    """Return the languages a letter can be written in, such as `en_CA`."""
    return tuple(sorted(path.name for path in folder("letters").iterdir() if path.is_dir()))


@cache
def phrases(language: str) -> "Phrases":
    """Return the words of letters in `language`; raise KeyError for a language not there."""
    # The window needs only icons and themes at its start.
    from afterword.domain.wording.phrases import read_phrases

    return read_phrases(language, letter_tables(language))


@cache
def handbook(language: str) -> "Handbook":
    """Return the handbook in `language`, such as "fr"; raise KeyError for one it is not in."""
    import tomllib

    from afterword.domain.handbook import Handbook, read_chapters, read_page

    chapters = read_chapters(tomllib.loads(read_text("handbook", "contents.toml")))
    return Handbook(
        language,
        tuple(
            (
                dict(chapter.titles)[language],
                tuple(
                    read_page(key, read_text("handbook", language, f"{key}.md"))
                    for key in chapter.pages
                ),
            )
            for chapter in chapters
        ),
    )


@cache
def tips(language: str) -> "tuple[Tip, ...]":
    """Return the tips in `language`, such as "fr"; raise FileNotFoundError for one they lack."""
    import tomllib

    from afterword.domain.tips import read_tips

    contents, words = (
        tomllib.loads(read_text("tips", f"{name}.toml")) for name in ("contents", language)
    )
    return read_tips(contents, words)


def letter_tables(language: str) -> dict[str, object]:
    """Return a language's tables, laid over those of the language its key `base` names."""
    import tomllib

    from afterword.domain.wording.overlays import laid_over

    if language not in letter_languages():
        raise KeyError(language)
    table: dict[str, object] = {}
    for path in sorted(folder("letters", language).glob("*.toml")):
        table |= tomllib.loads(path.read_text(encoding="utf-8"))
    base = table.pop("base", "")
    return laid_over(letter_tables(str(base)), table) if base else table
