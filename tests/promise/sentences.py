"""The sentences of a page of the handbook, one by one, and what stands out in them."""

import re

from afterword.domain.handbook import Page

_BLOCK = re.compile(r"^(?:- |> |\d+\. )?(?!#)(\S.*)$", re.MULTILINE)
_END = re.compile(r"(?<=[.!?…])([”»\u00a0]*)\s+(?=[A-ZÀ-Ý“«])")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
STEP = " → "
"""Between the names of what is clicked one after the other."""


def sentences(page: Page) -> list[str]:
    """Return what the page says, its summary first, as a reader sees it; headings say nothing."""
    blocks = [page.summary, *_BLOCK.findall(page.text)]
    plain = [_BOLD.sub(r"\1", _LINK.sub(r"\1", block)) for block in blocks]
    return [said.strip() for block in plain for said in _END.sub("\\1\n", block).split("\n")]


def names(page: Page) -> list[str]:
    """Return the names of what is clicked in the window, as the page sets them off."""
    return [name for bold in _BOLD.findall(page.text) for name in bold.split(STEP)]
