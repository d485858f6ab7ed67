"""Text as the operators that show it in an embedded subset of a font."""

from reportlab.pdfbase.pdfdoc import PDFDocument

from afterword.paper.fonts import Face

# What stands for itself between the brackets of a PDF string.
_PLAIN = frozenset(b" !#$%&'*+,-./:;=?@^_") | frozenset(
    code for code in range(128) if chr(code).isalnum()
)


class Encoder:
    """Writes text in one font of one PDF; characters get their codes as they turn up."""

    def __init__(self, document: PDFDocument, face: Face) -> None:
        self._document = document
        self._face = face
        self._pieces: dict[tuple[str, str], tuple[int, str]] = {}

    def show(self, text: str, size: float) -> str:
        """Return the operators that show one line of `text` at the present place."""
        parts: list[str] = []
        present = -1
        for pair in zip(text, [*text[1:], ""], strict=True):
            subset, piece = self._pieces.get(pair) or self._make(*pair)
            if subset != present:
                name = self._subset_name(subset)
                parts.append(f"{')] TJ ' if parts else ''}{name} {size:g} Tf [(")
                present = subset
            parts.append(piece)
        return "".join([*parts, ")] TJ"]) if parts else ""

    def _make(self, left: str, right: str) -> tuple[int, str]:
        """Return a character's subset, its escaped code and what draws the next one nearer."""
        font = self._face.font
        [(subset, codes)] = font.splitString(left, self._document)  # pyright: ignore[reportUnknownMemberType]
        code = codes[0]
        piece = chr(code) if code in _PLAIN else f"\\{code:03o}"
        kern = self._face.kern(left, right) if right else 0
        self._pieces[left, right] = subset, f"{piece}) {-kern:g} (" if kern else piece
        return self._pieces[left, right]

    def _subset_name(self, subset: int) -> str:
        font = self._face.font
        return font.getSubsetInternalName(subset, self._document)  # pyright: ignore[reportUnknownMemberType]
