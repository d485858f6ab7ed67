"""From answers to letters: the records they stand for, and the drafts that come of them."""

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
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.shapes import OTHERS
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.thank_you import thank_panel
from afterword.domain.workdays import end_of_week
from afterword.store.blobs import blob_path
from afterword.stories import together
from afterword.stories.agencies import addressed, agency_of, home_of
from afterword.stories.own_parts import of_body, with_own_parts
from afterword.stories.own_values import valued
from afterword.stories.signing import signed


def folded(text: str) -> str:
    """Return what two spellings of one name have in common: case, spaces and code points."""
    return " ".join(normalize("NFKC", text).split()).casefold()


def settled(answers: Answers, known: Known) -> Answers:
    """Return the answers under the ids of records known by the same name: nothing is kept twice.

    A person is looked for within the company and the agency only, and taken for one row only: the
    one that is theirs already, whatever name another row was given.
    """
    companies = {folded(company.name): company.id for company in known.companies}
    company_id = companies.get(folded(answers.company), answers.company_id)
    homes = {company_id, known.agencies.get(answers.application_id, company_id)}
    colleagues = {
        folded(person.called): person.id for person in known.people if person.company_id in homes
    }
    theirs = {met.person_id for met in answers.people}
    people: list[PersonMet] = []
    for met in answers.people:
        name = folded(person_typed(met, company_id).called)
        other = colleagues.get(name) not in theirs
        person_id = colleagues.pop(name, met.person_id) if other else met.person_id
        people.append(replace(met, person_id=person_id))
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

    Where one letter was chosen it comes first, and then those that stay letters of their own.
    `letters` are those the card has already; one from another interview is not said again.
    `files` is the folder of the samples' pages (`store.blobs.blob_folder`).
    """
    panel = panel_of(answers, known, today, letters)
    agency = agency_of(answers.application_id, known)
    sharing = together.sharing(answers, panel, agency.id if agency else "")
    found: list[tuple[Guest, Draft]] = []
    if sharing:
        made = together.one_letter(answers, panel, sharing, phrases, speller)
        found.append((sharing[0], addressed(made, sharing[0].person, agency, phrases)))
    if len(sharing) < len(panel.guests):
        own = zip(panel.guests, _one_each(answers, panel, phrases, speller), strict=True)
        found += [
            (guest, addressed(made, guest.person, agency, phrases))
            for guest, made in own
            if guest not in sharing
        ]
    return tuple(_with_looks(answers, guest, made, files) for guest, made in found)


def _one_each(answers: Answers, panel: Panel, phrases: Phrases, speller: Speller) -> list[Draft]:
    # The sentence that asks the head to thank the others stands in no other letter.
    guests = tuple(
        replace(one, edits=tuple(edit for edit in one.edits if edit[0] != OTHERS))
        for one in panel.guests
    )
    made = thank_panel(replace(panel, guests=guests), phrases, speller)
    return [
        with_own_parts(valued(one, panel, guest, phrases), met.edits)
        for one, guest, met in zip(made, panel.guests, named(answers), strict=True)
    ]


def _with_looks(answers: Answers, guest: Guest, draft: Draft, files: Path) -> Draft:
    """Return a draft as it looks on the page, with the pages of what goes along with it."""
    letter = replace(draft.letter, format=answers.format, letterhead=answers.letterhead)
    pages = tuple(blob_path(files, one.sample.sha256) for one in guest.along)
    return signed(replace(draft, letter=letter, enclosed=pages), files)


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
            earlier_to(answers, met, letters),
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
        tracked=other_employers(answers, known),
    )


def called(answers: Answers) -> dict[str, str]:
    """Return what each person of the page is called, by the letter's id: a name, else a role."""
    return {met.letter_id: person_typed(met, "").called for met in answers.people}


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
        typed = person_typed(met, answers.company_id)
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
    return named_day if said in (AnswerSaid.DATE, AnswerSaid.WORDS) else None


def sender_of(answers: Answers, known: Known) -> Sender:
    """Return who writes; what the page does not ask stays as it was kept."""
    name, contact = answers.sender_name.strip(), answers.sender_contact.strip()
    return replace(known.sender or Sender(), name=name, contact=contact)


def person_typed(met: PersonMet, company_id: str) -> Person:
    """Return the person a row of the page names, of a company given by its id."""
    name, job_title = ("", met.said.strip()) if met.role_only else read_person(met.said)
    return Person(met.person_id, company_id, name, job_title=job_title, email=met.email)


def other_employers(answers: Answers, known: Known) -> tuple[str, ...]:
    """Return what the companies of other cards are called."""
    own = folded(answers.company)
    return tuple(one.name for one in known.companies if folded(one.name) != own)


def earlier_to(answers: Answers, met: PersonMet, letters: Sequence[Letter]) -> tuple[str, ...]:
    """Return the bodies of letters that somebody got after other interviews."""
    return tuple(
        letter.body
        for letter in letters
        if met.person_id in (letter.person_id, *letter.also.split())
        and letter.interview_id != answers.interview_id
    )
