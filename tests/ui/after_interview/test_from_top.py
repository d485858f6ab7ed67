"""A page begins at its top, however far down the one before it was left."""

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel


def test_a_new_page_shows_its_first_heading(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.resize(1000, 420)
    page.show_answers(panel())
    page.parts.you.contact.setFocus()
    QApplication.processEvents()
    bar = next(iter(page.parts.findChildren(QScrollArea))).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.hide()
    page.show_answers(panel(company="", interview_id="another"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    QApplication.processEvents()
    first = page.parts.job.findChildren(QLabel)[0]
    assert page.focusWidget() is page.parts.job.company
    assert bar.value() == 0
    assert first.visibleRegion().boundingRect() == first.rect()
