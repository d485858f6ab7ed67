"""What a reader of the PDF finds besides the lines: fonts, tags, language, marks."""

import io
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pypdf import PdfReader

from afterword.domain.letters import Letter
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render, render_all
from tests.paper.samples import LETTER, SARAH, letter, of_words, printed


def reader(*letters: Letter) -> PdfReader:
    return PdfReader(io.BytesIO(render_all(letters, LETTER)))


def paragraphs(element: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for kid in element.get("/K", []):
        kid = kid.get_object()  # noqa: PLW2901
        if kid.get("/S") == "/P":
            yield kid
        elif "/S" in kid:
            yield from paragraphs(kid)


def test_the_same_letter_is_the_same_bytes() -> None:
    first = render(SARAH, LETTER)
    render(letter(signature="Łukasz Żółć"), LETTER)
    assert render(SARAH, LETTER) == first


def test_every_font_listed_is_embedded() -> None:
    pdf = reader(SARAH, letter(signature="Adébáyọ̀ Ọ̀pẹ́yẹmí"))
    fonts = {
        name: font.get_object()
        for page in pdf.pages
        for name, font in page["/Resources"]["/Font"].items()  # pyright: ignore[reportIndexIssue]
    }
    names = {font["/BaseFont"].split("+")[1] for font in fonts.values()}
    assert names == {"SourceSerif4-Regular", "GentiumBookPlus"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts.values())


def test_title_author_and_language_are_told() -> None:
    pdf = reader(SARAH)
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Sarah Patel – November 22, 2026"
    assert pdf.metadata.author == "Amina Haddad"
    root = pdf.root_object
    assert root["/Lang"] == "en-CA"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]  # pyright: ignore[reportIndexIssue]


def test_tags_name_each_paragraph_of_each_letter_in_order() -> None:
    long = letter(body=of_words(700), language="fr_CA")
    pdf = reader(SARAH, long)
    root: Any = pdf.root_object
    assert root["/MarkInfo"]["/Marked"]
    sections = [it.get_object() for it in root["/StructTreeRoot"]["/K"][0]["/K"]]
    assert [section["/Lang"] for section in sections] == ["en-CA", "fr-CA"]
    assert [len(list(paragraphs(it))) for it in sections] == [9, 10]
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(pdf.pages):
        assert page["/StructParents"] == number
        owners = [it.get_object() for it in numbers[2 * number + 1]]
        for mark, owner in enumerate(owners):
            here = [kid for kid in owner["/K"] if kid["/Pg"].get_object() == page.get_object()]
            assert [kid["/MCID"] for kid in here] == [mark]
        content = page.get_contents()
        assert content is not None
        assert content.get_data().count(b"/MCID") == len(owners) > 0


def test_fold_marks_lie_at_the_folds_of_the_first_page_only() -> None:
    for format in FORMATS.values():
        pdf = PdfReader(io.BytesIO(render(letter(body=of_words(700)), format)))
        drawn = [page.get_contents() for page in pdf.pages]
        lines = [
            [it for it in page.get_data().split(b"\n") if it.endswith(b" l S")]
            for page in drawn
            if page is not None
        ]
        heights = [(float(it.split()[2])) for it in lines[0]]
        hole = [format.punch] if format.punch else []
        wanted = [(format.height - mark) * 72 / 25.4 for mark in (*format.folds, *hole)]
        heights = heights[: len(wanted)]
        assert heights == pytest.approx(wanted, abs=0.01)
        assert lines[1] == []


def test_names_of_many_scripts_can_be_read_back() -> None:
    names = "Łukasz Żółć\nNguyễn Thị\nΓιώργος Παπαδόπουλος\nОлександр Ковальчук\nBaşak Yıldız"
    found = [line.text for line in printed(render(letter(inside_address=names), LETTER))]
    assert found[4:9] == names.split("\n")
    decomposed = reader(letter(inside_address="Nguye\u0302\u0303n"))
    assert "Nguyễn" in decomposed.pages[0].extract_text()


def test_the_table_of_a_file_tells_where_each_object_begins() -> None:
    pdf = render_all([SARAH, letter(body=of_words(700), signature="שרה Zoë")], LETTER)
    start = int(pdf.split()[-2])
    rows = pdf[start:].split(b"trailer")[0].split(b"\n")[3:-1]
    assert rows
    for number, row in enumerate(rows, start=1):
        assert len(row) == 19
        assert pdf[int(row[:10]) :].startswith(b"%d 0 obj\n" % number)


def test_accents_are_drawn_where_the_next_reader_finds_them_however_often_a_word_comes() -> None:
    said = "Élodie a hérité d’Éva : « Déjà ? » Élodie a dit « Déjà », Éva – ça alors – a ri"
    first, second = (letter(body=f"{said} {end}") for end in ("", "Ọ"))
    for page in reader(first, first, second).pages:
        assert said in page.extract_text().replace(" \n", " ").replace("\n", " ")


def test_text_is_never_markup() -> None:
    odd = "<b>Jane</b> <img src='x.png'/> <jane@x.com> (a\\b) [c] % &amp; {}"
    assert odd in [line.text for line in printed(render(letter(signature=odd), LETTER))]


def test_more_characters_than_one_subset_holds() -> None:
    every = "".join(chr(code) for code in range(0xC0, 0x180) if code not in {0x149, 0x17F})
    greek = "".join(chr(code) for code in range(0x3B1, 0x3CA))
    cyrillic = "".join(chr(code) for code in range(0x410, 0x450))
    pdf = reader(letter(body=f"{every}\n\n{greek}{cyrillic}", signature="Zoë"))
    text = pdf.pages[0].extract_text().replace("\n", "")
    assert all(part in text for part in (every, greek, cyrillic, "Zoë"))


def test_letters_made_side_by_side_are_those_made_alone() -> None:
    letters = [letter(signature=f"Zoë {number}") for number in range(20)]
    alone = [render(it, LETTER) for it in letters]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda it: render(it, LETTER), letters)) == alone


def test_a_hundred_letters_in_one_file_are_quick_and_small() -> None:
    letters = [letter(signature=f"Amina {number}") for number in range(100)]
    began = time.process_time()
    pdf = render_all(letters, LETTER)
    assert time.process_time() - began < 3
    assert len(pdf) < 500_000
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 100
