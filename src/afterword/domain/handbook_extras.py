"""What the handbook says besides its pages where it is taken along: covers, pictures, leaflets."""

from dataclasses import dataclass

from afterword.domain.wording.tables import Table, rows, table, text

FIGURES = ("timeline", "qualities", "letter", "call")


@dataclass(frozen=True, slots=True)
class Stop:
    """A station of a figure: `when` or its name, `what` to do, and the page that tells more."""

    when: str
    what: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture's title, what it shows in words, and its stations."""

    title: str
    alt: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Extras:
    """All words of one language, by name, and its figures."""

    words: dict[str, str]
    figures: dict[str, Figure]

    def __getitem__(self, name: str) -> str:
        return self.words[name]


def read_extras(written: Table, language: str) -> Extras:
    """Return the words in `language`; raise ValueError for one that is not there."""
    told = table(written, language)
    words = {name: said for name, said in told.items() if isinstance(said, str)}
    return Extras(words, {name: _figure(table(told, name)) for name in FIGURES})


def _figure(told: Table) -> Figure:
    stops = tuple(
        Stop(text(row, "when"), text(row, "what"), str(row.get("page", "")))
        for row in rows(told, "stops")
    )
    return Figure(text(told, "title"), text(told, "alt"), stops)
