"""The handbook for phones: a container as the format asks, and every page in it and found."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from afterword.domain.handbook_blocks import plain, read_blocks
from afterword.stories.handbook_out import as_epub, words
from tests.paper.handbook_samples import BOOKS

HTML, OPF = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
TYPE = "{http://www.idpf.org/2007/ops}type"


class Unpacked:
    """An EPUB's files, and what its package says of them."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.files = {name: self.archive.read(name) for name in self.archive.namelist()}
        self.package = ET.fromstring(self.files["EPUB/package.opf"])
        items = self.package.iter(f"{OPF}item")
        self.items = {item.attrib["id"]: item.attrib for item in items}

    def pages(self) -> Iterator[tuple[str, ET.Element]]:
        for item in self.items.values():
            if item["href"].endswith(".xhtml"):
                yield item["href"], ET.fromstring(self.files[f"EPUB/{item['href']}"])


@pytest.fixture(scope="module", params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def made(language: str) -> Unpacked:
    return Unpacked(as_epub(BOOKS[language]))


def test_the_container_begins_with_what_it_is(made: Unpacked) -> None:
    first = made.archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert made.files["mimetype"] == b"application/epub+zip"
    assert b'full-path="EPUB/package.opf"' in made.files["META-INF/container.xml"]
    assert len({one.date_time for one in made.archive.infolist()}) == 1


def test_the_package_lists_just_what_is_there(made: Unpacked) -> None:
    listed = {f"EPUB/{item['href']}" for item in made.items.values()}
    assert listed == set(made.files) - {
        "mimetype",
        "META-INF/container.xml",
        "EPUB/package.opf",
    }
    read = [item.attrib["idref"] for item in made.package.iter(f"{OPF}itemref")]
    assert read == [name for name, item in made.items.items() if item["href"].endswith(".xhtml")]
    marks = {item["properties"] for item in made.items.values() if "properties" in item}
    assert marks == {"nav", "cover-image"}


def test_it_says_what_it_is_and_how_it_can_be_read(made: Unpacked, language: str) -> None:
    told = {meta.attrib["property"]: meta.text for meta in made.package.iter(f"{OPF}meta")}
    assert made.package.findtext(f".//{DC}language") == f"{language}-CA"
    assert made.package.findtext(f".//{DC}title") == words(BOOKS[language])["title"]
    assert told["schema:accessModeSufficient"] == "textual"
    assert told["schema:accessibilityHazard"] == "none"
    assert told["schema:accessibilitySummary"]


def test_the_contents_lead_to_every_page_in_order(made: Unpacked, language: str) -> None:
    (contents,) = (page for name, page in made.pages() if name == "nav.xhtml")
    toc = next(nav for nav in contents.iter(f"{HTML}nav") if nav.get(TYPE) == "toc")
    found = [(link.text, link.get("href")) for link in toc.iter(f"{HTML}a")]
    wanted: list[tuple[str, str]] = []
    for number, (title, pages) in enumerate(BOOKS[language].chapters, 1):
        wanted.append((title, f"chapter-{number}.xhtml"))
        wanted += [(page.title, f"{page.key}.xhtml") for page in pages]
    assert found == wanted


def test_every_page_is_whole_and_its_links_lead_somewhere(made: Unpacked, language: str) -> None:
    for name, page in made.pages():
        assert page.get("lang") == f"{language}-CA"
        goals = [one.get("href", "") for one in page.iter(f"{HTML}a")]
        shown = [one.get("src", "") for one in page.iter(f"{HTML}img")]
        for goal in (*goals, *shown):
            assert posixpath.normpath(f"EPUB/{goal}") in made.files, (name, goal)
        assert all(len(one.get("alt", "")) > 40 for one in page.iter(f"{HTML}img"))
        assert len(list(page.iter(f"{HTML}h1"))) == (name != "cover.xhtml")


def test_all_that_a_page_says_is_in_it(made: Unpacked, language: str) -> None:
    shown = {name: "".join(page.itertext()) for name, page in made.pages()}
    for page in BOOKS[language].pages:
        text = shown[f"{page.key}.xhtml"]
        assert page.summary in text
        assert all(source in text for source in page.sources)
        for block in read_blocks(page.text):
            assert plain(getattr(block, "spans", ())) in text


def test_the_same_words_are_the_same_bytes(made: Unpacked, language: str) -> None:
    again = Unpacked(as_epub(BOOKS[language]))
    assert again.files == made.files
    assert made.files["EPUB/cover.png"].startswith(b"\x89PNG")


def test_figures_say_what_their_pages_say(language: str) -> None:
    extras, page = words(BOOKS[language]), BOOKS[language].page("what-to-say")
    assert page is not None
    for stop in extras.figures["letter"].stops:
        assert f"**{stop.what}.**" in page.text
    for figure in extras.figures.values():
        assert all(BOOKS[language].page(stop.page) for stop in figure.stops if stop.page)
