"""A letter laid out on a format's pages, and rendered as the bytes of a PDF."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.drawing import Sheet, draw
from afterword.paper.fonts import Face, choose, missing_characters, parts_of, whole_of
from afterword.paper.formats import MM, Format, format_for
from afterword.paper.layout import Layout, Line
from afterword.paper.letterheads import with_letterhead
from afterword.paper.pages import Filler
from afterword.paper.placing import place, without_zones
from afterword.paper.rows import Row, Start, part_rows, rows_of
from afterword.paper.signature import NONE, Pictures, picture_of
from afterword.paper.text import clean

# "Page" is the word in both languages of the letters.
PAGE = "Page %d"


def lay_out(letter: Letter, format: Format, letterhead: str = "plain") -> Layout:
    """Return the letter's lines in their places, the sender's as a key of `LETTERHEADS` says.

    The normal type is used unless a slightly smaller one, down to 10 pt, keeps the letter on
    one page; characters that no font has are laid out as empty boxes (`render` refuses them).
    What is too long for its zone stands, with all the rest, where a sheet without a window has
    it: `Layout.unfit` names it.
    """
    texts = parts_of(letter)
    face = choose(format.faces, whole_of(texts))
    head, unfit = place(texts, face, format)
    if unfit:
        format = without_zones(format)
    zoned = format.zoned
    if zoned:
        texts = {part: text for part, text in texts.items() if part not in zoned}
    layout = _fitted(letter, texts, face, format)
    if unfit or head.lines or head.rules:
        layout = replace(layout, lines=(*head.lines, *layout.lines), rules=head.rules, unfit=unfit)
    if letterhead == "plain":
        return layout
    return with_letterhead(layout, letter.sender_block, face, letterhead)


def render(
    letter: Letter, format: Format, letterhead: str = "plain", pictures: Pictures = NONE
) -> bytes:
    """Return the letter as a PDF: the same letter always gives the same bytes.

    Fonts are embedded, text is tagged; `pictures` hold the one it is signed with, if it is. Raises
    Problem "no-glyph" with `characters`, `part` (a field's name of `Letter`) and `name` (the line
    they stand in) when no font can show them, and as `signature.picture_of` does.
    """
    return render_all([letter], format, letterhead, pictures)


def render_all(
    letters: Sequence[Letter], format: Format, letterhead: str = "plain", pictures: Pictures = NONE
) -> bytes:
    """Return all letters, each from a new page, as one PDF; raises as `render` does."""
    for letter in letters:
        refuse_missing(letter, format)
    return draw([_sheet(one, lay_out(one, format, letterhead), pictures) for one in letters])


def lay_out_on(letter: Letter, paper: str) -> Layout:
    """Return `lay_out` in the letter's own look, on "letter" or "a4"."""
    return lay_out(letter, format_for(letter.format, paper), letter.letterhead or "plain")


def render_laid_out(letter: Letter, layout: Layout, pictures: Pictures = NONE) -> bytes:
    """Return as a PDF what was laid out of `letter` before; raises as `render` does."""
    refuse_missing(letter, layout.format)
    return draw([_sheet(letter, layout, pictures)])


def render_on(
    letters: Sequence[Letter],
    paper: str,
    step: Callable[[], object] = lambda: None,
    pictures: Pictures = NONE,
) -> bytes:
    """Return all letters on one paper, each in its own look; else as `render_all`.

    `step` is called before each letter is laid out and drawn; what it raises ends the work.
    """
    return render_counted(letters, paper, step, pictures)[0]


def render_counted(
    letters: Sequence[Letter],
    paper: str,
    step: Callable[[], object] = lambda: None,
    pictures: Pictures = NONE,
) -> tuple[bytes, list[int]]:
    """Return what `render_on` does, and how many pages each letter has in it."""
    pages: list[int] = []

    def sheet(letter: Letter, look: tuple[Format, str]) -> Sheet:
        step()
        refuse_missing(letter, look[0])
        layout = lay_out(letter, *look)
        pages.append(layout.pages)
        return _sheet(letter, layout, pictures)

    looks = [(format_for(one.format, paper), one.letterhead or "plain") for one in letters]
    return draw(sheet(one, look) for one, look in zip(letters, looks, strict=True)), pages


def _fitted(letter: Letter, texts: Mapping[str, str], face: Face, format: Format) -> Layout:
    """Return the parts that flow, in a type that saves a second page where one does."""
    first = _laid_out(letter, texts, face, format, format.type_steps[0])
    if first.pages == 2:  # noqa: PLR2004  what is longer won't fit one page in any type
        for step in format.type_steps[1:]:
            closer = _laid_out(letter, texts, face, format, step)
            if closer.pages == 1:
                return closer
    return first


def _laid_out(
    letter: Letter,
    texts: Mapping[str, str],
    face: Face,
    format: Format,
    step: tuple[float, float],
) -> Layout:
    size, leading = step
    filler = Filler(format, size, leading, _heading(letter, face, size, format))
    lines = tuple(filler.fill(rows_of(texts, face, size, format, letter.language)))
    return Layout(format, face.name, size, leading, filler.page + 1, lines)


def _heading(
    letter: Letter, face: Face, size: float, format: Format
) -> Callable[[int], Sequence[Row]]:
    """Return what makes a further page's heading: to whom, when, which page."""
    width = (format.width - format.left - format.right) * MM

    def rows(page: int) -> list[Row]:
        said = [first_line(letter.inside_address), letter.date_line, PAGE % (page + 1)]
        return list(part_rows("heading", "\n".join(said), face, size, width, Start(format.left)))

    return rows


def _sheet(letter: Letter, layout: Layout, pictures: Pictures) -> Sheet:
    addressee = first_line(letter.inside_address) or _line_text(layout.lines, "salutation")
    author = first_line(letter.signature) or first_line(letter.sender_block)
    title = " – ".join(text for text in (addressee, clean(letter.date_line).text) if text)
    picture = picture_of(letter, pictures)
    return Sheet(layout, title, author, letter.language.replace("_", "-"), picture=picture)


def first_line(text: str) -> str:
    """Return the first line of `text` that shows something, cleaned."""
    lines = (line.strip() for line in clean(text).text.split("\n"))
    return next((line for line in lines if line), "")


def _line_text(lines: Sequence[Line], part: str) -> str:
    return next((line.text for line in lines if line.part == part), "")


def refuse_missing(letter: Letter, format: Format) -> None:
    """Raise Problem "no-glyph" as `render` does."""
    missing = missing_characters(letter, format.faces)
    if missing:
        first = missing[0]
        characters = " ".join(it.character for it in missing if it.part == first.part)
        raise Problem("no-glyph", characters=characters, part=first.part, name=first.line)
