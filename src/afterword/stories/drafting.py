"""From answers to letters: the records they stand for, and one draft for each person met."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from unicodedata import normalize

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.applications import Interview, JobApplication, Meeting
from afterword.domain.letters import Draft, Letter
from afterword.domain.names import read_person
from afterword.domain.people import Company, Person, Sender
from afterword.domain.summaries import Known
from afterword.domain.wording import thank_you
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.thank_you import thank_panel
from afterword.domain.wording.topics import read_topic
from afterword.domain.workdays import end_of_week
from afterword.store.blobs import blob_path
from afterword.stories.agencies import addressed, agency_of, home_of
from afterword.stories.own_parts import of_body, with_own_parts


def folded(text: str) -> str:
    """Return what two spellings of one name have in common: case, spaces and code points."""
    return " ".join(normalize("NFKC", text).split()).casefold()


def settled(answers: Answers, known: Known) -> Answers:
    """Return the answers under the ids of records known by the same name: nothing is kept twice.

    A person is looked for within the company and the agency only, and taken for one row only.
    """
    companies = {folded(company.name): company.id for company in known.companies}
    company_id = companies.get(folded(answers.company), answers.company_id)
    homes = {company_id, known.agencies.get(answers.application_id, company_id)}
    colleagues = {
        folded(person.called): person.id for person in known.people if person.company_id in homes
    }
    people: list[PersonMet] = []
    for met in answers.people:
        name = folded(_person(met, company_id).called)
        people.append(replace(met, person_id=colleagues.pop(name, met.person_id)))
    return replace(answers, company_id=company_id, people=tuple(people))


def named(answers: Answers) -> tuple[PersonMet, ...]:
    """Return the rows a letter is written for: people who were there and have a name or role."""
    return tuple(met for met in answers.people if met.is_named)


def drafts(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    speller: Speller,
    today: date,
    letters: Sequence[Letter] = (),
    files: Path = Path(),
) -> tuple[Draft, ...]:
    """Compose one letter for each of `named(answers)`, in that order.

    `letters` are those the card has already; one from another interview is not said again.
    `files` is the folder of the samples' pages (`store.blobs.blob_folder`).
    """
    panel = panel_of(answers, known, today, letters)
    made = thank_panel(panel, phrases, speller)
    agency = agency_of(answers.application_id, known)
    looks = {"format": answers.format, "letterhead": answers.letterhead}
    made = tuple(
        with_own_parts(replace(one, letter=replace(one.letter, **looks)), met.edits)
        for one, met in zip(made, named(answers), strict=True)
    )
    return tuple(
        replace(
            addressed(draft, guest.person, agency, phrases),
            enclosed=tuple(blob_path(files, one.sample.sha256) for one in guest.along),
        )
        for draft, guest in zip(made, panel.guests, strict=True)
    )


def samples_read(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    speller: Speller,
    today: date,
    letters: Sequence[Letter] = (),
) -> dict[str, Reading]:
    """Return what becomes of the words about each sample, by the attachment's id."""
    if not any(met.along for met in answers.people):
        return {}
    return thank_you.samples_read(panel_of(answers, known, today, letters), phrases, speller)


def panel_of(answers: Answers, known: Known, today: date, letters: Sequence[Letter]) -> Panel:
    """Return everyone a letter is written for, and what all of them have in common."""
    answers = settled(answers, known)
    guests = tuple(
        Guest(
            met.letter_id,
            person,
            meeting,
            met.turn,
            of_body(met.edits),
            _earlier(answers, met, letters),
            met.along,
        )
        for met, person, meeting in zip(
            named(answers), people_of(answers, known), meetings_of(answers), strict=True
        )
    )
    position = answers.position.strip()
    return Panel(
        application=JobApplication(
            answers.application_id, "", "", answers.company_id, position, ""
        ),
        company=company_of(answers, known),
        interview=interview_of(answers),
        sender=sender_of(answers, known),
        guests=guests,
        written=today,
        tracked=_others(answers, known),
    )


def readings(
    answers: Answers,
    known: Known,
    phrases: Phrases,
    speller: Speller,
    letters: Sequence[Letter] = (),
) -> dict[str, Reading]:
    """Return what becomes of each topic typed, by the letter's id; `letters` as for `drafts`."""
    answers = settled(answers, known)
    names = called(answers)
    return {
        met.letter_id: read_topic(
            met.topic,
            met.lead,
            names[met.letter_id],
            tuple(name for letter, name in names.items() if letter != met.letter_id and name),
            phrases,
            speller,
            _others(answers, known),
            _earlier(answers, met, letters),
        )
        for met in answers.people
    }


def called(answers: Answers) -> dict[str, str]:
    """Return what each person of the page is called, by the letter's id: a name, else a role."""
    return {met.letter_id: _person(met, "").called for met in answers.people}


def company_of(answers: Answers, known: Known) -> Company:
    """Return the company of settled answers as it is to be kept."""
    old = next((one for one in known.companies if one.id == answers.company_id), None)
    name = answers.company.strip()
    if old is None:
        return Company(answers.company_id, name)
    # Another case of the same name is no news: the spelling kept first stays.
    return old if folded(old.name) == folded(name) else replace(old, name=name)


def people_of(answers: Answers, known: Known) -> list[Person]:
    """Return the people of `named(answers)`, settled, as they are to be kept."""
    agency = agency_of(answers.application_id, known)
    old = {person.id: person for person in known.people}
    found: list[Person] = []
    for met in named(answers):
        typed = _person(met, answers.company_id)
        before = old.get(typed.id, typed)
        found.append(
            replace(
                before,
                company_id=home_of(before, answers.company_id, agency),
                name=typed.name,
                job_title=typed.job_title or before.job_title,
                email=typed.email or before.email,
            )
        )
    return found


def interview_of(answers: Answers) -> Interview:
    """Return the interview the answers are about."""
    return Interview(
        answers.interview_id,
        answers.application_id,
        answers.when,
        answers.end,
        answers.place,
        answers.uid,
        answers.revision,
    )


def meetings_of(answers: Answers) -> list[Meeting]:
    """Return a meeting for each of `named(answers)`, settled, in that order."""
    return [
        Meeting(
            met.meeting_id,
            answers.interview_id,
            met.person_id,
            met.topic.strip(),
            met.lead,
            place,
        )
        for place, met in enumerate(named(answers))
    ]


def answer_due(said: AnswerSaid, day: date, named_day: date | None) -> date | None:
    """Return the last day of the answer named at an interview on `day`; None for no day."""
    if said is AnswerSaid.THIS_WEEK:
        return end_of_week(day)
    if said is AnswerSaid.NEXT_WEEK:
        return end_of_week(day, 1)
    return named_day if said is AnswerSaid.DATE else None


def sender_of(answers: Answers, known: Known) -> Sender:
    """Return who writes; what the page does not ask stays as it was kept."""
    name, contact = answers.sender_name.strip(), answers.sender_contact.strip()
    return replace(known.sender or Sender(), name=name, contact=contact)


def _person(met: PersonMet, company_id: str) -> Person:
    name, job_title = ("", met.said.strip()) if met.role_only else read_person(met.said)
    return Person(met.person_id, company_id, name, job_title=job_title, email=met.email)


def _others(answers: Answers, known: Known) -> tuple[str, ...]:
    own = folded(answers.company)
    return tuple(one.name for one in known.companies if folded(one.name) != own)


def _earlier(answers: Answers, met: PersonMet, letters: Sequence[Letter]) -> tuple[str, ...]:
    return tuple(
        letter.body
        for letter in letters
        if letter.person_id == met.person_id and letter.interview_id != answers.interview_id
    )
