"""The program's releases: one list, in the description that software centres show."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from devtools.places import ROOT, SetupError

LIST = ROOT / "packaging" / "linux" / "ca.afterword.Afterword.metainfo.xml"


@dataclass(frozen=True)
class Release:
    """One release: its version, its day and its notes, a line each, in English."""

    version: str
    day: date
    notes: tuple[str, ...]

    @property
    def epoch(self) -> int:
        """Return the seconds from 1970 to the beginning of its day in UTC.

        What is built twice from the same release carries this time and no other.
        """
        day = datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC)
        return int(day.timestamp())


def releases(file: Path = LIST) -> list[Release]:
    """Return all releases, the newest first; raise SetupError where the list has none."""
    found = [
        Release(
            entry.get("version", ""),
            date.fromisoformat(entry.get("date", "")),
            tuple(_notes(entry)),
        )
        for entry in ET.parse(file).iter("release")
    ]
    if not found:
        raise SetupError(f"{file.name} names no release.")
    return sorted(found, key=lambda release: release.day, reverse=True)


def newest() -> Release:
    """Return the newest release."""
    return releases()[0]


def _notes(entry: ET.Element) -> list[str]:
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    told = [part for part in entry.iter() if part.tag in {"p", "li"} and not part.get(language)]
    return [" ".join("".join(part.itertext()).split()) for part in told]
