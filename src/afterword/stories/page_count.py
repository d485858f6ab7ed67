"""How many pages a letter takes: laid out only where it may be more than one."""

from functools import lru_cache

from afterword.domain.letters import Letter

_LINE = 80
"""Characters in a line of a body, a little less than there are."""
_SURE = 38
"""Lines that are on one page in every look, date and room for signing counted as `_AROUND`."""
_AROUND = 12


@lru_cache(maxsize=64)
def pages_of(letter: Letter, paper: str) -> int:
    """Return how many pages a letter takes on "letter" or "a4"."""
    parts = (letter.sender_block, letter.inside_address, letter.enclosures, letter.copies)
    lines = _AROUND + sum(part.count("\n") + 1 for part in parts if part)
    lines += sum(len(line) // _LINE + 1 for line in letter.body.split("\n"))
    if lines <= _SURE:
        return 1
    # With ReportLab this takes a third of the start: it waits for the first long letter.
    from afterword.paper.letter import lay_out_on

    return lay_out_on(letter, paper).pages
