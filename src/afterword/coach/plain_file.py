"""A letter as a plain file: the salutation, the body, the close, and what it names as enclosed.

The first line is the salutation; the close is found by the words of its language, or by the typed
name below it; a notation of enclosures may follow. All else is the body.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from afterword.coach.data import lists
from afterword.coach.plain_lines import Block, Line, Placed, blocks, lines_of, placed
from afterword.coach.plain_text import NotALetter
from afterword.domain.letters import Letter, LetterKind

LONGEST_LINE = 80
"""Characters of a salutation; a longer line is a sentence."""

LONGEST_CLOSE = 250
"""Characters of a close that is a sentence, as in French."""

SHORT_CLOSE = 40
"""Characters of a close in words no list has: "With a wave from Halifax,"."""

MOST_NAMED = 4
"""Words of a name behind a close on the same line."""

_POSTSCRIPT = re.compile(r"p\.?\s?-?s\b", re.IGNORECASE)
_SENTENCE_ENDS = (".", "!", "?")
_TITLES = r"\.?\s*(?:\(\d+\))?\s*(?::.*)?"


@dataclass(frozen=True, slots=True)
class PlainLetter:
    """A letter read from a file, and where its parts (`findings.PARTS`) stand in the text."""

    letter: Letter
    text: str
    parts: Mapping[str, Placed]

    def span(self, part: str, start: int, end: int) -> tuple[int, int]:
        """Return a span of a part as a span of the file; the whole file for no part."""
        return self.parts[part].span(start, end) if part else (0, len(self.text))


def read_letter(text: str, language: str, kind: LetterKind, written: date) -> PlainLetter:
    """Return the letter that `text` holds, in a language such as "en_CA".

    Raises NotALetter `letter-no-salutation` where the first line greets nobody.
    """
    lines = lines_of(text)
    first = next((at for at, line in enumerate(lines) if line.text), 0)
    if not _greets(lines[first], language):
        raise NotALetter("letter-no-salutation")
    parts = {"salutation": placed([lines[first : first + 1]])}
    parts |= _below(lines[first + 1 :], language)
    return PlainLetter(_letter(parts, language, kind, written), text, parts)


def _below(lines: list[Line], language: str) -> dict[str, Placed]:
    """Return the parts below the salutation; a postscript is read as the body's last words."""
    ends = (at for at in reversed(range(len(lines))) if _closes(lines[at], language))
    end = next(ends, _signed(lines))
    body: list[Block] = [*blocks(lines[:end])]
    close: list[Block] = []
    enclosed: list[Block] = []
    # Without a close, what is named as enclosed is still the end of the letter.
    tail: list[Block] = [*blocks(lines[end:])] or _popped(body, language)
    for block in tail:
        at = next((at for at, line in enumerate(block) if _encloses(line, language)), len(block))
        if _POSTSCRIPT.match(block[0].text):
            body.append(block)
        else:
            close += [block[:at]] if block[:at] else []
            enclosed += [block[at:]] if block[at:] else []
    return {
        "body": placed(body, "\n\n"),
        "close": placed(close),
        "enclosures": placed(enclosed),
    }


def _signed(lines: list[Line]) -> int:
    """Return the number of the line that ends a letter in words no list has; else behind all.

    It is a typed name alone, or what ends with a comma above one.
    """
    filled = [at for at, line in enumerate(lines) if line.text]
    for at, last in list(pairwise(filled))[-1:]:
        above, name = lines[at].text, lines[last]
        words = name.text.split()
        if len(words) > MOST_NAMED or name.text.endswith(_SENTENCE_ENDS):
            break
        if above.endswith(",") and len(above) <= SHORT_CLOSE:
            return at
        if last - at > 1 and all(word[0].isupper() for word in words):
            return last
    return len(lines)


def _popped(body: list[Block], language: str) -> list[Block]:
    """Take the last paragraph away from `body` where it names what is enclosed."""
    return [body.pop()] if body and _encloses(body[-1][0], language) else []


def _letter(parts: Mapping[str, Placed], language: str, kind: LetterKind, written: date) -> Letter:
    close, _, typed = parts["close"].text.partition("\n")
    # A typed name may stand without a close.
    typed = typed or ("" if _closes(Line(close, 0), language) else close)
    return Letter(
        id="file",
        application_id="",
        interview_id="",
        person_id="",
        kind=kind,
        language=language,
        written=written,
        sender_block="",
        date_line="",
        inside_address="",
        salutation=parts["salutation"].text,
        body=parts["body"].text,
        close=parts["close"].text,
        signature=typed.partition("\n")[0],
        enclosures=parts["enclosures"].text,
    )


def _greets(line: Line, language: str) -> bool:
    if len(line.text) > LONGEST_LINE:
        return False
    greetings = tuple(f"{one} " for one in lists(language).get("greetings", ()))
    return line.text.endswith((",", ":")) or f"{line.words} ".startswith(greetings)


def _closes(line: Line, language: str) -> bool:
    known = lists(language)
    phrases = known.get("close_phrases", ())
    if len(line.text) <= LONGEST_CLOSE and any(one in line.plain for one in phrases):
        return True
    endings = known.get("closes", ())
    # "Sincerely, Sam Ortega" on one line.
    head, _, name = line.words.partition(",")
    is_name = len(name.split()) <= MOST_NAMED and not line.text.endswith(_SENTENCE_ENDS)
    return line.words in endings or (is_name and head in endings)


def _encloses(line: Line, language: str) -> bool:
    starts = "|".join(map(re.escape, lists(language).get("enclosure_starts", ())))
    return bool(starts) and bool(re.fullmatch(f"(?:{starts}){_TITLES}", line.plain))
