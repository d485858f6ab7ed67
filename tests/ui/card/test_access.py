"""Everyone can use an opened card: names for a screen reader, the keyboard alone, large type."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui import theme
from afterword.ui.card.panel import CardPanel
from afterword.ui.widgets.wrapping_button import WrappingButton
from tests.ui.card.hands import Opened, focused
from tests.ui.pseudo import plain_words, pseudo
from tests.ui.seen import _dates, cut_off, texts

TAB = Qt.Key.Key_Tab


def unfolded(qtbot: QtBot, desk: Desk, width: int = 420) -> CardPanel:
    """Return a panel with everything unfolded, questions asked and typing wrong."""
    panel = CardPanel(desk, lambda: "America/Toronto")
    qtbot.addWidget(panel)
    panel.resize(width, 600)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_card("acme")
    for box in panel.rounds.boxes.values():
        box.unfold()
        for person in box.people.values():
            person.fold.open_body()
            person.email.replace("nobody")
        if box.body is not None:
            box.body.day.replace("…")
    panel.history.fold.open_body()
    QApplication.processEvents()
    return panel


@pytest.fixture
def large(qapp: QApplication, look: None) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(28)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_everything_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, desk: Desk, look: None
) -> None:
    panel = unfolded(qtbot, desk)
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget


def test_targets_are_large_enough(qtbot: QtBot, desk: Desk, look: None) -> None:
    panel = unfolded(qtbot, desk)

    def small() -> list[QWidget]:
        return [
            one
            for one in panel.findChildren(QWidget)
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if one.width() < theme.SMALLEST_TARGET or one.height() < theme.SMALLEST_TARGET
        ]

    qtbot.waitUntil(lambda: not small())


def test_tab_walks_through_the_card_as_it_is_read(opened: Opened) -> None:
    opened.person(1)
    start = focused()
    assert start is opened.panel.head.letters_button
    wanted = [
        start,
        opened.panel.head.close_button,
        opened.panel.job.company,
        opened.panel.job.position,
        opened.panel.job.notes,
        opened.panel.job.posting,
        opened.round().fold.button,
        opened.fields().day,
        opened.fields().called_off,
        next(iter(opened.round().people.values())).fold.button,
        list(opened.round().people.values())[1].fold.button,
        opened.person(1).name,
        opened.person(1).topic,
        opened.round().add_field,
        opened.fields().words,
        opened.panel.rounds.add_button,
        opened.panel.history.fold.button,
    ]
    seen = [start]
    for _ in range(80):
        opened.qtbot.keyClick(focused(), TAB)
        if focused() is start:
            break
        seen.append(focused())
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)
    opened.qtbot.keyClick(focused(), TAB, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is seen[-1]


def test_a_whole_visit_by_keyboard_only(opened: Opened) -> None:
    def press(*keys: Qt.Key) -> None:
        for key in keys:
            opened.qtbot.keyClick(focused(), key)

    def walk_to(widget: QWidget) -> None:
        for _ in range(80):
            if focused() is widget:
                return
            press(TAB)
        raise AssertionError(widget)

    walk_to(next(iter(opened.round().people.values())).fold.button)
    press(Qt.Key.Key_Space)
    walk_to(opened.person(0).phone)
    opened.qtbot.keyClicks(focused(), "555")
    walk_to(opened.round().add_field)
    opened.qtbot.keyClicks(focused(), "Cy Dee, chef")
    press(Qt.Key.Key_Return)
    walk_to(opened.panel.history.fold.button)
    press(Qt.Key.Key_Right)
    with opened.qtbot.waitSignal(opened.panel.closed):
        press(Qt.Key.Key_Escape)
    people = opened.kept().people
    assert (people[0].phone, people[-1].name) == ("555", "Cy Dee")


@pytest.mark.parametrize("width", [420, 300, 1024])
def test_no_words_are_cut(qtbot: QtBot, desk: Desk, look: None, width: int) -> None:
    panel = unfolded(qtbot, desk, width)
    qtbot.waitUntil(lambda: not cut_off(panel))


def test_no_words_are_cut_at_twice_the_type(qtbot: QtBot, desk: Desk, large: None) -> None:
    panel = unfolded(qtbot, desk, 480)
    assert panel.width() <= 480
    qtbot.waitUntil(lambda: not cut_off(panel))


def test_every_word_is_translated_and_has_its_room(qtbot: QtBot, desk: Desk, foreign: None) -> None:
    panel = unfolded(qtbot, desk)
    own = ["America", "acme Ltd", "Ada Byron", "Bob Ray", "Cook", "Main St", "Ottawa", "Room"]
    own += ["Add acme", "Send", "ovens", "Afterword", "nobody", "by Friday", "PDF"]
    own = sorted([*own, *_dates()], key=len, reverse=True)
    QApplication.processEvents()
    assert not [text for text in sorted(texts(panel)) if plain_words(text, own)]
    assert pseudo("Interviews") in texts(panel)
    qtbot.waitUntil(lambda: not cut_off(panel))


def test_mirrored_it_is_read_from_right_to_left(opened: Opened) -> None:
    opened.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    head = opened.panel.head
    assert head.close_button.x() < head.letters_button.x()
    assert not cut_off(opened.panel)


def test_what_several_have_alike_says_whose_it_is(qtbot: QtBot, desk: Desk, look: None) -> None:
    panel = unfolded(qtbot, desk)
    assert panel.head.letters_button.accessibleDescription() == "acme Ltd, Cook"
    (box,) = panel.rounds.boxes.values()
    assert box.body is not None
    day = box.fold.button.accessibleName()
    named = [box.body.called_off, *links(panel, "Remove this interview")]
    assert [one.accessibleDescription() for one in named] == [day, day]
    given = links(panel, "Send your work to them…")
    assert [one.accessibleDescription() for one in given] == ["Ada Byron", "Bob Ray"]


def links(panel: CardPanel, words: str) -> list[WrappingButton]:
    return [one for one in panel.findChildren(WrappingButton) if one.words == words]
