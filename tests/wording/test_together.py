"""One letter for several people: to the head of a panel, or to everybody."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from afterword.domain.people import Person
from afterword.domain.wording.guests import Guest
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import one_letter_offered, thank_everybody
from tests.wording.panels import NAMES, bodies, guest, panel
from tests.wording.reader import english


def people(count: int) -> list[Guest]:
    return [guest(place % 7, f"p{place}", turn=0) for place in range(count)]


def head_letter(guests: Sequence[Guest]) -> str:
    head = guests[0].letter_id
    return thank_head(panel(guests), head, english(), NoSpeller()).letter.body


def test_one_letter_is_offered_above_seven_people_or_where_nothing_was_typed() -> None:
    assert one_letter_offered(["the tour"] * 8)
    assert one_letter_offered(["", " "])
    assert not one_letter_offered(["", "the tour"])
    assert not one_letter_offered(["the tour"] * 7)
    assert not one_letter_offered([""])


@pytest.mark.parametrize("key", range(12))
def test_the_head_is_asked_to_thank_the_others_by_name(key: int) -> None:
    head = guest(0, f"head {key}", "the training")
    body = head_letter([head, guest(1), guest(2)])
    assert "Linh Nguyen and Tom Berg" in body
    assert "Sarah" not in body
    assert "the training" in body


def test_the_heads_letter_is_theirs_with_one_sentence_more() -> None:
    guests = [guest(0, "head", "the training"), guest(1), guest(2)]
    plain = bodies(guests)[0].split("\n\n")
    naming = head_letter(guests).split("\n\n")
    assert len(plain) == len(naming)
    assert all(
        all(word in more for word in less.split()) for less, more in zip(plain, naming, strict=True)
    )
    assert head_letter([guests[0]]) == bodies([guests[0]])[0]


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("count", [2, 3, 7])
def test_a_letter_to_all_names_everybody_once(turn: int, count: int) -> None:
    guests = people(count)
    guests[0] = replace(guests[0], turn=turn)
    letter = thank_everybody(panel(guests), english()).letter
    for name in NAMES[:count]:
        assert f"{letter.salutation} {letter.body}".count(name) == 1
    for said in ("September 22", "{"):
        assert (said in letter.body) is (said != "{")
    assert len(letter.inside_address.splitlines()) <= 6
    assert letter.enclosures == ""


def test_few_are_greeted_by_name_and_many_as_a_panel() -> None:
    pair = [
        replace(guest(0), person=Person("a", "c", "Sarah Patel", "Ms.")),
        replace(guest(2), person=Person("b", "c", job_title="shift lead")),
    ]
    two = thank_everybody(panel(pair), english()).letter
    assert two.salutation == "Dear Ms. Patel and Shift Lead:"
    assert "both" in two.body
    assert " all" not in two.body
    five = thank_everybody(panel(people(5)), english()).letter
    assert five.salutation == "Dear Members of the Interview Panel:"
    assert five.inside_address.startswith("Interview Panel\nLakeside Logistics")
    assert " both" not in five.body


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("count", [2, 3, 9])
def test_a_letter_to_all_begins_with_thanks(turn: int, count: int) -> None:
    guests = people(count)
    guests[0] = replace(guests[0], turn=turn)
    begins = thank_everybody(panel(guests), english()).sentences[0]
    assert begins.role == "thanks"


def test_somebody_described_is_greeted_with_the_whole_panel_and_named_in_a_sentence() -> None:
    met = replace(guest(1), person=Person("p1", "c", "", job_title="lady at reception"))
    seen = replace(guest(2), person=Person("p2", "c", "", job_title="someone from HR"))
    letter = thank_everybody(panel([guest(0), met, seen]), english()).letter
    assert letter.salutation == "Dear Members of the Interview Panel:"
    assert "the lady at reception and someone from HR" in letter.body
