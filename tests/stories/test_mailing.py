"""Letters by e-mail: what each says, what goes along, and that only "sent" counts as sent."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import Along
from afterword.domain.changes import edited
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.wording.spelling import NoSpeller
from afterword.machine.files import write_safely
from afterword.resources import phrases
from afterword.store.blobs import blob_folder, keep_blob
from afterword.stories import mailing
from afterword.stories.after_interview import all_changes, letter_changes
from afterword.stories.drafting import drafts
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PDF = b"%PDF-1.7 not a real one, and not opened here"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def _written(desk: Desk, *, sample: bool = False) -> tuple[str, tuple[Draft, ...]]:
    """Keep the interview with a panel of three, not yet their letters; return card and letters."""
    page = panel()
    if sample:
        digest = keep_blob(blob_folder(desk.path), PDF, write_safely)
        work = WorkSample(
            "work", "my route plan", SampleKind.PDF, "x.pdf", digest, 1, len(PDF), NOW.isoformat()
        )
        first = replace(page.people[0], along=(Along(work, "we talked about routes"),))
        page = replace(page, people=(first, *page.people[1:]))
    files = blob_folder(desk.path)
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY, files=files)
    desk.commit("Interview", all_changes(desk, page))
    return page.application_id, made


def test_a_mail_says_what_the_letter_says_without_what_only_paper_needs(desk: Desk) -> None:
    card, made = _written(desk)
    first = mailing.mails(desk, card, made)[0]
    letter = made[0].letter
    assert (first.name, first.address) == ("Sarah Patel", "")
    assert first.subject == "Thank you – Warehouse coordinator"
    assert first.text.startswith(f"{letter.salutation}\n\n{letter.body}\n\nSincerely,\n")
    assert first.text.endswith("Amina Haddad\n41 Birch Crescent, Hamilton ON")
    assert letter.date_line not in first.text
    assert "Lakeside Logistics\n" not in first.text
    assert first.attached == ()


def test_each_sent_letter_is_recorded_and_the_last_one_moves_the_card(desk: Desk) -> None:
    card, made = _written(desk)
    for mail in mailing.mails(desk, card, made):
        assert desk.cards[card].stage_id == "to-thank"
        mailing.sent(desk, card, mail, f"To {mail.name}")
    face = desk.cards[card]
    assert (face.unthanked, face.stage_id) == (0, "waiting")
    records = desk.records(card)
    kinds = [event.kind for event in records.events if event.letter_id == made[0].letter.id]
    assert kinds == [EventKind.DRAFTED, EventKind.EMAILED]
    assert mailing.mails(desk, card) == []
    desk.undo()
    assert desk.cards[card].stage_id == "to-thank"
    assert desk.cards[card].unthanked == 1


def test_a_letter_rewritten_while_its_mail_is_open_keeps_its_new_words(desk: Desk) -> None:
    card, made = _written(desk)
    mail = mailing.mails(desk, card, made)[0]
    desk.commit("Kept", letter_changes(made, EventKind.DRAFTED, NOW))
    kept = next(one for one in desk.records(card).letters if one.id == made[0].letter.id)
    desk.commit("Rewritten", [edited(kept, replace(kept, body="Newer words."))])
    mailing.sent(desk, card, mail, "Sent")
    records = desk.records(card)
    assert [one.body for one in records.letters if one.id == kept.id] == ["Newer words."]
    kinds = [event.kind for event in records.events if event.letter_id == kept.id]
    assert kinds == [EventKind.DRAFTED, EventKind.EMAILED]


def test_an_address_is_typed_once(desk: Desk) -> None:
    card, made = _written(desk)
    person = made[0].letter.person_id
    mailing.keep_address(desk, person, " sarah@lakeside.example ", "Address")
    mailing.keep_address(desk, person, "sarah@lakeside.example", "Address again")
    assert desk.undo_text == "Address"
    kept = desk.record("person", person)
    assert isinstance(kept, Person)
    assert kept.email == "sarah@lakeside.example"
    assert mailing.mails(desk, card, made)[0].address == "sarah@lakeside.example"


def test_a_work_sample_goes_along_where_its_letter_says_so(desk: Desk, tmp_path: Path) -> None:
    card, made = _written(desk, sample=True)
    first, second, _ = mailing.mails(desk, card, made)
    assert [name for name, _ in first.attached] == ["my route plan.pdf"]
    assert second.attached == ()
    path = mailing.as_file(replace(first, address="s@x.example"), tmp_path)
    assert path.name == "Sarah Patel.eml"
    message = message_from_bytes(path.read_bytes(), policy=default)
    (part,) = message.iter_attachments()  # pyright: ignore[reportAttributeAccessIssue]
    assert part.get_payload(decode=True) == PDF
    assert [one.read_bytes() for one in mailing.attached_files(first, tmp_path)] == [PDF]


def test_a_letter_never_goes_without_what_it_says_comes_along(desk: Desk) -> None:
    card, made = _written(desk, sample=True)
    with pytest.raises(Problem, match="sample-missing"):
        mailing.mails(desk, card, [replace(made[0], enclosed=())])


def test_two_drafts_to_one_name_do_not_overwrite_each_other(desk: Desk, tmp_path: Path) -> None:
    card, made = _written(desk)
    mail = mailing.mails(desk, card, made)[0]
    assert mailing.as_file(mail, tmp_path) != mailing.as_file(mail, tmp_path)


@pytest.mark.parametrize("language", ["en_CA", "tlh"])
def test_a_subject_without_a_position_thanks_all_the_same(language: str) -> None:
    assert mailing.subject(" \n", language) == "Thank you for the interview"
    assert mailing.subject("Cook\nnights", language) == "Thank you – Cook nights"


def test_a_mail_says_that_something_is_attached_where_a_letter_speaks_of_paper(desk: Desk) -> None:
    card, made = _written(desk, sample=True)
    first, second, _ = mailing.mails(desk, card, made)
    assert first.text.endswith("\n\nAttached: Route plan")
    assert "Enclosure" not in first.text
    # Nothing goes along with it: it says what the letter says.
    assert made[1].letter.body in second.text


def test_two_things_that_go_along_are_listed_as_attachments(desk: Desk) -> None:
    _, made = _written(desk)
    letter = replace(made[0].letter, enclosures="Enclosures (2):\nRoute plan\nDiploma: welding")
    listed = mailing.mail_text(letter).rpartition("\n\n")[2]
    assert listed == "Attached (2):\nRoute plan\nDiploma: welding"
    one = replace(letter, enclosures="Enclosure: Plan: second draft")
    assert mailing.mail_text(one).endswith("\n\nAttached: Plan: second draft")


def test_what_the_writer_says_of_a_letter_stays_as_it_is(desk: Desk) -> None:
    _, made = _written(desk, sample=True)
    body = "You asked what I wrote With this letter I am sending you in my file."
    assert body in mailing.mail_text(replace(made[0].letter, body=body))
