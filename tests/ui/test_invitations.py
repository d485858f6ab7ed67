"""What an invitation means for the board as it stands now."""

from dataclasses import replace

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.invites import Invite
from afterword.domain.problems import Problem
from afterword.stories import boards
from afterword.ui.invitations import Invitations


def test_an_invitation_of_an_archived_card_is_new_to_the_board(desk: Desk, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    interview = desk.records("example-0").interviews[0]
    invited = replace(interview, uid="a@b")
    desk.commit("Invited", [edited(interview, invited)])
    boards.archive(desk, "example-0", "Archive")
    reader, came = Invitations(window, desk), list[object]()
    for signal in (reader.filled, reader.failed):
        signal.connect(came.append)
    again = Invite("a@b", invited.start, revision=1, company="Lakeside Logistics")
    reader._read(again)
    reader._read(replace(again, cancelled=True))
    assert came[0] == again
    assert isinstance(came[1], Problem)
    assert came[1].code == "invite-cancelled"
