"""Calls about a card: the sheet to call with, what was heard, and what was noted meanwhile."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.asking import MOST_CONTACTS, contact, days_asked
from afterword.domain.calling import Calling, CallSheet, CallWords, read_call_words
from afterword.domain.changes import added, edited, removed
from afterword.domain.contacts import CallOutcome, PhoneCall, ReplyKind, Task
from afterword.domain.followups import TASKS, Due, NextAction
from afterword.domain.ids import new_id
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.domain.promises.noted import Noted, noted_day
from afterword.domain.summaries import CardRecords
from afterword.domain.telephone import call_sheet
from afterword.paper.call_sheet import render_call_sheet
from afterword.paper.formats import FORMATS
from afterword.stories import asking_news, enquiries, plan

WITH_DAY = frozenset({CallOutcome.CALL_BACK, CallOutcome.NO_NEWS})
"""Outcomes that mean nothing without a day."""
_NOTES = "call-notes:"
"""Before a card's id: what was noted while calling and belongs to no call yet."""
_NOTED = "call-noted:"
"""Before a card's id: that of its latest call and what was noted in it, should it be undone."""


@cache
def words(language: str) -> CallWords:
    """Return what `language` says on the telephone; raise KeyError for a language not there."""
    return read_call_words(resources.letter_tables(language))


def people(desk: Desk, card: str) -> list[Person]:
    """Return who may be asked for, the first to ask first. Raises KeyError for no such card."""
    return enquiries.whom(desk.records(card), desk.today())


def sheet(desk: Desk, card: str, language: str, zone: str, person_id: str = "") -> CallSheet:
    """Return the sheet for calling about a card now, in `language`; `zone` is the writer's.

    It asks for `person_id`, else for whoever is asked first. Raises KeyError for no such card.
    """
    records, today = desk.records(card), desk.today()
    whom = enquiries.whom(records, today)
    person = next((one for one in whom if one.id == person_id), next(iter(whom), None))
    interview = records.last_held(today)
    there = _met(records, interview)
    agency = records.agency
    through = agency is not None and (person is None or person.company_id == agency.id)
    face = desk.cards.get(card)
    advice, said = asking_news.advice(desk, records, zone), words(language)
    if face is not None and is_about_offer(desk, card):
        # Nobody asks for news they have: what is talked about is the answer.
        advice, said = (
            asking_news.Advice(today, face.offer_until),
            said.of_offer(face.offer_until, today),
        )
    calling = Calling(
        records.application,
        agency if agency is not None and through else records.company,
        desk.sender,
        today,
        person,
        interview,
        tuple(one.called for one in there),
        person is not None and person.id in {one.id for one in there},
        advice.asked,
        advice.promised,
        advice.best,
        advice.unread,
        face.call_back if face else None,
        records.company.name if through else "",
    )
    return call_sheet(calling, resources.phrases(language), said)


def is_about_offer(desk: Desk, card: str) -> bool:
    """Tell whether a call about a card is about an offer: that is what was heard last."""
    face = desk.cards.get(card)
    return face is not None and face.replied is ReplyKind.OFFER


def pdf(said: CallSheet, paper: str) -> bytes:
    """Return a sheet on `paper`, a key of `FORMATS`, as a PDF. Raises Problem "no-glyph"."""
    return render_call_sheet(said, FORMATS[paper])


def log(
    desk: Desk,
    card: str,
    outcome: CallOutcome,
    text: str,
    person_id: str = "",
    notes: str = "",
    until: date | None = None,
) -> PhoneCall:
    """Keep a call that ended now, as one step called `text`; it sets the next day by itself.

    `until` is the day to call back on or before which there is no news; those outcomes need one.
    What was noted before belongs to this call, and is there again where that is undone. Raises
    ValueError where a day is missing, KeyError where the card is gone, Problem as `desk.commit`
    does.
    """
    if outcome in WITH_DAY and until is None:
        raise ValueError(outcome)
    desk.application(card)
    at = desk.now().astimezone(UTC).isoformat(timespec="seconds")
    call = PhoneCall(new_id(), card, at, outcome, person_id, notes.strip(), until)
    desk.commit(text, [added(call)])
    keep_notes(desk, card, "")
    if call.notes:
        desk.keep(_NOTED + card, f"{call.id}\n{call.notes}")
    return call


def edit(desk: Desk, call: PhoneCall, text: str) -> None:
    """Keep a call as it is given now, as one step called `text`; nothing where nothing differs.

    Raises Problem "changed-meanwhile" where it is there no more, else as `log` does.
    """
    now = desk.record("phone-call", call.id)
    if not isinstance(now, PhoneCall):
        raise Problem("changed-meanwhile")
    if call.outcome in WITH_DAY and call.until is None:
        raise ValueError(call.outcome)
    if call != now:
        desk.commit(text, [edited(now, call)])


def noted(desk: Desk, call: PhoneCall, language: str) -> Noted | None:
    """Return the day for an answer that a call's notes name, where none is kept with it yet.

    None as well for a call in which nobody was spoken with, or about an offer: there it is the
    person who answers. `language` as in `promises.reading`.
    """
    asks_for_one = call.outcome is CallOutcome.SPOKE and call.until is None
    card = call.application_id
    if not asks_for_one or not call.notes or is_about_offer(desk, card):
        return None
    face = desk.cards.get(card)
    timing = desk.days.timing(face.region if face else "")
    said = datetime.fromisoformat(call.at).astimezone(desk.now().tzinfo).date()
    return noted_day(call.notes, language, said, timing.holidays, timing.week)


def remove(desk: Desk, call: PhoneCall, text: str) -> None:
    """Forget a call, as one step called `text`; nothing where it is gone already."""
    now = desk.record("phone-call", call.id)
    if now is not None:
        desk.commit(text, [removed(now)])
        desk.keep(_NOTED + call.application_id, "")  # whoever takes it off means its notes, too


def set_spoken(desk: Desk, person_id: str, spoken: str, text: str) -> None:
    """Keep how a person's name is said, as one step called `text`. Raises as `edit` does."""
    now = _person(desk, person_id)
    _keep_person(desk, now, replace(now, spoken=" ".join(spoken.split())), text)


def set_phone(desk: Desk, person_id: str, phone: str, text: str) -> None:
    """Keep a person's telephone number, as one step called `text`. Raises as `edit` does."""
    now = _person(desk, person_id)
    _keep_person(desk, now, replace(now, phone=" ".join(phone.split())), text)


def last_notes(records: CardRecords) -> str:
    """Return what was noted in the latest call that has any notes, empty for none."""
    calls = sorted(records.calls, key=lambda one: one.at, reverse=True)
    return next((one.notes for one in calls if one.notes), "")


def notes(desk: Desk, card: str) -> str:
    """Return what was noted and belongs to no call yet."""
    call, _, noted = desk.kept(_NOTED + card).partition("\n")
    undone = noted if noted and desk.record("phone-call", call) is None else ""
    return desk.kept(_NOTES + card) or undone


def keep_notes(desk: Desk, card: str, text: str) -> None:
    """Keep what was noted and belongs to no call yet. Raises Problem where it can't be kept."""
    if text != notes(desk, card):
        desk.keep(_NOTES + card, text)
        desk.keep(_NOTED + card, "")


def next_contact(desk: Desk, card: str) -> NextAction | None:
    """Return when to ask again, None where there is nothing more to ask for.

    What is not due yet because somebody is still to be thanked is told all the same.
    """
    due = next((one for one in plan.of_card(desk, card) if TASKS.get(one.due) is Task.ASK), None)
    face = desk.cards.get(card)
    if due is not None or face is None or face.replied or face.decided or Task.ASK in face.left_out:
        return due
    zone = desk.now().tzinfo
    asked = days_asked(face, zone)
    found = contact(face, zone, desk.days.timing(face.region), asked)
    if found is None or (len(asked) >= MOST_CONTACTS and face.call_back is None):
        return None
    return NextAction(Due.CALL_LATER, day=found.day, contact=found)


def _person(desk: Desk, person_id: str) -> Person:
    now = desk.record("person", person_id)
    if not isinstance(now, Person):
        raise Problem("changed-meanwhile")
    return now


def _keep_person(desk: Desk, now: Person, after: Person, text: str) -> None:
    if after != now:
        desk.commit(text, [edited(now, after)])


def _met(records: CardRecords, interview: Interview | None) -> list[Person]:
    """Return who was met in an interview, in the order they were named."""
    if interview is None:
        return []
    named = {one.id: one for one in records.people}
    there = [one for one in records.meetings if one.interview_id == interview.id]
    ordered = sorted(there, key=lambda one: one.place)
    return [named[one.person_id] for one in ordered if one.person_id in named]
