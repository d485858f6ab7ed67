"""In the language of nobody's, which is longer: all is translated, and all has its room."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.today.page import LIST, MONTH, TodayPage
from tests.ui.pseudo import plain_words
from tests.ui.seen import cut_off, texts


def others(desk: Desk) -> list[str]:
    """Return what nobody translates: names, days, months and hours."""
    locale, forms = QLocale(), (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = [locale.standaloneDayName(day, form) for form in forms for day in range(1, 8)]
    days += [locale.standaloneMonthName(month) for month in range(1, 13)]
    cards = desk.cards.values()
    named = [word for one in cards for word in (one.company, one.position, *one.people)]
    lists = [locale.createSeparatedList(one.people) for one in cards]
    return sorted([*lists, *named, *days, locale.amText()], key=len, reverse=True)


@pytest.mark.parametrize("tab", [LIST, MONTH])
def test_all_is_translated_and_has_room(qtbot: QtBot, desk: Desk, foreign: None, tab: int) -> None:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    known = others(desk)
    assert not [text for text in sorted(texts(page)) if plain_words(text, known)]
    assert cut_off(page) == []
