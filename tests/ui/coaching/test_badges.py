"""Four qualities under the letter: calm where all is well, and a count where there is something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.coach.findings import Quality
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.coaching import coached_page
from afterword.ui.coaching.badges import Badges
from tests.ui.coaching.hands import OPEN, SHOUTED, at_rest, badge, listed, say


def test_the_letters_that_are_suggested_have_nothing_to_look_at(
    page: AfterInterviewPage,
) -> None:
    said = page.letters.page.badges.words
    assert said.count("nothing to look at") == 4
    assert [badge(page, one) for one in Quality] == ["Brief", "Sincere", "Appropriate", "Timely"]
    assert page.letters.preview.sheet.marks == ()


def test_before_a_letter_is_read_no_badge_says_that_all_is_well(qtbot: QtBot, look: None) -> None:
    badges = Badges()
    qtbot.addWidget(badges)
    assert badges.words == (
        "Brief: being read, Sincere: being read, Appropriate: being read, Timely: being read"
    )
    badges.show_found(())
    assert badges.words.count("nothing to look at") == 4


def test_a_badge_counts_and_leads_to_the_first_line_of_its_quality(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    shown = say(qtbot, page, f"{SHOUTED} {OPEN}")
    assert badge(page, Quality.SINCERE) == "Sincere: 1 to look at"
    assert badge(page, Quality.APPROPRIATE) == "Appropriate: 1 to look at"
    assert shown.list.isHidden()
    one = shown.badges.badges[Quality.SINCERE]
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert shown.list.isVisible()
    assert shown.list.heading.text() == "2 to look at"
    current = shown.list.lines.current
    assert current is not None
    assert QApplication.focusWidget() is current.head
    assert current.finding.words == "!!"
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert shown.list.isHidden()


def test_each_letter_has_its_own(qtbot: QtBot, page: AfterInterviewPage) -> None:
    shown = say(qtbot, page, SHOUTED)
    shown.open_list(opened=True)
    assert len(listed(shown)) == 1
    page.letters.tabs.setCurrentIndex(1)
    assert listed(shown) == []
    assert shown.list.heading.text() == "Nothing to look at in this letter."
    page.letters.tabs.setCurrentIndex(0)
    assert len(listed(shown)) == 1


def test_a_screen_reader_hears_what_is_new_once_typing_rests(
    qtbot: QtBot,
    page: AfterInterviewPage,
    heard: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(coached_page, "REST", 1)
    shown = say(qtbot, page, SHOUTED)
    shown._rest.setInterval(1)
    new = f"said: {shown.badges.words}"
    qtbot.waitUntil(lambda: new in heard)
    assert "Sincere: 1 to look at" in new
    page.refresh()
    at_rest(qtbot, page)
    qtbot.waitUntil(lambda: not shown._rest.isActive())
    assert heard.count(new) == 1
