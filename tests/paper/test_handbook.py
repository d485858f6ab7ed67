"""The whole handbook as a PDF: all of it there, found by its outline, tagged, small, the same."""

import io
import re
from collections import Counter
from typing import Any

import pytest
from pypdf import PdfReader

from afterword.paper.handbook import render
from tests.paper.handbook_samples import BOOKS, elements, extras, made_up, reader, whole

MOST = 2_000_000
AROUND = 4
"""The cover, the contents, what comes when, and the back."""
LANGUAGES = ("en", "fr")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def outline(pdf: PdfReader) -> list[tuple[str, int]]:
    """Return every line of the outline with the page that it leads to, from 0."""
    found: list[tuple[str, int]] = []
    held: list[Any] = [pdf.outline]
    while held:
        one = held.pop(0)
        if isinstance(one, list):
            held[:0] = one
        else:
            found.append((one.title, pdf.get_destination_page_number(one) or 0))
    return found


def test_it_is_small_and_the_same_every_time() -> None:
    book = made_up(200)
    assert render(book, extras("en"), "letter") == render(book, extras("en"), "letter")
    assert len(whole("en")) < MOST
    assert len(whole("fr")) < MOST


def test_each_page_has_a_sheet_in_order_after_its_chapter(language: str) -> None:
    book, pdf = BOOKS[language], reader(language)
    sheets = len(book.pages) + len(book.chapters) + AROUND
    assert sheets <= len(pdf.pages) <= sheets + len(book.pages) // 20
    wanted = [it for title, pages in book.chapters for it in (title, *(p.title for p in pages))]
    found = outline(pdf)[3:]
    assert [title for title, _ in found] == wanted
    numbers = [number for _, number in found]
    assert numbers == sorted(set(numbers))
    numbered = pdf.pages[1].extract_text()
    assert all(re.search(rf"\b{number + 1}\b", numbered) for number in numbers)


def test_all_that_a_page_says_is_on_its_sheet(language: str) -> None:
    pdf, places = reader(language), dict(outline(reader(language)))
    for key in ("no-answer", "check-before-sending"):
        page = BOOKS[language].page(key)
        assert page is not None
        shown = Counter(words(pdf.pages[places[page.title]].extract_text()))
        text = re.sub(r"\]\([\w-]+\)", "", f"{page.title} {page.summary} {page.text}")
        said = Counter(words(" ".join((text, *page.sources))))
        missing = said - shown
        assert not {word for word in missing if not word.isdigit()}


def test_it_says_its_language_and_shows_its_title(language: str) -> None:
    pdf = reader(language)
    root: Any = pdf.root_object
    assert root["/Lang"] == f"{language}-CA"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/PageMode"] == "/UseOutlines"
    assert pdf.metadata is not None
    assert str(pdf.metadata.title).startswith(extras(language)["title"])
    assert extras(language)["title"].encode() in root["/Metadata"].get_data()


def test_tags_make_headings_lists_quotes_and_figures_known(language: str) -> None:
    book, pdf = BOOKS[language], reader(language)
    tree: Any = pdf.root_object["/StructTreeRoot"]
    found = list(elements(tree))
    kinds = Counter(one["/S"] for one in found)
    assert kinds["/H1"] == len(book.chapters) + 2
    assert kinds["/H2"] == len(book.pages) + 2
    assert kinds["/BlockQuote"] >= len(book.pages)
    assert kinds["/LI"] >= 3 * len(book.pages)
    assert kinds["/TOCI"] == len(book.pages) + len(book.chapters)
    figures = [one for one in found if one["/S"] == "/Figure"]
    assert len(figures) >= 5
    assert all(len(one["/Alt"]) > 40 for one in figures)


def test_each_piece_of_a_page_belongs_to_a_tag() -> None:
    pdf = reader("en")
    tree: Any = pdf.root_object["/StructTreeRoot"]
    numbers = tree["/ParentTree"]["/Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in (pdf.pages[1], pdf.pages[5], pdf.pages[-1]):
        shown = page.get_contents()
        assert shown is not None
        marks = re.findall(rb"/(\w+) <</MCID (\d+)>> BDC", shown.get_data())
        held = owners[page["/StructParents"]]
        assert [int(number) for _, number in marks] == [*range(len(held))]
        kinds = [one.get_object()["/S"] for one in held]
        assert [f"/{kind.decode()}" for kind, _ in marks] == kinds


def test_links_lead_to_pages_and_say_where_to(language: str) -> None:
    pdf = reader(language)
    areas = [area.get_object() for page in pdf.pages for area in page.get("/Annots", [])]
    assert len(areas) >= 2 * len(BOOKS[language].pages)
    assert all("/Dest" in area and area["/Contents"] for area in areas)
    keys = [area["/StructParent"] for area in areas]
    assert len(set(keys)) == len(keys)


def test_only_fonts_of_ours_are_in_it_and_all_are_embedded() -> None:
    means: Any = reader("fr").pages[5]["/Resources"]
    fonts = [font.get_object() for font in means["/Font"].values()]
    names = {font["/BaseFont"].partition("+")[2] for font in fonts}
    assert names == {"SourceSerif4-Regular", "Inter-Regular", "Inter-SemiBold"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_a_page_that_is_too_long_goes_on_and_an_unknown_chapter_has_a_picture() -> None:
    pdf = PdfReader(io.BytesIO(render(made_up(2400), extras("en"), "a4")))
    assert len(pdf.pages) > 2 + 1 + AROUND
    shown = "".join(page.extract_text() for page in pdf.pages[4:-1])
    assert shown.count("none of it") == 6 * (2400 // 66 + 1)
    assert shown.index("To stop") > shown.rindex("none of it")
