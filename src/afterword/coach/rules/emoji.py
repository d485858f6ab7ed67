"""Little pictures, drawn or typed: they print as boxes, and a letter speaks in words."""

import re
from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading, Span, spans

# Always pictures: flags, faces, things; among the older signs only those drawn in colour, for a
# tick or an arrow may well begin a line of a list.
_PICTURES = (
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\U0001f004\U0001f0cf\u231a\u231b\u23e9-\u23f3"
    "\u2600\u2601\u2604\u2614\u2615\u2639\u263a\u2648-\u2653\u2661\u2665\u2693\u26a1\u26bd\u26be"
    "\u26c4\u26c5\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a-\u270d\u2728\u274c\u274e"
    "\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27b0\u27bf\u2b50\u2b55"
)
_JOINED = "\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff"
_EMOJI = re.compile(
    rf"(?:(?:[{_PICTURES}]|[\u2600-\u27bf\u2190-\u21ff\u00a9\u00ae0-9#*]\ufe0f)[{_JOINED}]*[ ]?)+"
)
_TYPED = re.compile(
    r"(?<![\w(:;/])(?:(?:[:;=][-'^o]?|8-)[)(\]\[DPpOoSs|\\*3]+|[:;=][-'^]?/(?!/)|\([-'^]?[:;=]|\^[_.-]?\^"
    r"|x[dD]+|[:;]['’][(]|<3+(?!\s*\w)|</3|[oO][_.][oO]|:\$|\\o/|¯\\_\(ツ\)_/¯|T_T|-_-|=\))(?![\w/])"
)
_PARTS = ("salutation", "body", "close")


def emoji(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of every emoji and every smiley, with the place closed up behind it."""
    for part in _PARTS:
        text = reading.part(part)
        found = [*spans(_EMOJI, text), *(hit for hit in spans(_TYPED, text) if _typed(text, hit))]
        for hit in found:
            start, end, fix = _closed_up(text, hit)
            yield reading.finding("emoji", part, start, end, fix)


def _typed(text: str, hit: Span) -> bool:
    """Tell a smiley from the end of "(see the plan:)" and from "at 8)"."""
    opened = text.rfind("(", 0, hit.start)
    bracketed = hit.text.endswith(")") and opened > text.rfind(")", 0, hit.start)
    counted = hit.text[0] in "83=" and not text[: hit.start].endswith((" ", "\n"))
    return not bracketed and not counted


def _closed_up(text: str, hit: Span) -> tuple[int, int, str]:
    """Return what to replace by what, so that no double blank and no open end is left."""
    before, after = text[: hit.start].rstrip(" \u00a0"), text[hit.end :]
    ends_sentence = not after.strip(" ") or after.lstrip(" ")[:1] == "\n" or _capital(after)
    if before[-1:].isalnum() and ends_sentence:
        return len(before), hit.end, "."
    if not before or before.endswith("\n"):
        return hit.start, hit.end + len(after) - len(after.lstrip(" ")), ""
    return len(before), hit.end, ""


def _capital(after: str) -> bool:
    return after.startswith(" ") and after.lstrip(" ")[:1].isupper()
