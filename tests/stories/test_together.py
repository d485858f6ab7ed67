"""One letter for several people, from the answers of the page."""

from dataclasses import replace
from datetime import date

import pytest

from afterword import resources
from afterword.domain.answers import Along, Answers, PersonMet
from afterword.domain.letters import Draft, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.one_letter import EVERYBODY, greets_everybody
from afterword.domain.own_bodies import OWN_TEXT
from afterword.domain.people import Company, Person
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.summaries import Known
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import choices, letters, own_texts
from afterword.stories.drafting import drafts
from afterword.stories.together import is_offered, said_in

TODAY = date(2026, 11, 22)
PEOPLE = (
    PersonMet("Sarah Patel, manager", "the training", letter_id="s", person_id="sarah"),
    PersonMet("Tom Berg", letter_id="t", person_id="tom"),
    PersonMet("Linh Nguyen", letter_id="l", person_id="linh"),
    PersonMet("Ana Souza", letter_id="a", present=False),
)
PAGE = Answers(
    Moment(date(2026, 11, 20)),
    company="Acme",
    position="Cook",
    people=PEOPLE,
    sender_name="Amina Haddad",
    format="a4",
)
WORK = WorkSample("w", "my menu", SampleKind.PDF, "menu.pdf", "0" * 64, 1, 9, "2026-11-22")


def made(page: Answers, known: Known | None = None, language: str = "en_CA") -> list[Draft]:
    phrases = resources.phrases(language)
    return list(drafts(page, known or Known(), phrases, NoSpeller(), TODAY))


def with_work(page: Answers, letter: str) -> Answers:
    people = (
        replace(met, along=(Along(WORK),)) if met.letter_id == letter else met
        for met in page.people
    )
    return replace(page, people=tuple(people))


TO_ALL = replace(PAGE, together=EVERYBODY)
TO_TOM = replace(PAGE, together="t")


def test_everybody_who_was_there_is_in_one_letter() -> None:
    (draft,) = made(TO_ALL)
    letter = draft.letter
    assert letter.thanked_ids == ("sarah", "tom", "linh")
    assert (letter.salutation, letter.format) == (
        "Dear Sarah Patel, Tom Berg and Linh Nguyen:",
        "a4",
    )
    assert "Ana" not in letter.body
    assert "training" not in letter.body


def test_the_head_is_asked_to_thank_the_others_and_all_are_thanked() -> None:
    (draft,) = made(TO_TOM)
    assert draft.letter.thanked_ids == ("tom", "sarah", "linh")
    assert draft.letter.salutation == "Dear Tom Berg:"
    assert "Sarah Patel and Linh Nguyen" in draft.letter.body


@pytest.mark.parametrize("together", ["a", "somebody removed", "t"])
def test_without_a_head_or_others_everybody_gets_their_own(together: str) -> None:
    page = replace(PAGE, together=together)
    if together == "t":
        page = replace(page, people=PEOPLE[1:2])
    assert [one.letter.also for one in made(page)] == [""] * len(made(page))
    assert len(made(page)) == len([met for met in page.people if met.present])


def test_no_letter_to_one_person_takes_the_place_of_one_to_all() -> None:
    own = {one.letter.id for one in made(PAGE)}
    several = [made(page)[0].letter for page in (TO_ALL, TO_TOM, replace(PAGE, together="s"))]
    assert own == {"s", "t", "l"}
    assert len({one.id for one in several} | own) == 6
    assert [greets_everybody(one) for one in several] == [True, False, False]
    fewer = replace(TO_ALL, people=PEOPLE[:2])
    assert made(fewer)[0].letter.id != several[0].id


def test_letters_with_work_attached_stay_letters_of_their_own() -> None:
    to_all, own = made(with_work(TO_ALL, "s"))
    assert to_all.letter.thanked_ids == ("tom", "linh")
    assert "Sarah" not in to_all.letter.body
    assert (own.letter.id, own.letter.kind, len(own.enclosed)) == ("s", LetterKind.COVER_NOTE, 1)
    assert "training" in own.letter.body


def test_the_heads_own_work_goes_along_with_the_one_letter() -> None:
    (draft,) = made(with_work(TO_TOM, "t"))
    assert (draft.letter.kind, len(draft.enclosed)) == (LetterKind.COVER_NOTE, 1)
    assert "Sarah Patel and Linh Nguyen" in draft.letter.body
    assert draft.letter.enclosures == "Enclosure: Menu"


def test_people_of_the_agency_are_thanked_at_their_own_address() -> None:
    agency, office = Company("agency", "Maple Staffing", "2 Main St"), Company("acme", "Acme")
    recruiter = Person("linh", "agency", "Linh Nguyen")
    known = Known((office, agency), (recruiter,), agencies={PAGE.application_id: "agency"})
    to_all, own = made(TO_ALL, known)
    assert to_all.letter.thanked_ids == ("sarah", "tom")
    assert "Maple Staffing" in own.letter.inside_address
    (to_head,) = made(replace(PAGE, together="l"), known)
    assert to_head.letter.thanked_ids == ("linh", "sarah", "tom")
    assert to_head.letter.inside_address == "Linh Nguyen\nMaple Staffing\n2 Main St"


def test_own_words_in_the_one_letter_leave_the_others_alone() -> None:
    letter = made(TO_ALL)[0].letter
    page = choices.with_edit(TO_ALL, letter.id, "thanks", "Thank you all so very much.")
    page = choices.with_edit(page, letter.id, "close", "Warm regards,")
    page = choices.with_another_turn(page, letter.id)
    one = made(page)[0].letter
    assert "Thank you all so very much." in one.body
    assert (one.close, one.turn, one.id) == ("Warm regards,", 1, letter.id)
    assert made(choices.with_together(page, "")) == made(PAGE)
    back = choices.without_edit(page, letter.id, "thanks")
    assert "so very much" not in made(back)[0].letter.body


def test_own_words_about_the_others_stand_in_no_letter_to_one_alone() -> None:
    letter = made(TO_TOM)[0].letter
    page = choices.with_edit(TO_TOM, letter.id, "others", "Please thank Sarah and Linh.")
    page = choices.with_edit(page, letter.id, "interest", "This is the job I want.")
    assert "Please thank Sarah and Linh." in made(page)[0].letter.body
    own = made(choices.with_together(page, ""))[1].letter
    assert own.id == "t"
    assert "Please thank" not in own.body
    assert "This is the job I want." in own.body
    assert "Please thank Sarah" in made(choices.with_together(page, "t"))[0].letter.body


def test_a_text_of_ones_own_to_the_head_still_asks_to_thank_the_others() -> None:
    text = "Thank you, {name}. I talked with you on {day}."
    page = choices.with_edit(TO_TOM, "t", OWN_TEXT, text)
    letter = made(page)[0].letter
    assert letter.body.startswith("Thank you, Tom Berg. I talked with you on November 20.\n\n")
    assert "Sarah Patel and Linh Nguyen" in letter.body
    assert "Sarah" not in made(choices.with_together(page, ""))[1].letter.body


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
def test_the_heads_letter_is_kept_as_a_text_without_the_others_names(language: str) -> None:
    (draft,) = made(TO_TOM, language=language)
    text = own_texts.text_of(draft)
    assert "Linh" in draft.letter.body
    assert not any(name in text for name in ("Sarah", "Linh"))
    page = choices.with_own_text(TO_TOM, draft.letter.id, text)
    again = made(page, language=language)[0].letter
    assert again.body.count("Sarah") == 1
    assert again.body.count("\n\n") == text.count("\n\n") + 1


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
def test_a_text_made_of_a_cover_note_sends_no_work_that_is_not_there(language: str) -> None:
    page = with_work(PAGE, "s")
    text = own_texts.text_of(made(page, language=language)[0])
    assert "menu" not in text
    again = made(choices.with_own_text(page, "s", text), language=language)[0]
    assert again.letter.body == made(page, language=language)[0].letter.body
    other = made(choices.with_own_text(page, "t", text), language=language)[1]
    assert next(one.words.strip("{}") for one in other.errors) in {"my work", "mon travail"}


def test_a_text_of_ones_own_to_all_names_all() -> None:
    letter = made(TO_ALL)[0].letter
    page = choices.with_edit(TO_ALL, letter.id, OWN_TEXT, "Thank you, {name}.")
    assert made(page)[0].letter.body == "Thank you, Sarah Patel, Tom Berg and Linh Nguyen."


def test_it_is_offered_where_nothing_was_typed() -> None:
    assert not is_offered(PAGE)
    silent = tuple(replace(met, topic="") for met in PEOPLE)
    assert is_offered(replace(PAGE, people=silent))


def test_a_topic_is_asked_about_where_its_letter_says_it() -> None:
    assert said_in(PAGE, made(PAGE)) == {"s", "t", "l"}
    assert "s" not in said_in(TO_ALL, made(TO_ALL))
    assert "t" in said_in(TO_TOM, made(TO_TOM))
    assert "s" in said_in(with_work(TO_ALL, "s"), made(with_work(TO_ALL, "s")))


def test_a_brace_in_a_name_is_said_as_it_was_typed() -> None:
    people = (replace(PEOPLE[0], said="Sarah }Patel"), PEOPLE[1])
    assert "Sarah }Patel" in made(replace(TO_TOM, people=people))[0].letter.body


def test_a_file_is_called_after_everybody_it_greets() -> None:
    few = letters.file_name(TO_ALL, made(TO_ALL)[0])
    assert few == "Thank-you - Sarah Patel, Tom Berg, Linh Nguyen - Acme - 2026-11-22.pdf"
    assert " - Tom Berg - " in letters.file_name(TO_TOM, made(TO_TOM)[0])
    many = replace(TO_ALL, people=tuple(replace(met, present=True) for met in PEOPLE))
    assert " - Interview Panel - " in letters.file_name(many, made(many)[0])


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
def test_both_kinds_are_there_in_every_language(language: str) -> None:
    for page in (TO_ALL, TO_TOM):
        (draft,) = made(page, language=language)
        assert "Linh Nguyen" in f"{draft.letter.salutation} {draft.letter.body}"
