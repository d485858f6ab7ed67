"""Text as the operators that show it in an embedded subset of a font."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from afterword.paper.direction import visual_order
from afterword.paper.fonts import Face
from afterword.paper.pdf import PDFDocument
from afterword.paper.scripts import is_plain

# What stands for itself between the brackets of a PDF string.
_PLAIN = frozenset(b" !#$%&'*+,-./:;=?@^_") | frozenset(
    code for code in range(128) if chr(code).isalnum()
)
# Brackets look the other way where text runs from right to left.
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))


class _Plain(dict[tuple[str, str], str]):
    """What shows an ASCII character before another, in every PDF alike; made as they turn up.

    ReportLab gives the characters of ASCII their own codes in the first subset.
    """

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face
        self.line = lru_cache(maxsize=128)(self._line)

    def _line(self, text: str) -> str:
        return "".join(map(self.__getitem__, zip(text, [*text[1:], ""], strict=True)))

    def __missing__(self, pair: tuple[str, str]) -> str:
        left, right = pair
        code = 0 if self._face.lacks(left) else ord(left)
        self[pair] = made = _piece(code, self._face, left, right)
        return made


@lru_cache(maxsize=8)
def _plain(face: Face) -> _Plain:
    return _Plain(face)


class Encoder:
    """Writes text in one font of one PDF; characters get their codes as they turn up."""

    def __init__(self, document: PDFDocument, face: Face) -> None:
        self._document = document
        self._face = face
        self._plain = _plain(face)
        self._pieces: dict[tuple[str, str], tuple[int, str]] = {}
        self._names: dict[int, str] = {}

    def show(self, text: str, size: float, levels: Sequence[int] = ()) -> str:
        """Return the operators that show one line of `text` at the present place.

        `levels` tell which way its characters run, as `direction.levels_of` does.
        """
        if levels or not is_plain(text):
            return self._show_mixed(text, size, levels)
        if text and text.isascii():
            return f"{self._subset_name(0)} {size:g} Tf [({self._plain.line(text)})] TJ"
        return self._show_pairs(zip(text, [*text[1:], ""], strict=True), size)

    def _show_pairs(self, pairs: Iterable[tuple[str, str]], size: float) -> str:
        """Return the operators for characters, each with the one it is drawn nearer to."""
        parts: list[str] = []
        present = -1
        for pair in pairs:
            if pair[0].isascii():
                subset, piece = 0, self._plain[pair]
            else:
                subset, piece = self._pieces.get(pair) or self._make(*pair)
            if subset != present:
                name = self._subset_name(subset)
                parts.append(f"{')] TJ ' if parts else ''}{name} {size:g} Tf [(")
                present = subset
            parts.append(piece)
        return "".join([*parts, ")] TJ"]) if parts else ""

    def _show_mixed(self, text: str, size: float, levels: Sequence[int]) -> str:
        from afterword.paper.glyph_set import glyph_set
        from afterword.paper.mixed import runs_of

        runs = list(runs_of(text, levels))
        shown: list[str] = []
        for at in visual_order([run.level for run in runs]):
            run = runs[at]
            part = text[run.start : run.end]
            if run.font is not None:
                glyphs = run.font.shape(part, run.right_to_left)
                shown.append(glyph_set(self._document, run.font).show(glyphs, size))
            elif run.right_to_left:
                turned = ((_MIRRORED.get(it, it), "") for it in reversed(part))
                shown.append(self._show_pairs(turned, size))
            else:
                shown.append(self._show_pairs(zip(part, [*part[1:], ""], strict=True), size))
        return " ".join(shown)

    def _make(self, left: str, right: str) -> tuple[int, str]:
        """Return a character's subset, its escaped code and what draws the next one nearer."""
        font = self._face.font
        [(subset, codes)] = font.splitString(left, self._document)  # pyright: ignore[reportUnknownMemberType]
        self._pieces[left, right] = subset, _piece(codes[0], self._face, left, right)
        return self._pieces[left, right]

    def _subset_name(self, subset: int) -> str:
        if subset not in self._names:
            font = self._face.font
            font.splitString(" ", self._document)  # pyright: ignore[reportUnknownMemberType]  makes the subset known
            self._names[subset] = font.getSubsetInternalName(subset, self._document)  # pyright: ignore[reportUnknownMemberType]
        return self._names[subset]


def _piece(code: int, face: Face, left: str, right: str) -> str:
    """Return a character's escaped code and what draws the next one nearer."""
    piece = chr(code) if code in _PLAIN else f"\\{code:03o}"
    kern = face.kern(left, right) if right else 0
    return f"{piece}) {-kern:g} (" if kern else piece
