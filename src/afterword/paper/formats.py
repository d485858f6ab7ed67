"""The geometry of letters as values: millimetres from the top-left corner, type in points."""

from dataclasses import dataclass, replace

from afterword.paper.zones import BOTTOM, MIDDLE, SMALL_STEPS, Window, Zone

SERIF = ("SourceSerif4-Regular", "GentiumBookPlus-Regular")
"""Font files for a letter, the handsome one first; a letter is set in one of them throughout."""

MM = 72 / 25.4
"""Points in a millimetre."""

DATE = 50.8
"""The baseline of the date where nothing else says where it stands."""


@dataclass(frozen=True, slots=True)
class Format:
    """A letter's places on one kind of sheet; as it is here, full block without a window.

    Positions are baselines. `type_steps` are (size, distance of lines) in points: the first is
    the normal one, the others are taken in turn where that saves a second page. Parts stand
    `between` lines apart (2 is one blank line). `date` is where the date stands when the
    sender's lines above leave room for a blank line; else it follows them. `paper` is what goes
    into the printer, "letter" or "a4".

    `columns` are the left edges of parts that don't start at the margin; a paragraph's first
    line is set `indent` in. Parts that have a zone stand there, the others one below the other
    from `body` on; what stands in the window of `window` is the address. `return_line` is the
    sender in one small line, `punch` the height of a hole's mark. Where the sender's own lines
    must stay in their zone there are no `letterheads`.
    """

    key: str
    width: float
    height: float
    folds: tuple[float, ...]
    margin: float = 25.4
    date: float = DATE
    fold_mark: tuple[float, float] = (5.0, 9.0)
    type_steps: tuple[tuple[float, float], ...] = ((11, 14), (11, 13), (10.5, 12.5), (10, 12))
    between: int = 2
    after_date: int = 4
    for_signature: int = 4
    after_heading: int = 3
    faces: tuple[str, ...] = SERIF
    paper: str = "letter"
    left: float = 25.4
    right: float = 25.4
    columns: tuple[tuple[str, float], ...] = ()
    indent: float = 0.0
    zones: tuple[Zone, ...] = ()
    body: float = 0.0
    window: Window | None = None
    return_line: Zone | None = None
    punch: float | None = None
    letterheads: bool = True

    @property
    def zoned(self) -> frozenset[str]:
        """Return the parts that have a zone."""
        return frozenset(part for zone in self.zones for part in zone.parts)

    def x_of(self, part: str) -> float:
        """Return where a part's lines start."""
        return dict(self.columns).get(part, self.left)


_LETTER = Format("letter", 215.9, 279.4, folds=(279.4 / 3, 279.4 * 2 / 3))
_A4 = Format("a4", 210.0, 297.0, folds=(99.0, 198.0), paper="a4")


def _modified(format: Format) -> Format:
    parts = ("date_line", "close", "signature")
    columns = tuple((part, format.width / 2) for part in parts)
    return replace(format, key=f"{format.key}-modified", columns=columns)


def _semi(format: Format) -> Format:
    return replace(_modified(format), key=f"{format.key}-semi", indent=12.7)


def _windowed(format: Format, key: str, address: Zone, *others: Zone) -> Format:
    return replace(format, key=key, zones=(*others, address), after_date=2)


def _address(x: float, y: float, width: float, height: float) -> Zone:
    return Zone(("inside_address",), x, y, width, height, MIDDLE)


def _sender(x: float, y: float, width: float, height: float, *more: str) -> Zone:
    return Zone(("sender_block", *more), x, y, width, height, steps=SMALL_STEPS)


def _din(key: str, top: float, body: float, folds: tuple[float, float]) -> Format:
    """DIN 5008: in the field a line of the sender's, then 12.7 of mentions, then the address."""
    address = Zone(("inside_address",), 25, top + 17.7, 71.8, 24.1)
    mentions = Zone(("delivery",), 25, top + 5, 71.8, 12.7, BOTTOM)
    information = _sender(125, top + 5, 75, body - top - 8, "date_line")
    return replace(
        _windowed(_EUROPE, key, address, information, mentions),
        folds=folds,
        body=body,
        window=Window(220, 110, 20, 15, 90, 45),
        return_line=Zone(("sender_block",), 25, top, 71.8, 5),
        punch=148.5,
    )


_EUROPE = replace(_A4, left=25.0, right=20.0)
_BESIDE = Zone(("date_line", "delivery"), 140, DATE - 11 / MM, 50.5, 38, steps=SMALL_STEPS)
"""To the right of what any window shows of a US sheet."""
_DATED = Zone(("date_line",), 125, DATE - 11 / MM, 65.5, 9, steps=SMALL_STEPS)
"""Over what a single window shows there is room for a date with its town, in the usual type."""
_SENT = Zone(("delivery",), 140, DATE + 6, 50.5, 28, steps=SMALL_STEPS)

_ALL = (
    _LETTER,
    _modified(_LETTER),
    _semi(_LETTER),
    replace(
        _windowed(
            _LETTER,
            "us-9",
            _address(25.4, 60.3, 98.4, 19.0),
            _sender(25.4, 25.4, 97, 26),
            _DATED,
            _SENT,
        ),
        folds=(95.25, 187.3),
        body=87.3,
        window=Window(225.4, 98.4, 22.2, 12.7, 114.3, 28.6),
    ),
    replace(
        _windowed(
            _LETTER,
            "us-9-double",
            _address(22.3, 60.3, 76.1, 19.0),
            # Seen through the upper window.
            _sender(22.3, 20.0, 68, 25.4),
            _BESIDE,
        ),
        folds=(95.25, 187.3),
        body=87.3,
        window=Window(225.4, 98.4, 19.05, 12.7, 92.1, 28.6),
        letterheads=False,
    ),
    replace(
        _windowed(
            _LETTER,
            "us-10",
            _address(25.4, 66.7, 82.5, 19.4),
            _sender(25.4, 25.4, 97, 33),
            _DATED,
            _SENT,
        ),
        folds=(102.0, 190.7),
        body=93.0,
        window=Window(241.3, 104.8, 22.2, 12.7, 114.3, 28.6),
    ),
    _A4,
    _modified(_A4),
    _semi(_A4),
    replace(_A4, key="uk", columns=(("sender_block", 125.0),)),
    replace(
        _windowed(
            _A4,
            "uk-dl",
            _address(25.4, 60.2, 71.4, 23.6),
            _sender(125, 25.4, 59.6, 62, "date_line", "delivery"),
        ),
        folds=(105.0, 210.0),
        body=95.0,
        window=Window(220, 110, 20, 18, 90, 35),
    ),
    _din("din-5008-a", 27.0, 79.4, folds=(87.0, 192.0)),
    _din("din-5008-b", 45.0, 98.5, folds=(105.0, 210.0)),
    replace(
        _windowed(
            _EUROPE,
            "nf-z-11-001",
            _address(103.2, 48.2, 83.6, 27.6),
            _sender(25, 25.4, 62, 70),
        ),
        folds=(99.0, 198.0),
        body=99.0,
        columns=(("date_line", 103.2), ("delivery", 103.2)),
        window=Window(220, 110, 100, 20, 100, 45),
    ),
    replace(
        _windowed(
            _EUROPE,
            "swiss-left",
            _address(25.0, 51.2, 72.8, 29.3),
            _sender(125, 25.4, 65, 60),
        ),
        folds=(105.0, 210.0),
        body=89.0,
        window=Window(229, 114, 20, 21, 100, 45),
    ),
    replace(
        _windowed(
            _EUROPE,
            "swiss-right",
            _address(125.2, 47.2, 64.6, 24.6),
            _sender(25, 25.4, 72, 70),
        ),
        folds=(105.0, 210.0),
        body=98.5,
        columns=(("date_line", 125.2), ("delivery", 125.2)),
        window=Window(229, 114, 122, 30, 90, 40),
    ),
)

FORMATS = {format.key: format for format in _ALL}
"""All formats by key; "letter" and "a4" are full block without a window, folded in thirds.

Address fields, folds and where the body starts: KOMA-Script 3.38 (`DIN5008A.lco`, `DIN5008B.lco`,
`NF.lco`, `SN*.lco`, `UScommercial9*.lco`); windows: DIN 680, SN 010130, makers of US and French
envelopes. Of a field that part is used which the window shows wherever the sheet slides.
"""


def format_for(key: str, paper: str) -> Format:
    """Return the format `key` on `paper` ("letter" or "a4"); full block where there is none.

    A modified block is one on either paper; a window needs the sheet it was made for.
    """
    alike = key.partition("-")[2] if key.partition("-")[0] in {"letter", "a4"} else key
    for found in (key, f"{paper}-{alike}"):
        if found in FORMATS and FORMATS[found].paper == paper:
            return FORMATS[found]
    return FORMATS[paper]
