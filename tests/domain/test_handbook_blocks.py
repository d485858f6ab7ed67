"""The handbook's Markdown as its own reader takes it."""

from afterword.domain.handbook_blocks import (
    Heading,
    Items,
    Paragraph,
    Quote,
    Span,
    read_blocks,
    sections,
    unlinked,
)


def test_blocks_are_told_apart_with_or_without_empty_lines_between() -> None:
    written = "## One\nTwo\nthree.\n- a\n\n- b\n  goes on\n\n1. c\n> d\n>\n> e\n\n### Last"
    found = read_blocks(written)
    assert found == (
        Heading(2, (Span("One"),)),
        Paragraph((Span("Two three."),)),
        Items(False, ((Span("a"),), (Span("b goes on"),))),
        Items(True, ((Span("c"),),)),
        Quote((Paragraph((Span("d"),)), Paragraph((Span("e"),)))),
        Heading(3, (Span("Last"),)),
    )


def test_words_have_looks_and_lead_to_pages() -> None:
    (found,) = read_blocks(r"A **bold** and *slanted* [way **out**](page), 2 \* 3 snake_case_word.")
    assert isinstance(found, Paragraph)
    assert found.spans == (
        Span("A "),
        Span("bold", bold=True),
        Span(" and "),
        Span("slanted", slanted=True),
        Span(" "),
        Span("way ", link="page"),
        Span("out", bold=True, link="page"),
        Span(", 2 * 3 snake_case_word."),
    )


def test_a_text_is_cut_at_its_headings() -> None:
    found = sections("Before.\n\n## One\nIn it.\n\n### Deeper\n\n## Two\n> Said.")
    assert [one.title for one in found] == ["", "One", "Two"]
    assert [len(one.blocks) for one in found] == [1, 2, 1]


def test_where_links_lead_nowhere_they_are_slanted() -> None:
    written = "See [one](a).\n\n- To [two](b)\n\n> [Three](c)"
    slanted = "See *one*.\n\n- To *two*\n\n> *Three*"
    assert tuple(map(unlinked, read_blocks(written))) == read_blocks(slanted)
