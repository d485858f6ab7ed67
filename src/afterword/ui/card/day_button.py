"""The small button beside a field for a day, which opens a calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QToolButton

from afterword.ui import theme
from afterword.ui.card.days import day_text, read_day
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import KeptField
from afterword.ui.icons import icon
from afterword.ui.widgets.day_popup import DayPopup

CALENDAR = "calendar"


def recolour(button: QToolButton) -> None:
    """Draw the icon of a button called CALENDAR in the colours of the theme in force."""
    button.setIcon(icon("calendar-clock", theme.current().muted))


def day_button(field: KeptField, keeper: Keeper) -> QToolButton:
    """Return a button that writes the day chosen into `field`, as if it had been typed."""
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setObjectName(CALENDAR)
    recolour(button)
    side = theme.em() * 5 // 4
    button.setIconSize(QSize(side, side))
    words = QCoreApplication.translate("RoundFields", "Choose a day: %(field)s")
    words = words % {"field": field.accessibleName()}
    button.setAccessibleName(words)
    button.setToolTip(words)
    popup = DayPopup(button, field.accessibleName())

    def take(day: date) -> None:
        field.replace(day_text(day))
        field.setFocus()

    def open_popup() -> None:
        today = keeper.desk.today()
        corner = button.mapToGlobal(QPoint(0, 0))
        popup.open_at(QRect(corner, button.size()), read_day(field.text(), today) or today)

    popup.picked.connect(take)
    button.clicked.connect(open_popup)
    return button


def no_day() -> str:
    """Return what is said of words that are no day."""
    return QCoreApplication.translate("RoundFields", "This is no date yet, such as Nov 22, 2026.")
