"""Fields that stand for whole sentences, and where one of them stands inside another sentence."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from afterword.domain.fields import MAY_BE_EMPTY, FieldError, Piece, Wrong, error_at, line_starts

_BEGINS = re.compile(r"(?:^|[.!?…:]|[.!?…][\"'”’»)\]]+)$")
_GOES_ON = re.compile(r"\s*(?:$|[.!?…]+(?:\s|$)|\s+[^\s])")
_NEAR = 100
# Any character may be typed; this one is put where a field stands, in a copy that nobody sees.
_FIELD, SENTENCE = "x", "\ue000"


def masked(text: str, found: Sequence[Piece]) -> str:
    """Return `text` with all that is read as one where braces stand: no sentence ends in there.

    `SENTENCE` is put wherever a field stands for a whole one.
    """
    parts: list[str] = []
    for piece in found:
        plain = piece.field is None and piece.wrong is None
        mark = SENTENCE if piece.field in MAY_BE_EMPTY else _FIELD
        kept = text[piece.start : piece.end].replace(SENTENCE, _FIELD)
        parts.append(kept if plain else mark * (piece.end - piece.start))
    return "".join(parts)


def inside(text: str, found: Sequence[Piece], mask: str) -> Iterator[FieldError]:
    """Yield the fields of whole sentences that stand in the middle of another.

    `mask` is what `masked` made of `text`.
    """
    begins = line_starts(mask)
    for piece in found:
        if piece.field in MAY_BE_EMPTY:
            line = bisect_right(begins, piece.start)
            # No further than what is looked at: a long line may be full of such fields.
            near, far = piece.start - _NEAR, piece.end + _NEAR
            before = mask[max(begins[line - 1], near) : piece.start]
            before = before.rstrip().replace(SENTENCE, ".")
            behind = mask[piece.end : min(begins[line], far) if line < len(begins) else far]
            goes_on = _GOES_ON.match(behind) is None or behind.lstrip()[:1].islower()
            if _BEGINS.search(before[-8:]) is None or goes_on:
                yield error_at(text, Wrong.INSIDE, piece.start, piece.end)
