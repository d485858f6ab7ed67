"""The time zone of an interview: changed by a town, while the clock time stays what was meant."""

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.moments import Moment
from afterword.ui.card.panel import CardPanel
from tests.ui.card.hands import Opened


def test_the_zone_known_is_shown_by_its_town(opened: Opened) -> None:
    assert opened.fields().zone.text() == "Toronto"


def test_another_zone_leaves_the_clock_time_alone(opened: Opened) -> None:
    held = opened.kept().interviews[0]
    end = Moment(held.start.day, time(11), "America/Toronto")
    opened.desk.commit("End", [edited(held, replace(held, end=end))])
    opened.write(opened.fields().zone, "vancouver")
    held = opened.kept().interviews[0]
    assert (held.start.clock, held.start.zone) == (time(10), "America/Vancouver")
    assert held.end == replace(end, zone="America/Vancouver")
    assert opened.fields().zone.text() == "Vancouver"
    assert "Where you are it is 1:00\u202fp.m. then." in opened.said()
    opened.desk.undo()
    assert opened.fields().zone.text() == "Toronto"


def test_a_town_is_offered_while_it_is_typed(opened: Opened) -> None:
    zone = opened.fields().zone
    zone.setFocus()
    zone.selectAll()
    opened.qtbot.keyClicks(zone, "halif")
    assert zone.completer().currentCompletion() == "Halifax"
    opened.qtbot.keyClick(zone.completer().popup(), Qt.Key.Key_Down)
    opened.qtbot.keyClick(zone.completer().popup(), Qt.Key.Key_Return)
    opened.qtbot.keyClick(zone, Qt.Key.Key_Tab)
    assert opened.kept().interviews[0].start.zone == "America/Halifax"


def test_a_town_nobody_knows_stays_in_the_field_and_says_so(opened: Opened) -> None:
    opened.write(opened.fields().zone, "Atlantis")
    assert opened.kept().interviews[0].start.zone == "America/Toronto"
    assert opened.fields().zone.text() == "Atlantis"
    assert "No town of that name is known here." in opened.said()


def test_a_zone_not_known_is_empty_and_a_town_settles_it(opened: Opened) -> None:
    held = opened.kept().interviews[0]
    unknown = replace(held, start=replace(held.start, zone=""))
    opened.desk.commit("Unknown", [edited(held, unknown)])
    assert opened.fields().zone.text() == ""
    assert "Which time zone this is in is not known." in opened.said()
    opened.write(opened.fields().zone, "Regina")
    assert opened.kept().interviews[0].start.zone == "America/Regina"


def test_the_history_tells_the_towns(opened: Opened) -> None:
    opened.write(opened.fields().zone, "Regina")
    opened.qtbot.mouseClick(opened.panel.history.fold.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "Interview: “Toronto” became “Regina”" in opened.said()
    opened.press("Change back to “Toronto”")
    assert opened.kept().interviews[0].start.zone == "America/Toronto"


def test_what_comes_next_says_whose_clock_is_meant(opened: Opened) -> None:
    held = opened.kept().interviews[0]
    start = Moment(opened.desk.today() + timedelta(days=1), time(14), "America/Vancouver")
    opened.desk.commit("Moved", [edited(held, replace(held, start=start))])
    assert "Interview: Monday, 2:00\u202fp.m. Vancouver time" in opened.said()


def test_who_has_moved_meanwhile_sees_the_hours_of_there(
    qtbot: QtBot, desk: Desk, look: None
) -> None:
    zones = ["America/Toronto"]
    panel = CardPanel(desk, lambda: zones[-1])
    qtbot.addWidget(panel)
    told: list[str] = []
    for zone in ("America/Toronto", "Europe/Paris"):
        zones.append(zone)
        panel.show_card("acme")
        told.append(" ".join(one.text() for one in panel.findChildren(QLabel)))
    assert "Where you are" not in told[0]
    assert "Toronto time. Where you are it is 4:00\u202fp.m. then." in told[1]
