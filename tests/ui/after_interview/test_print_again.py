"""The button that prints as the last time: named after its printer, and never in the way."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.ui.after_interview.ready_bar import Readiness, ReadyBar

LONG = "Print on Printer_on_the_second_floor_beside_the_kitchen_HP_LaserJet again"


@pytest.fixture
def bar(qtbot: QtBot, look: None) -> ReadyBar:
    made = ReadyBar()
    qtbot.addWidget(made)
    made.resize(900, 80)
    made.show()
    made.show_readiness(Readiness(letters=3, without_topic=1))
    return made


def test_a_short_name_stands_whole(bar: ReadyBar) -> None:
    bar.offer_again("Print on HP_LaserJet again")
    assert bar.again_button.text() == "Print on HP_LaserJet again"
    assert bar.again_button.toolTip() == ""


def test_a_long_name_is_shortened_in_its_middle_and_whole_elsewhere(bar: ReadyBar) -> None:
    bar.offer_again(LONG)
    shown = bar.again_button.text()
    assert "…" in shown
    assert shown.startswith("Print on Printer")
    assert shown.endswith("LaserJet again")
    assert bar.again_button.toolTip() == LONG
    assert bar.again_button.accessibleName() == LONG


def test_beside_a_long_name_the_remark_keeps_its_room(bar: ReadyBar, qtbot: QtBot) -> None:
    bar.offer_again(LONG)
    qtbot.waitUntil(lambda: bar._remark.isVisible() and bar.again_button.isVisible())
    metrics = bar._remark.fontMetrics()
    assert bar._remark.width() >= metrics.horizontalAdvance("no topic, that")
    assert bar._remark.heightForWidth(bar._remark.width()) < 4 * metrics.lineSpacing()


def test_nothing_printed_yet_offers_nothing(bar: ReadyBar) -> None:
    bar.offer_again("")
    assert not bar.again_button.isVisible()
