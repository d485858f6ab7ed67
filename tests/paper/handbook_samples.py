"""The handbook as the tests set it: with its own words, and with pages made up."""

import io
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from pypdf import PdfReader

from afterword import resources
from afterword.domain.handbook import Handbook, Page
from afterword.domain.handbook_extras import Extras, read_extras
from afterword.paper.handbook import render

BOOKS = {language: resources.handbook(language) for language in ("en", "fr")}


@cache
def extras(language: str) -> Extras:
    return read_extras(tomllib.loads(resources.read_text("handbook", "ezine.toml")), language)


@cache
def whole(language: str, paper: str = "letter") -> bytes:
    return render(BOOKS[language], extras(language), paper)


@cache
def reader(language: str) -> PdfReader:
    return PdfReader(io.BytesIO(whole(language)))


def made_up(words: int, pages: int = 1) -> Handbook:
    """Return a handbook of one chapter whose pages say the same thing again and again."""
    said = "\n\n".join(["All of it can be read, and none of it is lost. " * 6] * (words // 66 + 1))
    steps = "## Now\n- One thing.\n- Another.\n"
    text = f"{steps}\n## Why\n{said}\n\n## Example\n> Said.\n\n## Mistake\nTo stop."
    held = tuple(Page(f"page-{n}", f"Page {n}", "A page.", text) for n in range(pages))
    return Handbook("en", (("All", held),))


def elements(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield all elements of a tree of tags, in reading order."""
    held = node.get("/K", [])
    for kid in held if isinstance(held, list) else [held]:
        found = kid.get_object()
        if "/S" in found:
            yield found
            yield from elements(found)
