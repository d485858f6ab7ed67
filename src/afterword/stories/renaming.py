"""Another name for a company or a person: who else is called so is never renamed unasked."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from afterword.domain.applications import Meeting
from afterword.domain.changes import Change, added, edited
from afterword.domain.ids import new_id
from afterword.domain.names import read_person
from afterword.domain.people import Company, Person
from afterword.domain.summaries import CardRecords, Known
from afterword.stories.card import changed, known_person, set_card
from afterword.stories.drafting import folded


@dataclass(frozen=True, slots=True)
class Renaming:
    """What another name may mean: `here` for this card only, `everywhere` for all.

    Where both would do the same, `everywhere` is None and there is nothing to ask.
    """

    here: list[Change]
    everywhere: list[Change] | None = None


def rename_company(
    records: CardRecords, name: str, known: Known, elsewhere: Collection[str]
) -> Renaming:
    """Return what the company's field, left with `name` in it, means.

    The name of a company known points to it. `elsewhere` holds the ids of those companies and
    people of this card that other cards have too: the name of any other is simply changed, and
    only they come along to another company. An empty name leaves the card without a company.
    """
    name = " ".join(name.split())
    old = records.company
    if name == old.name:
        return Renaming([])
    if not name:
        return Renaming(set_card(records, company_id=""))
    same = next((one for one in known.companies if folded(one.name) == folded(name)), None)
    if same is not None and same.id != old.id:
        return Renaming(
            [*set_card(records, company_id=same.id), *_moved(records, same.id, known, elsewhere)]
        )
    if not old.id:
        company = Company(new_id(), name)
        return Renaming([added(company), *set_card(records, company_id=company.id)])
    everywhere = changed(old, name=name)
    if old.id not in elsewhere or same is not None:
        return Renaming(everywhere)
    company = Company(new_id(), name)
    here = [added(company), *set_card(records, company_id=company.id)]
    return Renaming([*here, *_moved(records, company.id, known, elsewhere)], everywhere)


def _moved(
    records: CardRecords, company_id: str, known: Known, elsewhere: Collection[str]
) -> list[Change]:
    """Return what takes along the people met here, unless their name is known there already."""
    there = {folded(one.called) for one in known.people if one.company_id == company_id}
    old = records.application.company_id
    return [
        edited(one, replace(one, company_id=company_id))
        for one in records.people
        if one.company_id == old and one.id not in elsewhere and folded(one.called) not in there
    ]


def rename_person(
    records: CardRecords, meeting: Meeting, said: str, known: Known, elsewhere: Collection[str]
) -> Renaming:
    """Return what a person's field, left with `said` in it, means.

    The name of somebody known at the company points to them, a job behind a comma becomes the job
    title; `elsewhere` as for a company. An empty name is no name: nothing changes where a job title
    does not stand for it.
    """
    old = next(one for one in records.people if one.id == meeting.person_id)
    name, job_title = read_person(said)
    if not name and not job_title and not old.job_title:
        return Renaming([])
    same = known_person(records, name, known) if name else None
    if same is not None and same.id != old.id:
        met = {
            one.person_id for one in records.meetings if one.interview_id == meeting.interview_id
        }
        return Renaming([] if same.id in met else changed(meeting, person_id=same.id))
    job_title = job_title or old.job_title
    everywhere = changed(old, name=name, job_title=job_title)
    if old.id not in elsewhere or not everywhere or same is not None:
        return Renaming(everywhere)
    person = Person(new_id(), old.company_id, name, job_title=job_title)
    return Renaming([added(person), *changed(meeting, person_id=person.id)], everywhere)
