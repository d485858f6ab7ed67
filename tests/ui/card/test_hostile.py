"""Whatever is pasted into an opened card is shown as it is, whole or with a word that it is not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from afterword.domain.changes import edited
from tests.ui.card.hands import Opened, focused

STRANGE = [
    "<b>Ada</b> & <img src='file:///etc/passwd'>",
    "אדה ביירון",
    "Ada\u202eBold\u202c",
    "👩🏽‍🔧 Ada " + "é" * 100,
    "%(name)s %s %",
    "W" * 180,
]


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_name_is_kept_and_shown_letter_by_letter(opened: Opened, name: str) -> None:
    for record, field in ((opened.kept().company, "name"), (opened.kept().people[0], "name")):
        opened.desk.commit("Strange", [edited(record, replace(record, **{field: name}))])
    opened.panel.history.fold.open_body()
    QApplication.processEvents()
    assert opened.kept().people[0].name == name
    assert opened.person().name.text() == name
    labels = opened.panel.findChildren(QLabel)
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
    inside, view = opened.panel._inside, opened.panel._scroll.viewport()
    assert inside.width() <= max(view.width(), inside.minimumSizeHint().width())
    opened.person().phone.replace("555")
    assert opened.kept().people[0].phone == "555"
    assert opened.kept().people[0].name == name


def test_what_no_file_can_hold_is_taken_out(opened: Opened) -> None:
    opened.panel.job.notes.setFocus()
    opened.panel.job.notes.setPlainText("a\0b\ud800c")
    opened.panel.flush()
    assert opened.kept().application.notes.replace("\n", "") == "abc"
    opened.panel.job.position.replace("Cook\0\nchef")
    assert opened.kept().application.position == "Cook chef"


def test_a_posting_too_long_is_cut_with_a_sentence(opened: Opened) -> None:
    field = opened.panel.job.posting
    field.replace("word " * 30_000)
    assert len(opened.kept().application.posting) == 100_000
    assert "Only the first part was kept" in opened.said()
    assert field.toPlainText() == opened.kept().application.posting
    field.replace("short")
    assert "Only the first part was kept" not in opened.said()


def test_a_text_longer_than_its_field_is_not_cut_by_looking(opened: Opened) -> None:
    person = opened.kept().people[0]
    opened.desk.commit("Long", [edited(person, replace(person, phone="5" * 400))])
    opened.person().phone.setFocus()
    opened.qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert opened.kept().people[0].phone == "5" * 400


def test_a_very_long_name_leaves_the_panel_as_wide_as_it_was(opened: Opened) -> None:
    company = opened.kept().company
    opened.desk.commit("Long", [edited(company, replace(company, name="W" * 200))])
    QApplication.processEvents()
    close = opened.panel.head.close_button
    right = close.mapTo(opened.panel, QPoint(close.width(), 0)).x()
    assert right <= opened.panel.width()
