"""Text as the operators that show it in an embedded subset of a font."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, groupby, starmap
from operator import itemgetter

from afterword.paper.direction import visual_order
from afterword.paper.fonts import Face
from afterword.paper.pdf import PDFDocument
from afterword.paper.scripts import is_plain

_WORDS, _LINES = 4096, 128
"""How many are remembered: the words of a language, and lines that letters of one go share."""

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
        self.word = lru_cache(_WORDS)(self._word)
        self.line = lru_cache(_LINES)(self._line)

    def _word(self, word: str) -> str:
        """Return what shows a space and the word after it, which another space follows."""
        return "".join(map(self.__getitem__, zip(f" {word}", f"{word} ", strict=True)))

    def _line(self, text: str) -> str:
        shown = "".join(map(self.word, text.split(" ")))
        # No space stands before the first word, and none after the last.
        before, after = self[" ", text[0]], self[text[-1], " "]
        return shown[len(before) : len(shown) - len(after)] + self[text[-1], ""]

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
        self._words: dict[str, list[tuple[int, str]]] = {}
        self._fonts: dict[tuple[int, float], str] = {}
        self._present = ""

    def begin(self) -> None:
        """Begin a paragraph: it sets its font itself, whatever was drawn before."""
        self._present = ""

    def show(self, text: str, size: float, levels: Sequence[int] = ()) -> str:
        """Return the operators that show one line of `text` at the present place.

        `levels` tell which way its characters run, as `direction.levels_of` does.
        """
        if text.isascii() and text:
            return f"{self._set(0, size)}[({self._plain.line(text)})] TJ"
        if levels or not is_plain(text):
            return self._show_mixed(text, size, levels)
        return self._show_plain(text, size)

    def _set(self, subset: int, size: float) -> str:
        """Return the operator that sets a subset of the font, nothing where it is set already."""
        wanted = self._fonts.get((subset, size)) or self._font(subset, size)
        if wanted == self._present:
            return ""
        self._present = wanted
        return wanted

    def _show_plain(self, text: str, size: float) -> str:
        """Return the operators for words in the letter's own font."""
        if not text:
            return ""
        runs = [*chain.from_iterable(map(self._word, text.split(" ")))]
        # No space stands before the first word, and none after the last.
        subset, shown = runs[0]
        runs[0] = subset, shown[len(self._plain[" ", text[0]]) :]
        subset, shown = runs[-1]
        before_space, alone = (self._piece(text[-1], right)[1] for right in (" ", ""))
        runs[-1] = subset, shown[: len(shown) - len(before_space)] + alone
        return self._joined(runs, size)

    def _word(self, word: str) -> list[tuple[int, str]]:
        """Return what shows a space and the word after it, which another space follows."""
        if word.isascii():
            return [(0, self._plain.word(word))]
        if word not in self._words:
            runs = starmap(self._piece, zip(f" {word}", f"{word} ", strict=True))
            self._words[word] = [
                (subset, "".join(piece for _, piece in group))
                for subset, group in groupby(runs, key=itemgetter(0))
            ]
        return self._words[word]

    def _joined(self, runs: Iterable[tuple[int, str]], size: float) -> str:
        """Return the operators for pieces, each in a subset of the font."""
        return " ".join(
            f"{self._set(subset, size)}[({''.join(piece for _, piece in group)})] TJ"
            for subset, group in groupby((it for it in runs if it[1]), key=itemgetter(0))
        )

    def _show_mixed(self, text: str, size: float, levels: Sequence[int]) -> str:
        from afterword.paper.glyph_set import glyph_set
        from afterword.paper.mixed import runs_of

        runs = list(runs_of(text, levels))
        shown: list[str] = []
        for at in visual_order([run.level for run in runs]):
            run = runs[at]
            part = text[run.start : run.end]
            if run.font is not None:
                self.begin()
                glyphs = run.font.shape(part, run.right_to_left)
                shown.append(glyph_set(self._document, run.font).show(glyphs, size))
            elif run.right_to_left:
                turned = (self._piece(_MIRRORED.get(it, it), "") for it in reversed(part))
                shown.append(self._joined(turned, size))
            else:
                shown.append(self._show_plain(part, size))
        return " ".join(shown)

    def _piece(self, left: str, right: str) -> tuple[int, str]:
        """Return a character's subset, its escaped code and what draws the next one nearer."""
        if left.isascii():
            return 0, self._plain[left, right]
        pair = left, right
        if pair not in self._pieces:
            font = self._face.font
            [(subset, codes)] = font.splitString(left, self._document)  # pyright: ignore[reportUnknownMemberType]
            self._pieces[pair] = subset, _piece(codes[0], self._face, left, right)
        return self._pieces[pair]

    def _font(self, subset: int, size: float) -> str:
        font = self._face.font
        font.splitString(" ", self._document)  # pyright: ignore[reportUnknownMemberType]  makes the subset known
        name = font.getSubsetInternalName(subset, self._document)  # pyright: ignore[reportUnknownMemberType]
        self._fonts[subset, size] = f"{name} {size:g} Tf "
        return self._fonts[subset, size]


def _piece(code: int, face: Face, left: str, right: str) -> str:
    """Return a character's escaped code and what draws the next one nearer."""
    piece = chr(code) if code in _PLAIN else f"\\{code:03o}"
    kern = face.kern(left, right) if right else 0
    return f"{piece}){-kern:g}(" if kern else piece
