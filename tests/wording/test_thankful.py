"""Every letter of thanks says its thanks in so many words, whatever shape it has."""

import re
from dataclasses import replace

import pytest

from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import thank_everybody
from tests.wording.panels import bodies, guest, panel
from tests.wording.reader import english
from tests.wording.test_cover_note import along

TURNS = range(30)
TOPICS = ["", "their move to the new warehouse system", "how they train new people"]
_THANKS = re.compile(r"thank|grateful|appreciate", re.IGNORECASE)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("turn", TURNS)
def test_a_thank_you_letter_and_a_cover_note_say_thanks(topic: str, turn: int) -> None:
    one = guest(0, "k", topic, turn)
    with_work = replace(one, along=(along("my diploma in welding", "asked for it"),))
    for body in (*bodies([one]), *bodies([with_work])):
        assert _THANKS.search(body), body


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("count", [2, 3, 7])
def test_one_letter_for_several_says_thanks_and_names_the_job(count: int, turn: int) -> None:
    people = [guest(place, f"p{place}", turn=turn) for place in range(count)]
    everybody = thank_everybody(panel(people), english()).letter.body
    head = thank_head(panel(people), people[0].letter_id, english(), NoSpeller()).letter.body
    for body in (everybody, head):
        assert _THANKS.search(body), body
    assert "warehouse coordinator position" in everybody
