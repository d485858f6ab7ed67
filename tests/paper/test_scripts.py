"""Scripts with a font of their own: joined, stacked, in order, embedded and read back."""

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from afterword.paper import machine_fonts
from afterword.paper.fonts import missing_characters
from afterword.paper.formats import FORMATS, SERIF
from afterword.paper.letter import lay_out, render
from afterword.paper.letterheads import LETTERHEADS
from afterword.paper.machine_fonts import find_font
from afterword.paper.shaping import ScriptFont, bundled, installed
from afterword.paper.text import clean
from tests.paper.samples import LETTER, SARAH, letter

FONTS = Path(__file__).parent.parent / "files" / "fonts"
ARABIC, HEBREW = "NotoNaskhArabic-Regular", "NotoSerifHebrew-Regular"
EVERY = st.text(
    st.one_of(st.sampled_from("  \n\nab12().,-שׁלםמدحلاइदव्रिी李明。\u200c\u200d"), st.characters()),
    max_size=60,
)


@pytest.fixture
def fonts_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a computer have one font for Devanagari and one for Chinese."""
    monkeypatch.setattr(machine_fonts, "folders", lambda: [FONTS])
    machine_fonts.forget()
    yield
    machine_fonts.forget()


def numbers(font: ScriptFont, text: str, right_to_left: bool = False) -> list[int]:
    return [glyph.number for glyph in font.shape(text, right_to_left)]


def devanagari() -> ScriptFont:
    found = find_font("Deva", frozenset("देव"))
    assert found is not None
    return installed(found)


def read_back(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_arabic_letters_join_and_run_from_the_right() -> None:
    shown = bundled(ARABIC).shape("محمد", True)
    assert [glyph.text for glyph in shown] == ["د", "م", "ح", "م"]
    [alone] = numbers(bundled(ARABIC), "م", True)
    assert len({shown[3].number, shown[1].number, alone}) == 3


def test_hebrew_points_stand_on_their_letter() -> None:
    glyphs = bundled(HEBREW).shape("שָׁ", True)
    assert "".join(glyph.text for glyph in glyphs) == "שָׁ"
    wide = sum(glyph.advance for glyph in glyphs)
    assert wide == pytest.approx(sum(bundled(HEBREW).advances("ש", True)))
    assert any(glyph.x > 0 and not glyph.advance for glyph in glyphs)


@pytest.mark.usefixtures("fonts_here")
def test_the_devanagari_vowel_i_stands_before_its_consonant() -> None:
    font = devanagari()
    [consonant] = numbers(font, "क")
    vowel, after = numbers(font, "कि")
    assert after == consonant != vowel
    assert len(numbers(font, "श्री")) < len("श्री")


@pytest.mark.usefixtures("fonts_here")
@pytest.mark.parametrize(
    "name",
    [
        "שרה כהן",
        "محمد الأحمد",
        "نیما می\u200cخواهم",
        "नेहा शर्मा",
        "श्री विद्यार्थी",
        "李明",
        "山田太郎",
        "Nguyễn Łuk Ωμέ Юлия",
    ],
)
def test_a_name_is_printed_and_read_back_as_it_was_written(name: str) -> None:
    pdf = render(letter(signature=name, inside_address=f"{name}\nLakeside Logistics"), LETTER)
    assert read_back(pdf).count(name) == 2


@pytest.mark.usefixtures("fonts_here")
def test_every_font_is_embedded_and_the_bytes_are_the_same_each_time() -> None:
    written = letter(body="Thank you, שרה, محمد, नेहा, 李明 and 山田太郎.")
    pdf = render(written, LETTER)
    assert render(written, LETTER) == pdf
    fonts: dict[str, dict[str, object]] = {}
    for font in PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]["/Font"].values():  # pyright: ignore[reportIndexIssue]
        told = font.get_object()
        for one in told.get("/DescendantFonts", [told]):
            held = one.get_object()
            fonts[held["/BaseFont"].split("+")[1]] = held["/FontDescriptor"].get_object()
    assert fonts.keys() == {
        "SourceSerif4-Regular",
        HEBREW,
        ARABIC,
        "NotoSansDevanagari-Regular",
        "NotoSerifSC-Regular",
        "NotoSerifCJKjp-Regular",
    }
    assert all(told.keys() & {"/FontFile2", "/FontFile3"} for told in fonts.values())


def test_the_latin_of_a_letter_stays_in_one_font() -> None:
    assert lay_out(letter(signature="שרה"), LETTER).face == SERIF[0]
    assert lay_out(letter(signature="שרה", salutation="Dear Ŧálgu"), LETTER).face == SERIF[1]


def test_a_script_without_a_font_is_named_beside_one_that_has() -> None:
    missing = missing_characters(letter(signature="שרה नेहा", body="مرحبا 🚀"))
    assert "".join(one.character for one in missing) == "🚀नेहा"


@pytest.mark.usefixtures("fonts_here")
def test_only_the_characters_that_the_font_lacks_are_named() -> None:
    missing = missing_characters(letter(signature="李明龘"))
    assert [one.character for one in missing] == ["龘"]


@pytest.mark.usefixtures("fonts_here")
def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    body = "感谢您。李明（王小）" * 20
    lines = [line for line in lay_out(letter(body=body), LETTER).lines if line.part == "body"]
    assert "".join(line.text for line in lines) == body
    assert len(lines) > 3
    assert all(line.text[0] not in "。）" and line.text[-1] != "（" for line in lines)
    assert all(line.width > 150 for line in lines[:-1])


def test_what_parts_persian_letters_is_kept_and_only_there() -> None:
    assert clean("می\u200cخواهم").text == "می\u200cخواهم"
    assert clean("a\u200cb\u200d").text == "ab"


@pytest.mark.parametrize("letterhead", LETTERHEADS)
def test_a_letterhead_holds_an_arabic_name(letterhead: str) -> None:
    written = letter(sender_block="محمد الأحمد\nשדרות 12\nHamilton\n905-555-0142")
    assert "محمد الأحمد" in read_back(render(written, LETTER, letterhead))


@pytest.mark.usefixtures("fonts_here")
@given(EVERY)
def test_nothing_that_can_be_typed_breaks_a_letter(said: str) -> None:
    written = letter(body=said, inside_address=said, signature=said)
    layout = lay_out(written, FORMATS["din-5008-b"])
    for line in layout.lines:
        assert line.width < 210
        for _ in line.stretches(line.start, line.end):
            line.index_at(line.x + 3)
    if not missing_characters(written):
        assert render(written, LETTER)


def test_a_plain_letter_loads_nothing_of_other_scripts() -> None:
    asked = (
        "import sys; from tests.paper.samples import LETTER, SARAH;"
        "from afterword.paper.letter import render; render(SARAH, LETTER);"
        "late = ('harfbuzz', '.mixed', '.shaping', '.glyph_set', '.machine_fonts');"
        "print([it for it in sys.modules if it.endswith(late)])"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked],
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "[]"
    assert SARAH.body.isascii()
