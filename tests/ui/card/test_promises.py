"""What they said about an answer, typed on the card: its day follows, or is asked for, once."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from afterword.domain.applications import Promise
from tests.ui.card.hands import Opened, focused

LEFT = Qt.MouseButton.LeftButton


def _kept(opened: Opened) -> tuple[str, date | None]:
    found: tuple[Promise, ...] = tuple(opened.kept().promises)
    return (found[0].words, found[0].due) if found else ("", None)


def _asked(opened: Opened) -> list[QPushButton]:
    return [one for one in opened.fields().answer.understood.answers if one.isVisible()]


def test_the_day_follows_the_words_in_one_step(opened: Opened) -> None:
    assert "They answer by Friday, November 27." in opened.said()
    opened.write(opened.fields().words, "by mid December")
    assert _kept(opened) == ("by mid December", date(2026, 12, 18))
    assert opened.fields().due.text() == "Dec 18, 2026"
    assert "They answer by about Friday, December 18." in opened.said()
    opened.desk.undo()
    assert _kept(opened) == ("by Friday", date(2026, 11, 27))


def test_a_doubt_is_asked_about_until_it_is_settled(opened: Opened) -> None:
    opened.write(opened.fields().words, "Monday or Tuesday")
    assert _kept(opened) == ("Monday or Tuesday", None)
    assert "More than one day is named. Which is the last one?" in opened.said()
    opened.qtbot.mouseClick(_asked(opened)[1], LEFT)
    assert _kept(opened) == ("Monday or Tuesday", date(2026, 11, 24))
    assert focused() is opened.fields().due
    assert not _asked(opened)
    opened.panel.show_card("polar")
    opened.panel.show_card("acme")
    assert "They answer by Tuesday, November 24." in opened.said()


def test_no_day_named_is_not_asked_again(opened: Opened) -> None:
    opened.write(opened.fields().words, "soon")
    opened.qtbot.mouseClick(_asked(opened)[-1], LEFT)
    assert _kept(opened) == ("soon", None)
    assert "They named no day" not in opened.said()


def test_a_day_that_was_chosen_stays_whatever_else_is_said(opened: Opened) -> None:
    opened.write(opened.fields().due, "Dec 1, 2026")
    opened.write(opened.fields().words, "they were kind")
    assert _kept(opened) == ("they were kind", date(2026, 12, 1))


def test_a_day_that_came_of_words_goes_with_them(opened: Opened) -> None:
    opened.write(opened.fields().words, "in ten days")
    assert _kept(opened)[1] == date(2026, 11, 30)
    opened.write(opened.fields().words, "")
    assert opened.kept().promises == ()
