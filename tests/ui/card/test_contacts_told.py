"""The history of an opened card tells calls, answers and what was put aside in plain words."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from afterword.domain.changes import added
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, SetAside, Task
from afterword.stories.history import Difference
from afterword.ui.card.history_words import sentence
from tests.store.boards import NOON
from tests.ui.card.hands import Opened

AT = NOON.isoformat()
SUNDAY = NOON.date()


def test_the_history_tells_what_came_after_the_interview(opened: Opened) -> None:
    ada, day = "acme-person-0", date(2026, 12, 3)
    steps = (
        PhoneCall("call-one", "acme", AT, CallOutcome.VOICEMAIL, ada, "Said I would try again"),
        PhoneCall("call-two", "acme", AT, CallOutcome.NOBODY),
        Reply("answer", "acme", AT, ReplyKind.OFFER, "Start on Monday"),
        SetAside("off", "acme", Task.ASK, AT, "acme-round", until=day),
        SetAside("out", "acme", Task.THANK, AT, "acme-round", "acme-person-1"),
    )
    for one in steps:
        opened.desk.commit(one.id, [added(one)])
    opened.panel.history.fold.open_body()
    QApplication.processEvents()
    said = opened.said()
    for words in (
        "Called Ada Byron: left a message",
        "Called: nobody answered",
        "Heard: an offer",
        "Put off until December 3: asking how things stand",
        "Left out: thank-yous (Bob Ray)",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Difference("reply", "removed", "", "refused"), "Not heard any more: no"),
        (Difference("phone-call", "removed", "", "spoke"), "Call taken out: spoke with them"),
        (Difference("set-aside", "removed", "", "tell"), "Not left out any more: writing down"),
        (Difference("set-aside", "removed", "", "ask 2026-12-03"), "Not put off until December 3"),
        (Difference("reply", "words", "", "", "In May"), "What they said: “In May”"),
        (Difference("phone-call", "until", "", "", "2026-12-03"), "The day they named: “Dec 3"),
        (Difference("person", "spoken", "Ada", "", "AY-da"), "How to say the name of Ada: “AY-da”"),
        (Difference("application", "law_note", "", "", "45 days"), "Note about the law: “45 days”"),
    ],
)
def test_each_difference_is_a_plain_sentence(look: None, told: Difference, said: str) -> None:
    assert sentence(told, SUNDAY).startswith(said)
