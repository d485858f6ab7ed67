"""A chapter as a leaflet: on two sides of one sheet, in type that can be read, and saying so."""

import io

import pytest
from pypdf import PdfReader

from afterword.domain.handbook_blocks import Items, plain, sections
from afterword.paper.handbook_leaflet import FULL, ONLY_STEPS, SIZES, lay_out_leaflet, render
from tests.paper.handbook_samples import BOOKS, extras, made_up

LEAST = 9.5
CHAPTERS = [(language, title) for language, book in BOOKS.items() for title, _ in book.chapters]


@pytest.mark.parametrize(("language", "chapter"), CHAPTERS)
def test_each_chapter_has_room_on_two_sides(language: str, chapter: str) -> None:
    # A4 is larger by a twentieth where columns are filled.
    paper = "letter" if language == "fr" else "a4"
    made = lay_out_leaflet(BOOKS[language], chapter, extras(language), paper)
    assert made.size >= LEAST
    assert not made.left_out
    assert 0 < len(made.columns) <= 6


def panels_of(pdf: PdfReader) -> list[str]:
    """Return the words of each panel without spaces: lines end elsewhere than in the book."""
    found: list[str] = []
    for page in pdf.pages:
        shown: list[tuple[str, float]] = []
        page.extract_text(
            visitor_text=lambda text, _, at, *_more, to=shown: to.append((text, at[4]))
        )
        third = float(page.mediabox.width) / 3
        found += [
            "".join(text for text, x in shown if int(x // third) == panel) for panel in range(3)
        ]
    return ["".join(words.split()) for words in found]


@pytest.mark.parametrize(("language", "number"), [("en", 1), ("en", 3), ("fr", 4)])
def test_steps_stand_in_the_panel_of_their_title(language: str, number: int) -> None:
    book = BOOKS[language]
    title, pages = book.chapters[number]
    pdf = PdfReader(io.BytesIO(render(book, title, extras(language), "letter")))
    panels = panels_of(pdf)
    assert all(panels)
    for page in pages:
        (steps,) = sections(page.text)[0].blocks
        assert isinstance(steps, Items)
        wanted = ["".join(it.split()) for it in (page.title, *map(plain, steps.items))]
        assert any(all(it in panel for it in wanted) for panel in panels), page.key


def test_it_is_one_sheet_of_two_sides_that_says_how_to_print_it() -> None:
    title, pages = BOOKS["fr"].chapters[2]
    pdf = PdfReader(io.BytesIO(render(BOOKS["fr"], title, extras("fr"), "letter")))
    front, back = pdf.pages
    assert front.mediabox.width > front.mediabox.height
    shown = " ".join(f"{front.extract_text()} {back.extract_text()}".split())
    assert all(page.title in shown for page in pages)
    assert "bord court" in back.extract_text()


@pytest.mark.parametrize(("language", "words"), [("en", "work online"), ("fr", "en ligne")])
def test_names_of_other_pages_lean_and_nothing_else_does(language: str, words: str) -> None:
    book = BOOKS[language]
    chapter = next(title for title, pages in book.chapters if book.page("work-samples") in pages)
    pdf = PdfReader(io.BytesIO(render(book, chapter, extras(language), "letter")))
    leaning: list[str] = []

    def note(text: str, _: list[float], matrix: list[float], *_more: object) -> None:
        if matrix[2] > 0:
            leaning.append(text)

    for page in pdf.pages:
        page.extract_text(visitor_text=note)
        assert "/Annots" not in page
    shown = " ".join(" ".join(leaning).split())
    assert words in shown
    assert len(shown) < 400


def test_a_chapter_in_short_says_what_it_lacks() -> None:
    book, words = BOOKS["en"], extras("en")
    title = book.chapters[0][0]
    made = lay_out_leaflet(book, title, words, "letter")
    assert made.form != FULL
    shown = PdfReader(io.BytesIO(render(book, title, words, "letter"))).pages[1].extract_text()
    assert words[made.form].split(".")[0] in " ".join(shown.split())


def test_what_no_form_has_room_for_is_named() -> None:
    book, words = made_up(20, 40), extras("en")
    made = lay_out_leaflet(book, "All", words, "letter")
    assert (made.form, made.size) == (ONLY_STEPS, SIZES[-1])
    assert made.left_out
    assert made.left_out[-1] == "Page 39"
    end = " ".join("".join(run.text for run in line.runs) for it in made.end for line in it.lines)
    assert "Page 39" in end
