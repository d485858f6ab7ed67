"""An invitation dropped anywhere on the page is taken; words dropped on a field stay words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.ui.after_interview.page import AfterInterviewPage

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def _mime(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def _accepts(widget: QWidget, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def _drop(widget: QWidget, mime: QMimeData) -> None:
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))


@pytest.mark.parametrize("where", ["page", "strip"])
def test_a_file_is_taken(qtbot: QtBot, page: AfterInterviewPage, where: str) -> None:
    widget = page if where == "page" else page.parts.job.strip
    mime = _mime("file:///stick/invite.ics")
    assert _accepts(widget, mime)
    with qtbot.waitSignal(page.file_dropped) as taken:
        _drop(widget, mime)
    assert taken.args == [Path("/stick/invite.ics")]


def test_a_link_is_not_a_file(page: AfterInterviewPage) -> None:
    assert not _accepts(page, _mime("https://example.org/invite.ics"))


def test_a_file_over_a_field_is_for_the_page(qtbot: QtBot, page: AfterInterviewPage) -> None:
    mime = _mime("file:///stick/invite.ics")
    assert _accepts(page.parts.job.company, mime)
    with qtbot.waitSignal(page.file_dropped):
        _drop(page.parts.job.company, mime)
    assert page.parts.job.company.text() == ""
    contact = page.parts.you.contact
    assert _accepts(contact.viewport(), mime)
    with qtbot.waitSignal(page.file_dropped):
        _drop(contact.viewport(), mime)
    assert contact.toPlainText() == ""
    words = QMimeData()
    words.setText("Lakeside")
    assert _accepts(page.parts.job.company, words)


def test_the_strip_can_be_clicked_instead(qtbot: QtBot, page: AfterInterviewPage) -> None:
    with qtbot.waitSignal(page.invitation_wanted):
        page.parts.job.strip.click()
