"""The letters a built program is checked by: every kind, paper and font, and always the same."""

import base64
import io
from collections import defaultdict
from pathlib import Path

import pytest
from pypdf import PdfReader

from afterword.domain.letters import LetterKind
from afterword.domain.problems import Problem
from afterword.domain.wording.spelling import NoSpeller
from afterword.machine import child
from afterword.machine.limits import MEBIBYTE, Limits
from afterword.paper.formats import FORMATS, SERIF
from afterword.stories import specimens


@pytest.fixture(scope="module")
def made() -> list[specimens.Specimen]:
    return list(specimens.specimens())


def text_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_every_kind_is_made_on_either_paper_and_one_everywhere(
    made: list[specimens.Specimen],
) -> None:
    papers: dict[str, set[str]] = defaultdict(set)
    for one in made:
        assert one.name.startswith(f"{one.kind}-")
        papers[one.name.removesuffix(f"-{one.paper}.pdf")].add(one.paper)
        width, height = PdfReader(io.BytesIO(one.pdf)).pages[0].mediabox[2:]
        assert float(width) == pytest.approx(FORMATS[one.paper].width * 72 / 25.4, abs=0.01)
        assert float(height) == pytest.approx(FORMATS[one.paper].height * 72 / 25.4, abs=0.01)
    assert papers.pop("thank-you-1") == set(FORMATS)
    assert all(found == {"letter", "a4"} for found in papers.values())
    assert {one.kind for one in made} == set(LetterKind)
    assert len({one.name for one in made}) == len(made)


def test_every_font_and_every_script_is_used(made: list[specimens.Specimen]) -> None:
    stems = {name.partition("-")[0].encode() for name in SERIF}
    assert all(any(stem in one.pdf for one in made) for stem in stems)
    said = "".join(text_of(one.pdf)[0] for one in made)
    for name in ("Sarah Patel", "Nguyễn", "Ελένη Παπαδοπούλου", "Олена Шевченко", "Łukasz"):
        assert name in said


def test_what_may_be_left_out_is_there_once_and_not_there_once() -> None:
    found = [draft.letter for make in specimens.MAKERS.values() for draft in make("en_CA")]
    for part, line in (("sender_block", 1), ("inside_address", 2)):
        lines = {getattr(letter, part).count("\n") >= line for letter in found}
        assert lines == {True, False}, part
    roles = {letter.salutation for letter in found}
    assert {"Dear HR manager:", "Dear Sarah Patel:"} <= roles
    assert {"good to talk with you about" in letter.body for letter in found} == {True, False}


def test_one_letter_goes_on_to_a_second_page(made: list[specimens.Specimen]) -> None:
    alone = [one for one in made if one.kind is LetterKind.THANK_YOU]
    assert {len(text_of(one.pdf)) for one in alone} == {1, 2}


def test_a_cover_note_has_behind_it_what_it_names(made: list[specimens.Specimen]) -> None:
    packets = [text_of(one.pdf) for one in made if one.kind is LetterKind.COVER_NOTE]
    assert {len(pages) for pages in packets} == {2, 6}
    assert all("Enclosure" in pages[0] or "Pièce" in pages[0] for pages in packets)
    assert all("Dear Sarah Patel:" in pages[-1] for pages in packets)


def test_a_dictionary_that_is_missing_would_be_noticed(
    made: list[specimens.Specimen], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specimens, "open_speller", lambda *_: NoSpeller())
    assert list(specimens.specimens()) != made


def test_another_process_gives_the_same_bytes_however_it_is_set_up(
    made: list[specimens.Specimen], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "fr_CA"}.items():
        monkeypatch.setenv(name, value)
    # All these pages are more than a person's one file ever makes: more time, a longer answer.
    limits = Limits(seconds=60, answer=4 * MEBIBYTE)
    said = child.run("specimens", [], limits=limits)["letters"]
    pdfs = [(one["name"], one["paper"], base64.b64decode(one["pdf"])) for one in said]
    assert pdfs == [(one.name, one.paper, one.pdf) for one in made]


def test_they_are_written_into_a_folder_when_one_is_named(
    made: list[specimens.Specimen], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specimens, "specimens", lambda: made)
    folder = tmp_path / "new" / "folder"
    said = specimens.work([], {"folder": str(folder)})["letters"]
    assert [one["name"] for one in said] == [one.name for one in made]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        one.name: one.pdf for one in made
    }
    with pytest.raises(Problem, match="folder-read-only"):
        specimens.work([], {"folder": str(folder / made[0].name)})
