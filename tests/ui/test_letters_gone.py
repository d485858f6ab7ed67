"""Letters that are on paper are asked about again whenever somebody says that they sent some."""

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind
from tests.ui.sending.conftest import letters_of
from tests.ui.windows import Windows, action, opened, press


def test_after_later_the_menu_asks_about_them_again(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    card = letters_of(window.desk, EventKind.PRINTED)
    window.show_page()
    action(window, "sent").trigger()
    sending = window.features.on_paper.sending
    qtbot.waitUntil(sending.isVisible)
    assert not window.page.isVisible()
    press(qtbot, sending, "Later")
    assert not sending.isVisible()
    action(window, "sent").trigger()
    assert sending.card == card
    press(qtbot, sending, "Posted")
    assert window.desk.cards[card].stage_id == "waiting"


def test_the_card_somebody_is_at_is_meant(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    cards = [
        letters_of(window.desk, EventKind.PRINTED, company=name, position="Baker")
        for name in ("Harbour Bakery", "Maple Health")
    ]
    for card in cards:
        window.show_board(card)
        action(window, "sent").trigger()
        assert window.features.on_paper.sending.card == card


def test_without_any_it_says_so(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    action(window, "sent").trigger()
    box = opened(qtbot, window, QMessageBox)
    assert box.text() == "No printed or saved letter is waiting to be sent."
    box.close()
