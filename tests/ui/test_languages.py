"""The window speaks the first language of the system's that it knows, in right plurals."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from afterword.domain.followups import Due, NextAction, Tone
from afterword.domain.summaries import CardSummary
from afterword.ui import languages, screen
from afterword.ui.board.words import next_action_words
from tests.stories.pages import TODAY
from tests.ui.windows import Windows, button

KNOWN = ["en_CA", "fr_CA", "pt_BR"]


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Take off again what a test installs."""
    locale = QLocale()
    yield
    QLocale.setDefault(locale)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def letters(count: int) -> str:
    words = "%n letters to send"
    return QCoreApplication.translate("TodayChip", words, "", count)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["fr-CA", "fr", "en-US"], "fr_CA"),
        (["fr-FR"], "fr_CA"),
        (["pt-PT", "fr-CA"], "pt_BR"),
        (["de-DE", "fr-BE", "en-GB"], "fr_CA"),
        (["en-US", "fr-CA"], "en_CA"),
        (["zh-Hans-CN"], "en_CA"),
        (["C"], "en_CA"),
        ([], "en_CA"),
    ],
)
def test_the_first_language_we_know_or_a_near_one_is_spoken(wanted: list[str], spoken: str) -> None:
    assert languages.best(wanted, KNOWN) == spoken


def test_english_has_its_own_plurals(as_before: None) -> None:
    assert languages.install("en_CA") == "en_CA"
    assert (letters(1), letters(3)) == ("1 letter to send", "3 letters to send")
    assert QLocale().language() == QLocale.Language.English


def test_a_language_we_do_not_speak_is_not_half_spoken(
    as_before: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["de-DE", "C"])
    assert languages.install("tlh") == languages.SOURCE
    assert QLocale().name() == languages.SOURCE


def test_what_is_offered_can_be_spoken(as_before: None) -> None:
    for language in languages.available():
        assert languages.install(language) == language


def test_another_language_is_offered_on_the_page_and_spoken_from_the_next_start(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "available", lambda: ["en_CA", "fr_CA"])
    window = windows.open()
    choices = {one.text(): one for one in window.page.header.findChildren(QAction)}
    assert {"English", "Français"} <= set(choices)
    choices["Français"].trigger()
    said = window.statusBar().currentMessage()
    assert "prochain démarrage" in said
    assert "The window will be in Français" in said
    assert said == window.toast.text
    assert button(window, "Français ▾").isVisible()
    settings = QSettings(str(windows.settings), QSettings.Format.IniFormat)
    assert screen.language(settings) == "fr_CA"


def test_one_language_alone_is_nothing_to_choose(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "available", lambda: ["en_CA"])
    window = windows.open()
    buttons = window.page.header.findChildren(QPushButton)
    assert not [one for one in buttons if "▾" in one.text() and one.isVisible()]


def test_the_board_and_qts_own_buttons_speak_french_too(
    as_before: None,
) -> None:
    assert languages.install("fr_CA") == "fr_CA"
    assert QCoreApplication.translate("QPlatformTheme", "Close") == "Fermer"
    action = NextAction(Due.THANK_TONIGHT, Tone.SOON, people=3)
    words = next_action_words(
        action, CardSummary("c", "s", "V", "", ""), datetime.combine(TODAY, time(12), UTC)
    )
    assert "3" in words
    assert "thank" not in words
