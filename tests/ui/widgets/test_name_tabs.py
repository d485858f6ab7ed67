"""Tabs with names: none is ever cut in half, and all of them can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.name_tabs import NameTabs

NAMES = ["Sarah Patel", "Linh Nguyen", "Tom Berg", "Alexandre Tremblay", "the night manager"]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def tabs(request: pytest.FixtureRequest, qtbot: QtBot, look: None) -> NameTabs:
    tabs = NameTabs("Letters")
    tabs.setLayoutDirection(request.param)
    qtbot.addWidget(tabs)
    for name in NAMES:
        tabs.addTab(name)
    tabs.resize(320, tabs.sizeHint().height())
    tabs.show()
    return tabs


def seen(tabs: NameTabs) -> list[str]:
    """Return the names on the tabs that are seen, each of which has all of its room."""
    places = [place for place in range(tabs.count()) if tabs.isTabVisible(place)]
    for place in places:
        assert tabs.rect().contains(tabs.tabRect(place))
        assert not (tabs.more.isVisible() and tabs.tabRect(place).intersects(tabs.more.geometry()))
    return [tabs.tabText(place) for place in places]


def test_no_tab_is_cut_and_the_current_one_is_seen(tabs: NameTabs) -> None:
    for place, name in enumerate(NAMES):
        tabs.setCurrentIndex(place)
        assert name in seen(tabs)
        assert 1 < len(seen(tabs)) < len(NAMES)
    assert tabs.rect().contains(tabs.more.geometry())


def test_the_menu_leads_to_whoever_is_out_of_sight(qtbot: QtBot, tabs: NameTabs) -> None:
    assert seen(tabs)[0] == NAMES[0]
    assert NAMES[-1] not in seen(tabs)
    menu = tabs.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert seen(tabs) + [entry.text() for entry in entries] == NAMES
    assert str(len(entries)) in tabs.more.accessibleName()
    entries[-1].trigger()
    assert tabs.currentIndex() == len(NAMES) - 1
    assert NAMES[-1] in seen(tabs)


def test_the_arrows_walk_on_to_tabs_out_of_sight(qtbot: QtBot, tabs: NameTabs) -> None:
    on = Qt.Key.Key_Left if tabs.isRightToLeft() else Qt.Key.Key_Right
    for name in NAMES[1:]:
        qtbot.keyClick(tabs, on)
        assert tabs.tabText(tabs.currentIndex()) == name
    qtbot.keyClick(tabs, on)
    assert tabs.currentIndex() == len(NAMES) - 1


def test_with_room_for_all_nothing_hides_and_no_name_is_shortened(tabs: NameTabs) -> None:
    tabs.resize(2000, tabs.height())
    assert seen(tabs) == NAMES
    assert tabs.more.isHidden()
    assert {tabs.tabToolTip(place) for place in range(tabs.count())} == {""}


def test_a_name_longer_than_the_window_tells_all_of_itself_in_its_tip(tabs: NameTabs) -> None:
    long = "Maria-Fernanda Gonçalves da Silva e Albuquerque de Vasconcelos"
    tabs.setTabText(0, long)
    assert long in seen(tabs)
    assert long in tabs.tabToolTip(0)
