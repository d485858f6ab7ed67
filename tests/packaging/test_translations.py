"""The translations lie in the checkout as `dev.py translate` makes them."""

import re
import shutil
from pathlib import Path

import pytest

from devtools import translations
from devtools.places import SetupError

_FRENCH = """<?xml version="1.0"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA"><context><name>Card</name><message>
<source>Moved to %(stage)s</source><translation>Placée dans %(etape)s</translation>
</message></context></TS>
"""


def _copy(folder: Path) -> Path:
    shutil.copytree(translations.FOLDER, folder / "i18n")
    return folder / "i18n"


def test_every_sentence_in_the_source_is_with_the_translators(tmp_path: Path) -> None:
    copy = _copy(tmp_path)
    translations.collect(copy)
    for language in translations.LANGUAGES:
        ours = translations.FOLDER / f"{language}.ts"
        assert (copy / ours.name).read_text("utf-8") == ours.read_text("utf-8")


def test_what_is_shipped_is_what_the_translators_wrote(tmp_path: Path) -> None:
    copy = _copy(tmp_path)
    translations.release(copy)
    made = {path.name: path.read_bytes() for path in copy.glob("*.qm")}
    assert made == {path.name: path.read_bytes() for path in translations.FOLDER.glob("*.qm")}
    assert f"{translations.PLURALS}.qm" in made


def test_half_a_language_is_not_shipped(tmp_path: Path) -> None:
    copy = _copy(tmp_path)
    text = (copy / "fr_CA.ts").read_text("utf-8")
    one = re.sub(r"<translation[^>]*>[^<]*<", '<translation type="unfinished"><', text, count=1)
    (copy / "fr_CA.ts").write_text(one, "utf-8")
    assert "fr_CA" in translations.release(copy)
    assert not (copy / "fr_CA.qm").exists()


def test_a_translation_that_lost_a_value_is_refused(tmp_path: Path) -> None:
    copy = _copy(tmp_path)
    (copy / "fr_CA.ts").write_text(_FRENCH, "utf-8")
    with pytest.raises(SetupError, match="Placée dans"):
        translations.release(copy)
