"""What is kept of whoever is called: how the name is said, and a number learnt just now."""

from PySide6.QtCore import QCoreApplication

from afterword.desk.desk import Desk
from afterword.domain.calling import CallSheet
from afterword.stories import calls


def keep_spoken(desk: Desk, sheet: CallSheet | None, spoken: str) -> None:
    """Keep how the name of whom a sheet asks for is said. Raises Problem as `calls` does."""
    if sheet is None or not sheet.person_id or " ".join(spoken.split()) == sheet.spoken:
        return
    words = QCoreApplication.translate("CallSheetDialog", "Kept how to say %(name)s")
    calls.set_spoken(desk, sheet.person_id, spoken, words % {"name": sheet.ask_for})


def keep_phone(desk: Desk, sheet: CallSheet | None, phone: str) -> None:
    """Keep the number of whom a sheet asks for, where none was known. Raises as above."""
    if sheet is None or not sheet.person_id or sheet.phone or not phone.strip():
        return
    words = QCoreApplication.translate("CallSheetDialog", "Kept the phone number of %(name)s")
    calls.set_phone(desk, sheet.person_id, phone, words % {"name": sheet.ask_for})
