"""Addresses as post offices want them: what is found is said, nothing but spaces is changed."""

import re
from dataclasses import dataclass

from afterword.paper.text import clean

# Canada Post's computers read no more characters of a line.
LONGEST = 40

_POSTAL_CODE = re.compile(
    r"(?<![^\W_])([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ \u00a0\u202f]*(\d[ABCEGHJ-NPRSTV-Z]\d)"
    r"(?=[ \u00a0\u202f]*$)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:[^\W\d_]{1,10}\W+)?[\W\d_]*\d[\W\d_]*(?:(?:ext|poste|x)\W*\d+)?", re.IGNORECASE
)
# Long enough for a telephone number: a US ZIP+4, with a town or a state at most, a Japanese code.
_LONG_CODE = re.compile(r"(?:[^\W\d_]+\W+)?\d{5}-\d{4}|〒\W*\d{3}-\d{4}")
_ONLINE = re.compile(r"\S@\S|\bhttps?:|\bwww\.|\b[\w-]+\.(?:com|ca|net|org|io|me|fr|de|ch|uk)\b")
_FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a post office dislikes in an address: a `code` and the `line` it is about.

    Codes: "hash-sign", "line-long", "lower-case-code" (Canada Post), "no-address" where no line
    holds a number, so that nobody could deliver it; its line is empty.
    """

    code: str
    line: str = ""


def address_lines(text: str) -> list[str]:
    """Return the lines of an address that show something, spaced as Canada Post wants.

    Two spaces stand before a Canadian postal code, one inside it.
    """
    lines = [line.strip() for line in clean(text).text.split("\n")]
    return [_spaced(line) for line in lines if line]


def postal_lines(text: str) -> list[str]:
    """Return a sender's name and address without the lines that hold a telephone or a mailbox."""
    lines = address_lines(text)
    return [line for number, line in enumerate(lines) if not number or _is_posted(line)]


def address_findings(text: str) -> tuple[Finding, ...]:
    """Return what Canada Post's addressing guidelines hold against an address, in line order."""
    lines = address_lines(text)
    found: list[Finding] = []
    for line in lines:
        if "#" in line:
            found.append(Finding("hash-sign", line))
        if len(line) > LONGEST:
            found.append(Finding("line-long", line))
        code = _POSTAL_CODE.search(line)
        if code and code.group() != code.group().upper():
            found.append(Finding("lower-case-code", line))
    if is_nowhere(text):
        found.append(Finding("no-address"))
    return tuple(found)


def is_nowhere(text: str) -> bool:
    """Tell whether nobody could deliver to an address: none of its lines holds a number."""
    return not any(character.isdigit() for character in text)


def _spaced(line: str) -> str:
    code = _POSTAL_CODE.search(line)
    if code is None:
        return line
    before = line[: code.start()].rstrip()
    said = f"{code.group(1)} {code.group(2)}"
    return f"{before}  {said}" if before else said


def _is_posted(line: str) -> bool:
    digits = sum(character.isdigit() for character in line)
    number = digits >= _FEWEST_DIGITS and _NUMBER.fullmatch(line)
    number = number and not _LONG_CODE.fullmatch(line)
    return not number and not _ONLINE.search(line)
