"""The board with what stands above it, while cards, filter and theme change under it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.ui import theme
from afterword.ui.board_screen import BoardScreen
from afterword.ui.sending.card import SendingCard
from afterword.ui.today_chip import TodayChip


class Shows(QObject):
    """Keeps what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, look: None) -> BoardScreen:
    made = BoardScreen(desk)
    qtbot.addWidget(made)
    made.resize(1320, 760)
    made.show()
    qtbot.waitActive(made)
    made.activateWindow()
    return made


def test_nothing_flashes_up_before_the_window_is_there(
    qapp: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    shows = Shows()
    qapp.installEventFilter(shows)
    made = BoardScreen(desk)
    qapp.removeEventFilter(shows)
    qtbot.addWidget(made)
    assert shows.windows == []


def test_letters_to_send_leave_the_board_half_of_the_height(
    screen: BoardScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    strip = SendingCard(desk, settings)
    screen.add_strip(strip)
    # As beside an opened card.
    screen.resize(820, 720)
    assert strip.show_for("example-3")
    qtbot.waitUntil(lambda: strip.height() > 1)
    strip.told.how.setText("Write on the envelope what stands in the letter. " * 60)
    qtbot.waitUntil(lambda: strip.height() > screen.height() // 3)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: screen.board.height() >= screen.height() // 2)
    assert strip.later.visibleRegion().boundingRect().size() == strip.later.size()


def test_the_filter_gives_way_before_anything_goes_to_a_second_line(
    screen: BoardScreen, qtbot: QtBot
) -> None:
    screen.show_example(shown=True)
    wide = screen.filter.width()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    buttons = [one for one in screen.findChildren(QPushButton, options=direct) if one.isVisible()]
    assert len(buttons) == 3
    needed = sum(one.sizeHint().width() for one in buttons)
    screen.resize(needed + screen.filter.minimumWidth() + 6 * theme.em(), 720)
    qtbot.waitUntil(lambda: screen.filter.width() < wide)
    assert len({one.geometry().center().y() for one in buttons}) == 1


def test_the_strip_leads_to_what_is_due_today(screen: BoardScreen, qtbot: QtBot) -> None:
    chip = screen.findChild(TodayChip)
    assert isinstance(chip, TodayChip)
    with qtbot.waitSignal(screen.today_wanted):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_card_is_found_behind_a_filter(screen: BoardScreen) -> None:
    screen.filter.setText("lakeside")
    screen.show_card("example-1")
    assert screen.filter.text() == ""
    assert any(column.list.card and column.list.hasFocus() for column in screen.board.columns)


def test_icons_follow_the_theme(screen: BoardScreen, qapp: QApplication) -> None:
    button = next(one for one in screen.findChildren(QPushButton) if not one.icon().isNull())

    def plus() -> set[str]:
        image = button.icon().pixmap(32, 32, QIcon.Mode.Normal).toImage()
        colours = (image.pixelColor(x, y) for x in range(32) for y in range(32))
        return {colour.name() for colour in colours if colour.alpha() == 255}

    assert plus() == {theme.LIGHT.on_accent}
    theme.apply(qapp, "dark")
    assert plus() == {theme.DARK.on_accent}
    theme.apply(qapp, "light")


def test_a_list_may_ask_for_what_brings_another_column(
    screen: BoardScreen, desk: Desk, qtbot: QtBot
) -> None:
    thanked = next(stage for stage in desk.stages if not stage.shown)

    def show_thanked() -> None:
        desk.commit("Show", [edited(thanked, replace(thanked, shown=True))])

    screen.board.opened.connect(show_thanked)
    screen.show_card("example-1")
    asked = QApplication.focusWidget()
    before = len(screen.board.columns)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert len(screen.board.columns) == before + 1
    screen.show_card("example-1")
    assert screen.board.columns[1].list.card == "example-1"
