"""The handbook in its window: found while typing, walked through, read, remembered, printed."""

from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QSettings, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.ui import theme
from afterword.ui.handbook.laying_out import panels
from afterword.ui.handbook.page_out import page_pdf
from afterword.ui.handbook.window import HandbookWindow, in_our_language
from afterword.ui.tasks import wait_for_tasks

Key = Qt.Key
ENGLISH = resources.handbook("en")


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(qtbot: QtBot, kept: QSettings, look: None) -> HandbookWindow:
    """The window at its first page, the keyboard in the search."""
    window = HandbookWindow(None, kept)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show_page()
    assert wait_for_tasks()
    return window


def title(window: HandbookWindow) -> str:
    return window.page.accessibleName()


def lines(window: HandbookWindow) -> list[str]:
    shown = window.contents.lines
    return [shown.item(row).text() for row in range(shown.count())]


def test_it_opens_at_the_first_page_among_all_chapters(opened: HandbookWindow) -> None:
    first = ENGLISH.pages[0]
    assert title(opened) == first.title
    assert opened.windowTitle() == f"{first.title} – Handbook"
    assert len(lines(opened)) == len(ENGLISH.pages) + len(ENGLISH.chapters)
    assert opened.contents.lines.currentItem().text() == first.title
    assert opened.contents.field.hasFocus()


def test_a_page_is_found_while_typing_and_read_with_enter(
    qtbot: QtBot, opened: HandbookWindow
) -> None:
    qtbot.keyClicks(opened.contents.field, "VOICE")
    opened.contents.field.insert("mäil")
    assert lines(opened)[0] == "A voicemail that gets a call back"
    qtbot.keyClick(opened.contents.field, Key.Key_Return)
    assert title(opened) == "A voicemail that gets a call back"
    assert opened.page.hasFocus()


def test_what_is_not_there_is_said_kindly_and_escape_clears_before_it_closes(
    qtbot: QtBot, opened: HandbookWindow
) -> None:
    field = opened.contents.field
    qtbot.keyClicks(field, "zzz")
    assert lines(opened) == []
    assert opened.contents.nothing.isVisible()
    qtbot.keyClick(field, Key.Key_Tab)
    assert opened.focusWidget() not in {field, opened.contents.lines}
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Escape)
    assert opened.contents.nothing.isHidden()
    assert lines(opened)
    qtbot.keyClick(field, Key.Key_Tab)
    assert opened.contents.lines.hasFocus()
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Escape)
    assert opened.isHidden()


def test_arrows_show_pages_at_once_and_the_way_back_leaves_out_those_only_passed(
    qtbot: QtBot, opened: HandbookWindow
) -> None:
    qtbot.keyClick(opened.contents.field, Key.Key_Down)
    for _ in range(3):
        qtbot.keyClick(opened.contents.lines, Key.Key_Down)
    assert title(opened) == ENGLISH.pages[3].title
    opened.page.setFocus()
    qtbot.keyClick(opened.page, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(opened) == ENGLISH.pages[0].title
    assert not opened.bar.back.isEnabled()
    qtbot.keyClick(opened.page, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert title(opened) == ENGLISH.pages[3].title
    assert not opened.bar.forward.isEnabled()


def test_links_lead_to_pages_and_never_out(
    qtbot: QtBot, opened: HandbookWindow, heard: list[str]
) -> None:
    opened.show_page("the-call")
    opened.page.anchorClicked.emit(QUrl("https://example.org"))
    assert title(opened) == "The call"
    opened.page.anchorClicked.emit(QUrl("voicemail"))
    assert title(opened) == "A voicemail that gets a call back"
    assert heard[-1] == "said: A voicemail that gets a call back"


def test_previous_and_next_name_their_pages_up_to_the_ends(
    qtbot: QtBot, opened: HandbookWindow
) -> None:
    assert not opened.foot.previous.isEnabled()
    assert opened.foot.next.accessibleName() == f"Next page: {ENGLISH.pages[1].title}"
    qtbot.keyClick(opened.foot.next, Key.Key_Space)
    assert title(opened) == ENGLISH.pages[1].title
    opened.show_page(ENGLISH.pages[-1].key)
    assert not opened.foot.next.isEnabled()


def test_the_size_of_words_and_the_page_are_remembered(
    qtbot: QtBot, opened: HandbookWindow, kept: QSettings
) -> None:
    usual = opened.page.unit
    opened.show_page("a-refusal")
    qtbot.keyClick(opened, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = opened.page.unit
    assert larger > usual
    opened.close()
    again = HandbookWindow(None, kept)
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show_page()
    assert (title(again), again.page.unit) == ("A refusal", larger)
    qtbot.keyClick(again, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert again.page.unit == usual


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_is_laid_out_whole_with_its_panels(
    qtbot: QtBot, kept: QSettings, look: None, language: str
) -> None:
    QLocale.setDefault(QLocale(f"{language}_CA"))
    book = in_our_language()
    assert book.language == language
    window = HandbookWindow(None, kept)
    qtbot.addWidget(window)
    for page in book.pages:
        window.page.show_page(page, book.chapter_of(page))
        said = " ".join(window.page.toPlainText().split())
        begins = [" ".join(words.split()) for words in (page.title, page.summary, *page.headings)]
        assert all(words in said for words in begins)
        assert all(" ".join(source.split()) in said for source in page.sources)
        kinds = [kind for _, kind in panels(window.page.document())]
        assert kinds[0] == "now"
        assert "quote" in kinds[1:]
        assert ">" not in said


def test_light_turns_dark_on_the_same_page(opened: HandbookWindow, qapp: QApplication) -> None:
    opened.show_page("the-call")
    theme.apply(qapp, "dark")
    words = opened.page.document().firstBlock().begin().fragment().charFormat()
    assert words.foreground().color().name() == theme.DARK.muted
    theme.apply(qapp, "light")


def test_a_page_fits_one_sheet_of_paper(qapp: QApplication) -> None:
    page = max(resources.handbook("fr").pages, key=lambda page: len(page.text))
    (sheet,) = PdfReader(BytesIO(page_pdf(page, "Dire merci", "letter"))).pages
    assert "À faire maintenant" in " ".join(sheet.extract_text().split())
    assert not sheet.annotations  # a link leads nowhere on paper


def test_a_screen_reader_hears_what_is_found_and_reads_with_a_caret(opened: HandbookWindow) -> None:
    QAccessible.setActive(True)
    opened.show_page("the-call")
    keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert opened.page.textInteractionFlags() & keys
    opened.contents.field.setText("voicemail")
    item = QAccessible.queryAccessibleInterface(opened.contents.lines).child(0)
    assert item.text(QAccessible.Text.Name).startswith("A voicemail that gets a call back. ")


def test_a_page_is_there_within_a_frame(opened: HandbookWindow) -> None:
    opened.show_page("the-call")
    taken = list[float]()
    for page in ENGLISH.pages[:9]:
        begin = process_time()
        opened.page.show_page(page, "")
        opened.contents.search()
        taken.append(process_time() - begin)
    assert min(taken) < 0.016
