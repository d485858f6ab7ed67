"""Where and when the tip is seen: never in the way, never wasted, in every theme and language."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from afterword import resources
from afterword.domain.applications import Interview
from afterword.domain.moments import Moment
from afterword.domain.problems import Problem
from afterword.stories import tips
from afterword.ui import theme, weekly_tip
from afterword.ui.main_window import MainWindow
from afterword.ui.tip.line import TipLine
from afterword.ui.tonight_chip import TonightChip
from tests.store.boards import all_added, card


def test_it_gives_way_to_what_waits_for_an_answer(window: MainWindow, line: TipLine) -> None:
    strip = window.features.follow_up.reminders.strip
    strip.setVisible(True)
    QApplication.processEvents()
    assert not line.isVisible()
    strip.hide()
    QApplication.processEvents()
    assert line.isVisible()


def test_it_is_away_while_the_evening_has_a_question(window: MainWindow, line: TipLine) -> None:
    round_one = Interview("birch-round", "birch", Moment(date(2026, 11, 22), time(10), "UTC"))
    records = card("birch", "booked", people=())
    held = [round_one if isinstance(one, Interview) else one for one in records]
    window.desk.commit("Today", all_added(held))
    QApplication.processEvents()
    chip = window.board_screen.findChild(TonightChip)
    assert chip is not None
    chip.look()
    QApplication.processEvents()
    assert chip.isVisible()
    assert not line.isVisible()
    window.desk.undo()
    chip.look()
    QApplication.processEvents()
    assert line.isVisible()


def test_none_is_spent_while_the_board_is_not_seen(window: MainWindow) -> None:
    window.show_page()
    line = weekly_tip.join(window).line
    assert not tips.read_book(window.desk).shown
    window.show_board()
    QApplication.processEvents()
    assert line.isVisible()


def test_its_picture_follows_the_theme(
    qapp: QApplication, window: MainWindow, line: TipLine
) -> None:
    light = line.grab().toImage()
    theme.apply(qapp, "dark")
    dark = line.grab().toImage()
    assert light.pixelColor(line.rect().center()) != dark.pixelColor(line.rect().center())
    theme.apply(qapp, "light")
    assert line.grab().toImage() == light


def test_a_tip_that_can_t_be_kept_stays_away_in_silence(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(window, "say", told.append)

    def full(*_: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(window.desk, "keep", full)
    assert not weekly_tip.join(window).line.isVisible()
    assert told == []


def test_it_speaks_the_window_s_language(window: MainWindow) -> None:
    QLocale.setDefault(QLocale("fr_CA"))
    words = weekly_tip.join(window).line.words
    assert words in {one.text for one in resources.tips("fr")}
