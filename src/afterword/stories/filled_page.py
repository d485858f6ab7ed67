"""The page with everything known filled in: from a card's records, or from an invitation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.applications import Interview, Promise
from afterword.domain.invites import Attendee, Invite
from afterword.domain.letters import Letter
from afterword.domain.moments import Moment
from afterword.domain.one_letter import EVERYBODY, greets_everybody
from afterword.domain.people import Person, Sender
from afterword.domain.preferences import Preferences
from afterword.domain.summaries import CardRecords, Known
from afterword.stories.along import along_of
from afterword.stories.drafting import answer_due, folded
from afterword.stories.oneself import is_oneself
from afterword.stories.resting import Resting, own_of, resting_in
from afterword.stories.superseding import is_gone, one_letter_of

_USUAL = Preferences()
_CHIPS = {said.value for said in AnswerSaid}


def empty_page(
    sender: Sender,
    today: date,
    zone: str,
    language: str = "en_CA",
    usual: Preferences = _USUAL,
) -> Answers:
    """Return the page for an interview of today, with the sender as known."""
    return Answers(
        Moment(today, None, zone),
        people=(PersonMet(),),
        sender_name=sender.name,
        sender_contact=sender.contact,
        language=language,
        format=usual.letter_format,
        letterhead=usual.letterhead,
    )


def answers_for(
    records: CardRecords,
    known: Known,
    today: date,
    zone: str,
    language: str = "en_CA",
    usual: Preferences = _USUAL,
    *,
    again: bool = False,
) -> Answers:
    """Return the page of a card: its latest interview, or with `again` another one of today.

    Letters of a card that has none yet are in `language` and look as is `usual`.
    """
    card = records.application
    page = replace(
        empty_page(known.sender or Sender(), today, zone, language, usual),
        company=records.company.name,
        position=card.position,
        application_id=card.id,
        company_id=records.company.id,
    )
    latest = _latest(records.interviews)
    if latest is None or again:
        return page
    said, day, words = _answer(records.promises, latest)
    letter = next(iter(records.letters), None)
    people = _people(records, latest)
    page = replace(page, interview_id=latest.id, people=people or page.people)
    return replace(
        _with_one_letter(page, records),
        when=latest.start,
        end=latest.end,
        place=latest.place,
        uid=latest.uid,
        revision=latest.revision,
        answer=said,
        answer_day=day,
        answer_words=words,
        language=letter.language if letter else page.language,
        format=letter.format if letter else page.format,
        letterhead=letter.letterhead if letter else page.letterhead,
    )


def is_another(answers: Answers, invite: Invite) -> bool:
    """Tell whether an invitation is to another interview than the page's: never mix two panels.

    It is where the page came from another invitation, or has people of a company whose name has
    nothing in common with the invitation's (which may be guessed from a mail address).
    """
    if answers.uid:
        return answers.uid != invite.uid
    typed, said = folded(answers.company), folded(invite.company)
    peopled = any(met.said.strip() for met in answers.people)
    return peopled and bool(typed and said) and typed not in said and said not in typed


def with_invite(answers: Answers, invite: Invite, known: Known) -> Answers:
    """Return the answers with what an invitation says; what was typed stays.

    The same invitation sent again moves the interview; an older one changes nothing.
    """
    again = bool(answers.uid) and answers.uid == invite.uid
    if again and invite.revision < answers.revision:
        return answers
    typed = bool(answers.company.strip())
    company = answers.company if typed else invite.company
    met = [one for one in answers.people if one.said.strip() or one.topic.strip() or one.email]
    seen = {_key(one.said) for one in met} | {folded(one.email) for one in met if one.email}
    own = Sender(answers.sender_name, answers.sender_contact)
    met += [
        _guest(attendee, company, known)
        for attendee in invite.attendees
        if _key(attendee.name) not in seen and folded(attendee.email) not in seen
        if not is_oneself(attendee.name, attendee.email, own)
    ]
    return replace(
        answers,
        when=invite.start,
        end=invite.end,
        place=invite.place or answers.place,
        uid=invite.uid,
        revision=invite.revision,
        company=company,
        company_guessed=invite.company_guessed and not typed,
        position=answers.position or invite.position,
        people=tuple(met) or (PersonMet(),),
    )


def _key(said: str) -> str:
    return folded(said.partition(",")[0])


def _latest(interviews: Sequence[Interview]) -> Interview | None:
    held = [one for one in interviews if not one.cancelled]
    return max(held, key=lambda one: one.start.instant(), default=None)


def _said(person: Person) -> str:
    return ", ".join(part for part in (person.name, person.job_title) if part)


def _guest(attendee: Attendee, company: str, known: Known) -> PersonMet:
    companies = {one.id for one in known.companies if folded(one.name) == folded(company)}
    for person in known.people:
        if person.company_id in companies and folded(person.name) == folded(attendee.name):
            return PersonMet(said=_said(person), email=attendee.email or person.email)
    return PersonMet(said=attendee.name, email=attendee.email)


def _people(records: CardRecords, interview: Interview) -> tuple[PersonMet, ...]:
    people = {person.id: person for person in records.people}
    # The page writes thank-yous: a letter that asks for news must never become one.
    thanks = [one for one in records.letters if one.thanks and one.interview_id == interview.id]
    letters = {one.person_id: one for one in thanks if not one.also}
    meetings = [one for one in records.meetings if one.interview_id == interview.id]
    found: list[PersonMet] = []
    for meeting in sorted(meetings, key=lambda one: one.place):
        person = people[meeting.person_id]
        met = PersonMet(
            said=_said(person),
            topic=meeting.topic,
            lead=meeting.lead,
            role_only=not person.name,
            email=person.email,
            person_id=person.id,
            meeting_id=meeting.id,
            along=along_of(records, meeting.id),
        )
        found.append(_with_letter(met, letters.get(person.id)))
    return tuple(found)


def _with_letter(met: PersonMet, letter: Letter | None) -> PersonMet:
    if letter is None:
        return met
    return replace(met, letter_id=letter.id, turn=letter.turn, edits=own_of(letter.edits))


def _with_one_letter(page: Answers, records: CardRecords) -> Answers:
    """Return a card's page with one letter for several people, where the card has one.

    Where it has gone, people who were added since get letters of their own.
    """
    one = one_letter_of(records, page.interview_id)
    to_all = _to_all(records, page.interview_id, one)
    page = replace(page, together_turn=to_all.turn, together_edits=to_all.edits)
    if one is None:
        return page
    agency = records.application.agency_id or None
    done = {met.id for met in records.people if met.company_id == agency}.union(one.thanked_ids)
    new = any(met.person_id not in done and not met.along for met in page.people)
    apart = new and is_gone(records, one.id)
    people = tuple(_resting(met, one, apart=apart) for met in page.people)
    if greets_everybody(one):
        together = EVERYBODY
    else:
        head = (met.letter_id for met in people if met.person_id == one.person_id)
        together = next(head, "")
    return replace(page, people=people, together="" if apart else together)


def _to_all(records: CardRecords, interview_id: str, one: Letter | None) -> Resting:
    """Return what is kept of the letter to everybody: as the `one` that is written now, or resting.

    Before words rested elsewhere, it stands in one that is written no more.
    """
    letters = [each for each in records.letters if each.interview_id == interview_id]
    greeting = [each for each in letters if greets_everybody(each)]
    resting = [resting_in(each.edits).get(EVERYBODY) for each in letters if each not in greeting]
    if one in greeting or not any(resting):
        greeting += [one] if one in greeting and one else []
        return next((Resting(each.turn, own_of(each.edits)) for each in greeting[::-1]), Resting())
    return next(each for each in resting[::-1] if each)


def _resting(met: PersonMet, one: Letter, *, apart: bool) -> PersonMet:
    """Return somebody met with their own words, which are kept with the `one` letter to several.

    Where letters are written `apart` again, what was kept of their own letter since is theirs.
    """
    if met.person_id not in one.thanked_ids or (apart and (met.edits or met.turn)):
        return met
    if met.person_id == one.person_id and not greets_everybody(one):
        return replace(met, turn=one.turn, edits=own_of(one.edits))
    resting = resting_in(one.edits).get(met.person_id, Resting())
    return replace(met, turn=resting.turn, edits=resting.edits)


def _answer(
    promises: Sequence[Promise], interview: Interview
) -> tuple[AnswerSaid, date | None, str]:
    promise = next((one for one in promises if one.interview_id == interview.id), None)
    if promise is None:
        return AnswerSaid.NOTHING, None, ""
    if promise.words == AnswerSaid.DATE.value:
        return AnswerSaid.DATE, promise.due, ""
    if promise.words and promise.words not in _CHIPS:
        return AnswerSaid.WORDS, promise.due, promise.words
    # Rows from before the words were kept, and days changed since: the day tells.
    for said in (AnswerSaid.THIS_WEEK, AnswerSaid.NEXT_WEEK):
        if promise.due == answer_due(said, interview.start.day, None):
            return said, None, ""
    return AnswerSaid.DATE, promise.due, ""
