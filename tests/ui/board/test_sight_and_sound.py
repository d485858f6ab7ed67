"""What a screen reader hears, what large letters leave room for, and how the look is followed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from afterword.ui import theme
from afterword.ui.board.measure import COLUMN_EMS
from afterword.ui.board.roles import Face, Role
from afterword.ui.board.words import usual_chips
from tests.ui.board.hands import Hands

NAME = QAccessible.Text.Name
TO_THANK, CLOSED = 1, 4


def faces(hands: Hands) -> list[Face]:
    found: list[Face] = []
    for id in hands.desk.cards:
        face: object = hands.board.model.index_of(id).data(Role.FACE)
        assert isinstance(face, Face)
        found.append(face)
    return found


def test_lists_and_cards_have_names_roles_and_places(hands: Hands) -> None:
    QAccessible.setActive(True)
    view = hands.column(TO_THANK)
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed is not None
    assert listed.role() == QAccessible.Role.List
    assert listed.text(NAME) == "To thank"
    assert listed.childCount() == 3
    item = listed.child(1)
    assert item.role() == QAccessible.Role.ListItem
    assert (
        item.text(NAME)
        == "Nord-Est Télécom, Senior developer, To thank, 1 to thank: still worth it"
    )
    row = view.visualRect(hands.board.model.index_of("example-2"))
    assert item.rect().topLeft() == view.viewport().mapToGlobal(row.topLeft())


def test_only_the_card_with_the_keyboard_claims_it(hands: Hands) -> None:
    QAccessible.setActive(True)
    hands.board.focus_card("example-2")
    claims: list[str] = []
    for column in hands.board.columns:
        listed = QAccessible.queryAccessibleInterface(column.list)
        assert listed is not None
        items = [listed.child(row) for row in range(column.list.count)]
        claims += [item.text(NAME) for item in items if item.state().focused]
    assert [claim.partition(",")[0] for claim in claims] == ["Nord-Est Télécom"]


def test_every_button_and_count_has_a_name(hands: Hands) -> None:
    column = hands.board.columns[TO_THANK]
    names = [child.accessibleName() for child in column.findChildren(QWidget)]
    assert "Add a card to To thank" in names
    assert "3 cards" in names


def test_an_empty_stage_says_what_to_do(hands: Hands) -> None:
    assert "Ctrl+→" in hands.column(CLOSED).accessibleDescription()
    assert hands.column(TO_THANK).accessibleDescription() == ""
    hands.board.set_filter("maple")
    assert "filter" in hands.column(2).accessibleDescription()


@pytest.fixture
def own_letters(qapp: QApplication, look: None) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


def write_in(pixels: int) -> QFont:
    font = QApplication.font()
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    return font


@pytest.mark.parametrize("pixels", [12, 13, 16, 26])
def test_no_chip_and_no_sample_card_is_cut_whatever_the_letters(
    own_letters: None, hands: Hands, pixels: int
) -> None:
    font = write_in(pixels)
    painter = hands.board.delegate.painter
    column = painter.shape.column
    assert column >= COLUMN_EMS * theme.em(font)
    width = column - 2 * painter.shape.side
    assert [
        painter.elided(face, width) for face in faces(hands) if painter.elided(face, width)
    ] == []
    said = [Face("", "", chip=chip) for chip in usual_chips()]
    assert [painter.elided(face, width) for face in said if painter.elided(face, width)] == []


def test_cards_keep_their_width_beside_a_scroll_bar(hands: Hands) -> None:
    wide = hands.board.card_rect("example-1").width()
    hands.board.resize(1320, 300)
    view = hands.column(TO_THANK)
    hands.qtbot.waitUntil(view.verticalScrollBar().isVisible)
    card = hands.board.card_rect("example-1")
    right = view.viewport().mapFromGlobal(card.bottomRight()).x()
    assert card.width() == wide
    assert right < view.viewport().width()


def test_a_long_name_is_elided_and_whole_in_the_tip(hands: Hands) -> None:
    long = Face("A" * 80, "B" * 90, "C")
    assert hands.board.delegate.painter.elided(long, 220) == ["A" * 80, "B" * 90]
    tip = hands.board.model.index_of("example-4").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Acme Tools\nQA engineer\nCall: since Tuesday"


def test_larger_letters_make_wider_columns_and_higher_cards(
    own_letters: None, hands: Hands
) -> None:
    before = hands.board.columns[0].minimumWidth(), hands.column(0).row_height
    write_in(2 * theme.em())
    after = hands.board.columns[0].minimumWidth(), hands.column(0).row_height
    assert after[0] > 1.8 * before[0]
    assert after[1] > 1.7 * before[1]


def picture(hands: Hands) -> QImage:
    return hands.board.grab().toImage()


def test_the_board_follows_light_and_dark(hands: Hands, qapp: QApplication) -> None:
    card = hands.board.card_rect("example-1")
    inside = hands.board.mapFromGlobal(card.center())
    grounds: list[QColor] = []
    for scheme in ("light", "dark"):
        theme.apply(qapp, scheme)
        grounds.append(picture(hands).pixelColor(inside + QPoint(0, card.height() // 4)))
    assert grounds == [QColor(theme.LIGHT.surface), QColor(theme.DARK.surface)]


def test_the_focused_card_has_a_ring_in_the_accent_colour(hands: Hands) -> None:
    card = hands.board.card_rect("example-1")
    edge = hands.board.mapFromGlobal(QPoint(card.center().x(), card.top())) + QPoint(0, 1)
    assert picture(hands).pixelColor(edge) != QColor(theme.current().accent)
    hands.board.focus_card("example-1")
    assert picture(hands).pixelColor(edge) == QColor(theme.current().accent)


def test_the_pointer_brings_out_the_button(hands: Hands) -> None:
    view = hands.column(TO_THANK)
    row = view.visualRect(hands.board.model.index_of("example-1"))
    button = hands.board.delegate.more_rect(row)
    before = view.viewport().grab(button).toImage()
    at = row.center()
    QApplication.sendEvent(view.viewport(), QEnterEvent(at, at, at))
    hands.qtbot.mouseMove(view.viewport(), at)
    assert view.viewport().grab(button).toImage() != before
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.viewport().grab(button).toImage() == before


def test_a_drop_line_shows_where_the_card_would_go(hands: Hands) -> None:
    view = hands.column(TO_THANK)
    before = view.viewport().grab().toImage()
    over = hands.drag_over(["example-0"], TO_THANK, 1)
    assert over.isAccepted()
    line = QPoint(view.width() // 2, view.row_rect(1).top() - hands.board.delegate.shape.gap // 2)
    assert before.pixelColor(line) != QColor(theme.current().accent)
    assert view.viewport().grab().toImage().pixelColor(line) == QColor(theme.current().accent)
