"""Where lines may end, and where they may not."""

import pytest

from afterword.paper.wrapping import wrap


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("12 King Street, Hamilton ON  L8P 1A1", "L8P 1A1"),
        ("You can call me at 905 555 0101 in the evening", "905 555 0101"),
        ("The interview on November 23 was good", "November 23"),
        ("Notre entrevue du 23 novembre m’a plu", "23 novembre"),
    ],
)
def test_what_is_read_in_one_look_stands_on_one_line(text: str, whole: str) -> None:
    edges = [float(place) for place in range(len(text) + 1)]
    for width in range(len(whole), len(text)):
        lines = [text[start:end] for start, end in wrap(text, edges, width)]
        assert any(whole in line for line in lines), lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("well-known people", ["well-", "known", "people"]),
        ("day–night shift", ["day–", "night", "shift"]),
        ("x" * 20, ["x" * 8, "x" * 8, "x" * 4]),
        ("one  two   three", ["one  two", "three"]),
        ("H2X  1Y4 there", ["H2X  1Y4", "there"]),
        ("你好，世界很大很好", ["你好，世界很大很", "好"]),
    ],
)
def test_lines_end_where_words_part(text: str, lines: list[str]) -> None:
    edges = [float(place) for place in range(len(text) + 1)]
    assert [text[start:end] for start, end in wrap(text, edges, 8.0)] == lines
