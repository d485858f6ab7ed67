"""Marks as French prints them: curved apostrophes, and the spaces before a colon."""

import re

from afterword.domain.wording.phrases import Phrases, is_french

# At its end too: an elided word stands alone before it is joined.
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W_«]|$)")
# "8h30", "40%": a space stands before the sign.
_HOUR = re.compile(r"(?<![\w-])(\d{1,2})\s?[hH]\s?(\d{2})?(?!\w)")
_SIGN = re.compile(r"(?<=\d)\s?([%$])(?!\w)")
_NARROW, _WIDE = "\u202f", "\u00a0"


def typeset(text: str, phrases: Phrases) -> str:
    """Return `text` with the apostrophes and spaces its letters are printed with.

    Canada puts a space before a colon alone, France before ; ! and ? too. Times ("8:30") and
    links have none.
    """
    text = _APOSTROPHE.sub("’", text)
    text = _HOUR.sub(_hour, text)
    text = _SIGN.sub(rf"{_WIDE}\1", text)
    text = re.sub(r"«\s*([^«»]*?)\s*»", rf"«{_WIDE}\1{_WIDE}»", text)
    text = re.sub(r"(?<=[^\W_])\s*:(?=\s|$)", f"{_WIDE}:", text)
    spaced = phrases.letter.get("spaced", "")
    if spaced:
        return re.sub(rf"(?<=[^\W_])\s*([{re.escape(spaced)}])(?=\s|$)", rf"{_NARROW}\1", text)
    return re.sub(r"(?<=[^\W_])\s+([;!?])(?=\s|$)", r"\1", text)


def _hour(found: re.Match[str]) -> str:
    minutes = f"{_WIDE}{found[2]}" if found[2] else ""
    return f"{found[1]}{_WIDE}h{minutes}"


def as_printed(text: str, phrases: Phrases) -> str:
    """Return a title or name as a letter prints it: typeset in French, as typed in any other."""
    return typeset(text, phrases) if is_french(phrases) else text
