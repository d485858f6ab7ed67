"""The parts of `dev.py bench` run, with a few letters; how fast is not asked here."""

import io
from pathlib import Path

from pypdf import PdfReader

from afterword.paper.letter import render_on
from tests.bench import coach, frames, many, preview, texts
from tests.bench.figures import Clock


def test_letters_are_of_one_page_and_none_is_like_another() -> None:
    made = texts.letters(120)
    assert len({one.body for one in made}) == 120
    pages = PdfReader(io.BytesIO(render_on(made, "letter"))).pages
    assert len(pages) == 120
    shown = pages[7].extract_text()
    assert made[7].inside_address.partition("\n")[0] in shown
    assert all(part.split()[0] in shown for part in texts.parts(made[7]))


def test_our_side_makes_one_file_or_a_file_each_and_tells_its_figures(tmp_path: Path) -> None:
    for kind, files in (("one", 1), ("files", 3), ("safe", 3)):
        folder = tmp_path / kind
        folder.mkdir()
        told = many.ours(kind, 3, folder)
        assert set(told) == {"wall", "cpu", "memory"}
        assert len(list(folder.glob("*.pdf"))) == files
        assert sum(len(PdfReader(file).pages) for file in folder.glob("*.pdf")) == 3


def test_pairs_are_compared_by_the_median_of_their_ratios() -> None:
    fast, slow = (
        {"wall": 1.0, "cpu": 2.0, "memory": 10.0},
        {"wall": 4.0, "cpu": 4.0, "memory": 20.0},
    )
    told = many.compared([(fast, slow), (fast, slow), (slow, fast)])
    assert told["wall ratio"] == 0.25
    assert told["typst s"] == 4.0
    assert told["afterword MiB"] == 10.0


def test_memory_is_told_of_this_process() -> None:
    figures = Clock().figures()
    assert 10 < figures["memory"] < 4000
    assert 0 <= figures["wall"] < 5


def test_the_preview_and_a_window_beside_the_work_are_measured(qapp: object) -> None:
    assert 0 < preview.measure()["median_ms"] <= preview.measure()["p95_ms"]
    told = frames.measure(30)
    assert told["idle frames"] > 1
    assert told["busy latest ms"] >= 0


def test_looking_over_a_letter_is_measured_in_both_languages() -> None:
    told = coach.measure(3)
    for language in ("en", "fr"):
        figures = told[language]
        assert isinstance(figures, dict)
        assert 0 < figures["a new letter ms"] <= figures["a new letter p95 ms"]
        assert figures["ratio of a key"] > 0
