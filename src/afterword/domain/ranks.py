"""The order of cards in a column as text: base-62 strings compared as bytes.

A card dropped between two others gets a string between theirs, so one row is written however
long the column is. Ties are broken by id. Strings grow by a digit after some six drops into the
same gap, and after some sixty at the same end of the column, where new cards arrive; past
`TOO_LONG` the store spreads the column anew in the same transaction.
"""

from itertools import zip_longest

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BASE = len(DIGITS)
TOO_LONG = 24


def between(above: str, below: str) -> str:
    """Return a rank strictly between `above` and `below`; empty means the column's end.

    Both are ranks made here (no trailing "0"); raises ValueError unless above < below.
    """
    if not above or not below:
        return _after(above) if above else _before(below)
    if above >= below:
        raise ValueError((above, below))
    digits: list[str] = []
    open_below = False
    for low, high in zip_longest(above, below, fillvalue=""):
        floor = DIGITS.index(low) if low else 0
        ceiling = BASE if open_below else (DIGITS.index(high) if high else 0)
        if ceiling - floor > 1:
            return "".join(digits) + DIGITS[(floor + ceiling) // 2]
        digits.append(DIGITS[floor])
        open_below = open_below or ceiling > floor
    return "".join(digits) + DIGITS[BASE // 2]


def spread(count: int) -> list[str]:
    """Return `count` ascending ranks of equal length with even gaps between them."""
    width = 1
    while BASE**width < (count + 1) * BASE:
        width += 1
    step = BASE**width // (count + 1)
    return [_digits(step * (place + 1), width).rstrip("0") for place in range(count)]


def _after(above: str) -> str:
    for place, digit in enumerate(above):
        if digit != DIGITS[-1]:
            return above[:place] + DIGITS[DIGITS.index(digit) + 1]
    return above + DIGITS[1]


def _before(below: str) -> str:
    if not below:
        return DIGITS[BASE // 2]
    for place, digit in enumerate(below):
        if digit > DIGITS[1]:
            return below[:place] + DIGITS[DIGITS.index(digit) - 1]
    return below[:-1] + DIGITS[0] + DIGITS[-1]


def _digits(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, digit = divmod(number, BASE)
        text = DIGITS[digit] + text
    return text
