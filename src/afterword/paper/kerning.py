"""How much closer two letters stand, read from a font's own table of pairs.

ReportLab sets every glyph at its full width, which leaves holes in "To", "Va" or "Ty". Only
plain pairs of the table GPOS are read (OpenType 1.9, PairPos formats 1 and 2), and of them the
advance of the first glyph: the pairs of Latin, Greek and Cyrillic text need no more.
"""

import struct
from collections.abc import Iterator
from functools import cached_property

_PAIRS = 2
_EXTENSION = 9
_ADVANCE = 0x0004


class Kerning:
    """The pairs of one font file; glyphs are numbers, distances are in the font's units."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._pairs: dict[tuple[int, int], int] = {}

    def between(self, left: int, right: int) -> int:
        """Return what is added after `left` when `right` follows; mostly 0 or negative."""
        pair = left, right
        if pair not in self._pairs:
            self._pairs[pair] = sum(
                next((value for table in lookup if (value := table.value(*pair)) is not None), 0)
                for lookup in self._lookups
            )
        return self._pairs[pair]

    def _number(self, at: int) -> int:
        return struct.unpack_from(">H", self._data, at)[0]

    @cached_property
    def _lookups(self) -> list[list["_PairTable"]]:
        start = self._gpos()
        if start is None:
            return []
        features, lookups = (start + self._number(start + at) for at in (6, 8))
        wanted: set[int] = set()
        for entry in range(features + 2, features + 2 + 6 * self._number(features), 6):
            if self._data[entry : entry + 4] == b"kern":
                feature = features + self._number(entry + 4)
                count = self._number(feature + 2)
                wanted |= {self._number(feature + 4 + 2 * n) for n in range(count)}
        return [
            list(self._pair_tables(lookups + self._number(lookups + 2 + 2 * number)))
            for number in sorted(wanted)
        ]

    def _gpos(self) -> int | None:
        for entry in range(12, 12 + 16 * self._number(4), 16):
            if self._data[entry : entry + 4] == b"GPOS":
                return struct.unpack_from(">L", self._data, entry + 8)[0]
        return None

    def _pair_tables(self, lookup: int) -> Iterator["_PairTable"]:
        for n in range(self._number(lookup + 4)):
            kind, table = self._number(lookup), lookup + self._number(lookup + 6 + 2 * n)
            if kind == _EXTENSION:
                kind = self._number(table + 2)
                table += struct.unpack_from(">L", self._data, table + 4)[0]
            if kind == _PAIRS and self._number(table + 4) & _ADVANCE:
                yield _PairTable(self._data, table)


class _PairTable:
    """One subtable: single pairs (format 1) or classes of glyphs (format 2)."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data, self._start = data, start
        kind, coverage, first, second = self._numbers(start, 4)
        self._by_class = kind == 2  # noqa: PLR2004  the format's number
        self._covered = self._classes(start + coverage, coverage=True)
        # The values of a pair stand in the order of the bits that announce them.
        self._advance = 2 * (first & (_ADVANCE - 1)).bit_count()
        self._first, self._size = 2 * first.bit_count(), 2 * (first | second << 16).bit_count()

    def value(self, left: int, right: int) -> int | None:
        """Return the distance, or None where a later subtable has to be asked."""
        index = self._covered.get(left)
        if index is None:
            return None
        if not self._by_class:
            return self._single_pairs(index).get(right)
        rows, columns = self._class_tables
        width = self._numbers(self._start + 14, 1)[0]
        cell = rows.get(left, 0) * width + columns.get(right, 0)
        return self._signed(self._start + 16 + cell * self._size + self._advance)

    def _single_pairs(self, index: int) -> dict[int, int]:
        pairs = self._start + self._numbers(self._start + 10 + 2 * index, 1)[0]
        step = 2 + self._size
        entries = range(pairs + 2, pairs + 2 + step * self._numbers(pairs, 1)[0], step)
        return {self._numbers(at, 1)[0]: self._signed(at + 2 + self._advance) for at in entries}

    @cached_property
    def _class_tables(self) -> tuple[dict[int, int], dict[int, int]]:
        rows, columns = self._numbers(self._start + 8, 2)
        return self._classes(self._start + rows), self._classes(self._start + columns)

    def _classes(self, at: int, *, coverage: bool = False) -> dict[int, int]:
        """Return glyph → class, or glyph → place in a coverage table: both are built alike."""
        kind = self._numbers(at, 1)[0]
        if kind == 1:
            first = 0 if coverage else self._numbers(at + 2, 1)[0]
            at += 0 if coverage else 2
            listed = self._numbers(at + 4, self._numbers(at + 2, 1)[0])
            if coverage:
                return {glyph: place for place, glyph in enumerate(listed)}
            return {first + place: value for place, value in enumerate(listed)}
        found: dict[int, int] = {}
        for n in range(self._numbers(at + 2, 1)[0]):
            low, high, value = self._numbers(at + 4 + 6 * n, 3)
            for glyph in range(low, high + 1):
                found[glyph] = value + (glyph - low if coverage else 0)
        return found

    def _numbers(self, at: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f">{count}H", self._data, at)

    def _signed(self, at: int) -> int:
        return struct.unpack_from(">h", self._data, at)[0]
