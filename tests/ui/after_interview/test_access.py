"""Everyone can use the page: names for a screen reader, the keyboard alone, large type."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui import theme
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.conftest import shown
from tests.ui.after_interview.hands import TAB, focused, type_here


class _Longer(QTranslator):
    """Makes every text 40 % longer."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return f"{sourceText}{'~' * (len(sourceText) * 2 // 5)}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = _Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(26)
    theme.apply(qapp, "light")
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def _texts(page: QWidget) -> list[QAbstractButton | QLabel]:
    widgets = [*page.findChildren(QAbstractButton), *page.findChildren(QLabel)]
    return [widget for widget in widgets if widget.isVisible()]


def _cut(page: QWidget) -> list[str]:
    return [
        f"{widget.text()} {widget.sizeHint()} {widget.size()}"
        for widget in _texts(page)
        if not isinstance(widget.parent(), QLineEdit)
        if (
            widget.heightForWidth(widget.width()) > widget.height()
            if widget.hasHeightForWidth()
            else widget.sizeHint().width() > widget.width()
        )
    ]


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everything_that_takes_the_focus_has_a_name(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy().value:
            assert _name(widget), widget


def test_a_field_tells_whose_it_is_and_what_became_of_it(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    row = page.parts.people.rows[1]
    spoken = QAccessible.queryAccessibleInterface(row.topic).text(QAccessible.Text.Description)
    assert "2" in spoken
    assert row.line.words in spoken


def test_a_question_is_announced_while_one_types(
    qtbot: QtBot, page: AfterInterviewPage, heard: list[str]
) -> None:
    page.show_answers(panel())
    page.parts.people.rows[2].topic.setFocus()
    type_here(qtbot, "the team is growing")
    qtbot.waitUntil(lambda: any("A whole sentence" in words for words in heard))


def test_the_tab_key_alone_reaches_every_question_and_the_letter(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    page.parts.focus("company")
    wanted = [
        page.parts.job.position,
        page.parts.job.days.chip("today"),
        page.parts.job.strip,
        page.parts.people.rows[0].name,
        page.parts.people.rows[2].topic,
        page.parts.answer.said.chip("next-week"),
        page.parts.you.name,
        page.parts.you.contact,
        page.letters.preview.sheet,
        page.bar.print_button,
    ]
    seen: list[QWidget] = []
    while focused() is not page.bar.print_button and len(seen) < 60:
        type_here(qtbot, TAB)
        seen.append(focused())
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("size", [(1024, 600), (1180, 720)])
def test_no_words_are_cut(qtbot: QtBot, page: AfterInterviewPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_answers(panel())
    qtbot.waitUntil(lambda: not _cut(page))
    assert (page.width(), page.height()) == size


def test_no_words_are_cut_in_a_longer_language(qtbot: QtBot, desk: Desk, longer: None) -> None:
    page = shown(qtbot, AfterInterviewPage(desk))
    page.show_answers(panel())
    page.resize(1024, 600)
    qtbot.waitUntil(lambda: not _cut(page))


def test_twice_the_type_fits_a_small_screen_one_side_at_a_time(
    qtbot: QtBot, desk: Desk, large: None
) -> None:
    page = shown(qtbot, AfterInterviewPage(desk))
    page.resize(1024, 600)
    page.show_answers(panel())
    qtbot.waitUntil(lambda: not _cut(page))
    assert page.width() == 1024
    assert not page.letters.isVisible()
    page.bar.other_side_button.click()
    assert page.letters.isVisible()
    assert not page.parts.isVisible()
    qtbot.waitUntil(lambda: not _cut(page))
    page.parts.job.company.clear()
    page.print_letters()
    assert focused() is page.parts.job.company
