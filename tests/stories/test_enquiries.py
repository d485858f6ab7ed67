"""A status enquiry from what a card holds: the right person, interview and day."""

import re
from datetime import date, time

from afterword import resources
from afterword.domain.applications import (
    Interview,
    JobApplication,
    Meeting,
    MeetingRole,
    Promise,
)
from afterword.domain.letters import Draft, Letter
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person, Sender
from afterword.domain.summaries import CardRecords
from afterword.stories.enquiries import Wanted, asked_first, composed, enquiry, whom

TODAY = date(2026, 11, 22)
SARAH, TOM = Person("s", "c", "Sarah Patel"), Person("t", "agency", "Tom Berg")
FIRST = Interview("i1", "a", Moment(date(2026, 10, 1)))
LATEST = Interview("i2", "a", Moment(date(2026, 11, 2)))
TO_COME = Interview("i3", "a", Moment(date(2026, 12, 2)))


def card(role: MeetingRole = MeetingRole.INTERVIEWER, **more: object) -> CardRecords:
    records: dict[str, object] = {
        "interviews": (FIRST, LATEST, TO_COME),
        "meetings": (
            Meeting("m1", "i2", "s", place=0),
            Meeting("m2", "i2", "t", place=1, role=role),
        ),
        "people": (SARAH, TOM),
        "promises": (Promise("p", "i2", "by Friday", date(2026, 11, 6)),),
    }
    job = JobApplication("a", "w", "r", "c", "Cook", "")
    return CardRecords(job, Company("c", "Acme", "1 Main St"), **{**records, **more})  # type: ignore[arg-type]


def written(records: CardRecords, person_id: str = "") -> Draft | None:
    sender = Sender("Amina Haddad")
    return enquiry(records, sender, resources.phrases("en_CA"), TODAY, "letter", person_id)


def body(draft: Draft | None) -> str:
    assert draft is not None
    return draft.letter.body


def test_it_is_about_the_latest_interview_that_was_held() -> None:
    said = body(written(card()))
    assert re.search(r"November 2\b", said)
    assert "November 6" in said
    assert written(card(interviews=(TO_COME,))) is None


def test_of_two_on_one_day_the_later_one_counts() -> None:
    morning = Interview("i4", "a", Moment(date(2026, 11, 20), time(9)))
    noon = Interview("i5", "a", Moment(date(2026, 11, 20), time(12)))
    met = (Meeting("m1", "i4", "s"), Meeting("m2", "i5", "t"))
    for rounds in ((morning, noon), (noon, morning)):
        made = written(card(interviews=rounds, meetings=met))
        assert made is not None
        assert (made.letter.interview_id, made.letter.person_id) == ("i5", "t")


def test_those_of_the_latest_interview_are_asked_before_those_met_earlier() -> None:
    ann, never = Person("n", "c", "Ann Lee"), Person("x", "c", "Max Roe")
    met = (
        Meeting("m0", "i1", "n"),
        Meeting("m1", "i2", "s", place=0),
        Meeting("m2", "i2", "t", place=1, role=MeetingRole.HIRING_MANAGER),
        Meeting("m3", "i3", "x"),
    )
    records = card(meetings=met, people=(ann, SARAH, TOM, never))
    assert whom(records, TODAY) == [TOM, SARAH, ann]


def test_it_looks_and_reads_as_the_writer_wants_it() -> None:
    wanted = Wanted("letter", "s", format="us-10", letterhead="centred")
    wanted = wanted.saying("timing", "Any news?").saying("salutation", "Dear Sarah,")
    made = composed(card(), Sender("Amina"), resources.phrases("en_CA"), TODAY, wanted)
    assert made is not None
    letter = made.letter
    assert (letter.format, letter.letterhead) == ("us-10", "centred")
    assert "Any news?" in letter.body
    assert letter.salutation == "Dear Sarah,"
    assert letter.edits == wanted.edits


def test_nobody_else_is_greeted_by_the_first_ones_name() -> None:
    wanted = Wanted("letter", "s").saying("salutation", "Dear Sarah,").saying("need", "Call me.")
    made = composed(card(), Sender("Amina"), resources.phrases("en_CA"), TODAY, wanted.to("t"))
    assert made is not None
    assert made.letter.salutation == "Dear Tom Berg:"
    assert "Call me." in made.letter.body
    assert wanted.spoken("fr_CA").edits == ()
    assert wanted.saying("need", None).edits == (("salutation", "Dear Sarah,"),)


def test_it_goes_to_whoever_decides_else_to_the_first_met() -> None:
    assert asked_first(card(), TODAY) == SARAH
    assert asked_first(card(MeetingRole.HIRING_MANAGER), TODAY) == TOM
    chosen = written(card(), person_id="t")
    assert chosen is not None
    assert chosen.letter.salutation == "Dear Tom Berg:"


def test_met_through_an_agency_it_goes_there() -> None:
    records = card(MeetingRole.RECRUITER, agency=Company("agency", "Bridge", "9 Hill Rd"))
    made = written(records)
    assert made is not None
    assert made.letter.inside_address == "Tom Berg\nBridge\n9 Hill Rd"


def test_with_nobody_named_it_still_has_a_greeting() -> None:
    made = written(card(meetings=(), people=()))
    assert made is not None
    assert made.letter.salutation == "Dear Hiring Manager:"
    assert made.letter.inside_address == "Acme\n1 Main St"


def test_a_second_one_says_nothing_of_the_first_again() -> None:
    first = written(card())
    assert first is not None
    sent: Letter = first.letter
    again = enquiry(
        card(letters=(sent,)), Sender("Amina Haddad"), resources.phrases("en_CA"), TODAY, "second"
    )
    assert again is not None
    assert again.letter.body != sent.body
    same = enquiry(
        card(letters=(sent,)), Sender("Amina Haddad"), resources.phrases("en_CA"), TODAY, sent.id
    )
    assert same is not None
    assert same.letter.body == sent.body
