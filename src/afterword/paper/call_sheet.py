"""The sheet for a call on one page: large enough to read while talking, with room for notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from afterword.domain.calling import CallSheet, Variant
from afterword.domain.problems import Problem
from afterword.paper.direction import levels_of
from afterword.paper.drawing import Sheet, draw
from afterword.paper.fonts import Face, choose
from afterword.paper.formats import MM, Format
from afterword.paper.layout import Layout, Line, Rule
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

MARGIN = 15.0
"""Millimetres: what every printer reaches."""
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.62, 0.54, 0.46)
"""How much smaller all type is: the first with which there is room for notes."""
NOTES = 42.0
"""Millimetres that stay free for notes at least."""
RULED = 9.0
"""Millimetres between two lines to write on."""
TITLE, BIG, TEXT, ASIDE, LABEL = 20.0, 24.0, 15.0, 11.5, 9.5
"""Sizes in points: the heading, name and number, what is said at once, what may be, and labels."""
LEADING = 1.27
GREY = 0.38
LABELS, GAP, NUMBER = 30.0, 8.0, 7.0
"""Millimetres of the labels' column, between two columns, and before a move for its number."""
SHARE = 0.56
"""How much of the width what is said to whoever answers has."""
BOX = 4.0


@dataclass(slots=True)
class _Pen:
    """Puts text on the page at a scale, and remembers what it wrote."""

    face: Face
    scale: float
    lines: list[Line] = field(default_factory=list[Line])
    rules: list[Rule] = field(default_factory=list[Rule])
    paragraphs: int = 0

    def write(
        self, text: str, x: float, top: float, width: float, size: float, grey: float = 0.0
    ) -> float:
        """Write a paragraph whose first line begins at a place; return where it ends."""
        size *= self.scale
        said = " ".join(clean(text).text.split("\n"))
        edges, levels = self.face.edges(said, size), levels_of(said)
        self.paragraphs += 1
        for start, end in wrap(said, edges, width * MM):
            line = Line(
                page=0,
                part="body",
                paragraph=self.paragraphs,
                text=said[start:end],
                x=x,
                baseline=top + size / MM,
                edges=edges[start : end + 1],
                places=range(start, end + 1),
                spaced=True,
                size=size,
                grey=grey,
                levels=levels[start:end],
            )
            self.lines.append(line)
            top += size * LEADING / MM
        return top

    def rule(self, left: float, top: float, right: float, grey: float = 0.6) -> None:
        """Draw a thin line across."""
        self.rules.append(Rule(left, top, right, top, 0.5, grey))


def render_call_sheet(said: CallSheet, format: Format) -> bytes:
    """Return the sheet as a PDF page of `format`; the same words give the same bytes.

    Type shrinks until there is room for notes. Raises Problem "no-glyph" as
    `paper.letter.render` does.
    """
    text = clean("\n".join(_texts(said))).text
    face = choose(format.faces, text)
    missing = face.lacks(text)
    if missing:
        line = next(line for line in text.split("\n") if missing[0] in line)
        raise Problem("no-glyph", characters=" ".join(missing), part="body", name=line)
    room = format.height - MARGIN - NOTES
    pens = [_Pen(face, scale) for scale in SCALES]
    drawn = ((pen, _upper(pen, said, format)) for pen in pens)
    pen, end = next((one for one in drawn if one[1] <= room), (pens[-1], room))
    low = format.height - MARGIN
    _notes(pen, said, end, format)
    # Nothing is printed below the sheet, however long a name is.
    held = tuple(line for line in pen.lines if line.baseline <= low)
    bare = replace(format, folds=(), punch=None)
    layout = Layout(bare, face.name, TEXT, TEXT * LEADING, 1, held, tuple(pen.rules))
    return draw([Sheet(layout, said.title, "", said.language.replace("_", "-"))])


def _texts(said: CallSheet) -> Iterator[str]:
    yield from (said.title, said.ask_for, said.job_title, said.at, said.spoken, said.phone)
    yield from (said.position, said.when, *said.people, said.advice, *said.avoid, *said.lacking)
    yield from (script.text for script in said.scripts.values())
    yield from (*said.labels.values(), *said.outcomes, *said.outcomes_with_day, *said.moves)


def _upper(pen: _Pen, said: CallSheet, format: Format) -> float:
    """Write all but the notes; return where it ends."""
    width = format.width - 2 * MARGIN
    top = pen.write(said.title, MARGIN, MARGIN, width, TITLE) + 1
    pen.rule(MARGIN, top, MARGIN + width, 0.0)
    top = _facts(pen, said, top + 2.5, width)
    for words in (said.advice, *said.lacking):
        if words:
            top = pen.write(words, MARGIN, top + 0.5, width, ASIDE, GREY)
    top += 3
    pen.rule(MARGIN, top, MARGIN + width)
    left = width * SHARE
    start = top + 3
    live = _live(pen, said, MARGIN, start, left)
    others = _others(pen, said, MARGIN + left + GAP, start, width - left - GAP)
    return max(live, others) + 3


def _facts(pen: _Pen, said: CallSheet, top: float, width: float) -> float:
    labels = said.labels
    who = ", ".join(filter(None, (said.job_title, said.at)))
    rows = (
        (labels["ask_for"], said.ask_for, BIG, who),
        (labels["say"], said.spoken, BIG, ""),
        (labels["phone"], said.phone, BIG, ""),
        (labels["position"], said.position, TEXT, ""),
        (labels["when"], said.when, TEXT, ""),
        (labels["people"], ", ".join(said.people), TEXT, ""),
    )
    for label, text, size, below in rows:
        if not text:
            continue
        # A label stands on the same line as what it is for.
        lower = (size - LABEL) * pen.scale / MM
        pen.write(label, MARGIN, top + lower, LABELS, LABEL, GREY)
        room = width - LABELS
        top = pen.write(text, MARGIN + LABELS, top, room, size)
        if below:
            top = pen.write(below, MARGIN + LABELS, top, room, ASIDE, GREY)
        top += 0.8
    return top


def _live(pen: _Pen, said: CallSheet, x: float, top: float, width: float) -> float:
    script = said.scripts[Variant.LIVE]
    if script.first:
        top = pen.write(said.labels["live_first"], x, top, width, LABEL, GREY) + 1
        top = pen.write(script.first, x + NUMBER, top, width - NUMBER, TEXT) + 1.5
    label = said.labels["live_then" if script.first else "live"]
    top = pen.write(label, x, top, width, LABEL, GREY) + 1
    for number, words in enumerate((*script.moves, script.thanks), 1):
        if number <= len(script.moves):
            pen.write(str(number), x, top, NUMBER, TEXT, GREY)
        top = pen.write(words, x + NUMBER, top, width - NUMBER, TEXT) + 1.5
    labels = said.labels
    top = pen.write(labels["smile"], x + NUMBER, top + 2, width - NUMBER, TEXT)
    top = pen.write(labels["calm"], x + NUMBER, top, width - NUMBER, ASIDE, GREY)
    top = pen.write(labels["leave_out"], x, top + 2.5, width, LABEL, GREY) + 0.5
    for words in said.avoid:
        pen.write("–", x, top, GAP, ASIDE, GREY)
        top = pen.write(words, x + NUMBER, top, width - NUMBER, ASIDE) + 0.3
    return top


def _others(pen: _Pen, said: CallSheet, x: float, top: float, width: float) -> float:
    for variant in (Variant.VOICEMAIL, Variant.GATEKEEPER):
        label = f"{said.labels[variant.value]} – {said.takes(variant)}"
        top = pen.write(label, x, top, width, LABEL, GREY) + 0.5
        script = said.scripts[variant]
        for words in (*script.moves, script.thanks):
            if words:
                top = pen.write(words, x, top, width, ASIDE) + 0.4
        top += 2.5
    return top


def _notes(pen: _Pen, said: CallSheet, top: float, format: Format) -> None:
    """Fill the rest of the sheet: boxes to tick at its foot, lines to write on above."""
    right, low = format.width - MARGIN, format.height - MARGIN
    pen.rule(MARGIN, top, right)
    pen.write(said.labels["notes"], MARGIN, top + 1.5, LABELS, LABEL, GREY)
    rows = (said.outcomes, said.outcomes_with_day)
    foot = low - len(rows) * RULED
    line = top + 3 + RULED
    while line <= foot - 3:
        pen.rule(MARGIN, line, right, 0.75)
        line += RULED
    for number, names in enumerate(rows):
        _boxes(pen, names, foot + number * RULED, right, ruled=names is said.outcomes_with_day)


def _boxes(pen: _Pen, names: Sequence[str], top: float, right: float, *, ruled: bool) -> None:
    """Draw a row of boxes with a name behind each, and a line for a day where it is `ruled`."""
    step = (right - MARGIN) / len(names)
    for number, name in enumerate(names):
        x, y = MARGIN + number * step, top + 2.5
        corners = ((x, y, x + BOX, y), (x, y + BOX, x + BOX, y + BOX))
        sides = ((x, y, x, y + BOX), (x + BOX, y, x + BOX, y + BOX))
        pen.rules += [Rule(*one, weight=0.8, grey=0.2) for one in (*corners, *sides)]
        small = replace(pen, scale=1.0, lines=pen.lines, rules=pen.rules)
        small.write(name, x + BOX + 2, y - 0.3, step - BOX - 4, ASIDE)
        pen.paragraphs = small.paragraphs
        if ruled:
            end = pen.lines[-1].x + pen.lines[-1].width + 2
            pen.rule(end, y + BOX, x + step - 6, 0.4)
