"""Letters as e-mails: what goes into each, and what changes once somebody says that one is sent.

Nothing is sent from here. The person's own mail program does, and they tell.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.file_names import free_name, safe_part
from afterword.domain.letters import Draft, EventKind, Letter, LetterKind
from afterword.domain.one_letter import greets_everybody
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardRecords
from afterword.exchange.drafts import draft, link
from afterword.machine import opener
from afterword.machine.files import write_safely
from afterword.resources import letter_languages, letter_tables
from afterword.store.blobs import read_blob
from afterword.stories import sending
from afterword.stories.after_interview import letter_changes
from afterword.stories.own_parts import is_left_open
from afterword.stories.printing import kept_drafts
from afterword.stories.reached import only_to
from afterword.stories.superseding import given_way
from afterword.stories.together import called

_FALLBACK = "en_CA"


@dataclass(frozen=True, slots=True)
class Mail:
    """One letter as an e-mail. `attached` are (file name, where its bytes lie) of what goes along.

    `name` is who it is to; `address` is empty as long as nobody typed it. One that greets several
    has the addresses known of them, parted by commas; `people` are those, and `reached` who of
    them gets it where not all do.
    """

    draft: Draft
    name: str
    address: str
    subject: str
    text: str
    attached: tuple[tuple[str, Path], ...] = ()
    people: tuple[Person, ...] = ()
    reached: tuple[Person, ...] = ()

    @property
    def gets_it(self) -> str:
        """Return the names of whom it really goes to."""
        return ", ".join(one.called for one in self.reached) or self.name

    @property
    def left_out(self) -> tuple[Person, ...]:
        """Return who is greeted by it and does not get it."""
        return tuple(one for one in self.people if self.reached and one not in self.reached)


def mails(desk: Desk, card: str, drafts: Sequence[Draft] = ()) -> list[Mail]:
    """Return an e-mail for each of `drafts`, else for each kept letter that has not gone.

    One with a field that nothing stands for, or under which the writer never put their name, is
    left out: it is to be finished first.
    Raises KeyError for a card that is not kept, Problem where the file can't be read.
    """
    records = desk.records(card)
    wanted = drafts or kept_drafts(desk, card, sending.unsent(desk, card))
    return [_mail(one, records) for one in wanted if not is_left_open(one.letter)]


def mail_text(letter: Letter) -> str:
    """Return what an e-mail says: the letter without its date and the two addresses.

    How to reach the writer stands below the name, where a printed letter has it on top. What
    speaks of paper speaks of an e-mail instead.
    """
    reach = "\n".join(letter.sender_block.split("\n")[1:])
    end = "\n".join(part for part in (letter.close, letter.signature, reach) if part)
    parts = (letter.salutation, _body(letter), end, _notation(letter))
    return "\n\n".join(part for part in parts if part)


def subject(position: str, language: str, kind: LetterKind = LetterKind.THANK_YOU) -> str:
    """Return the subject of a letter about `position` in a letter's language."""
    phrases = _phrases(language)["mail"]
    words = " ".join(position.split())
    name = "subject_enquiry" if kind is LetterKind.STATUS_ENQUIRY else "subject"
    return phrases[name].format(position=words) if words else phrases[f"{name}_alone"]


def keep_address(desk: Desk, person_id: str, address: str, text: str) -> None:
    """Keep the address that was typed with its person, as a step called `text`.

    Raises Problem as `desk.commit` does; one known already or of nobody is no step.
    """
    person = desk.record("person", person_id)
    typed = address.strip()
    if isinstance(person, Person) and typed and typed != person.email:
        desk.commit(text, [edited(person, replace(person, email=typed))])


def as_file(mail: Mail, folder: Path) -> Path:
    """Write `mail` as a draft into `folder` and return its path.

    Raises Problem as `exchange.drafts.draft`, `store.blobs.read_blob` and `write_safely` do.
    """
    attached = [(name, read_blob(path)) for name, path in mail.attached]
    data = draft(mail.name, mail.address, mail.subject, mail.text, attached)
    name = f"{safe_part(mail.name) or 'Letter'}.eml"
    path = folder / free_name(name, [file.name for file in folder.iterdir()])
    write_safely(path, data)
    return path


def hand_over(mail: Mail, folder: Path) -> None:
    """Open `mail` in the mail program, as a link where it is short, else as a file in `folder`.

    Raises Problem as `as_file` and `machine.opener` do. May block: call it off the UI thread.
    """
    short = "" if mail.attached else link(mail.address, mail.subject, mail.text)
    if short:
        opener.open_mail(short)
    else:
        opener.open_file(as_file(mail, folder))


def attached_files(mail: Mail, folder: Path) -> list[Path]:
    """Write what goes along into `folder` under readable names; return the paths.

    Raises Problem as `as_file` does.
    """
    for name, path in mail.attached:
        write_safely(folder / name, read_blob(path))
    return [folder / name for name, _ in mail.attached]


def sent(
    desk: Desk,
    card: str,
    mail: Mail,
    text: str,
    pages: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Record that a letter was e-mailed, as a step called `text`; the last one moves the card on.

    `pages` as in `after_interview.letter_changes`: the page whose words the e-mail has.
    A letter that is kept already stays as it is: it may have been rewritten since `mail` was made.
    Whoever is greeted by it but not reached is still to be thanked.
    Raises Problem as `desk.commit` does, also for a card that is there no more.
    """
    if desk.record("application", card) is None:
        raise Problem("changed-meanwhile")
    records = desk.records(card)
    kept = [Draft(one, ()) for one in records.letters if one.id == mail.draft.letter.id]
    (made,), now = kept or [mail.draft], desk.now()
    letter = only_to(made.letter, mail.reached)
    pages = {letter.id: pages.get(made.letter.id, "")}
    changes = given_way(records, [letter], EventKind.EMAILED, now)
    one = replace(made, letter=letter)
    changes += letter_changes([one], EventKind.EMAILED, now, records.letters, pages=pages)
    desk.commit(text, changes + sending.moved_on(desk, records, [letter]))


@cache
def _phrases(language: str) -> Mapping[str, Mapping[str, str]]:
    known = language if language in letter_languages() else _FALLBACK
    return cast("Mapping[str, Mapping[str, str]]", letter_tables(known))


def _body(letter: Letter) -> str:
    """Return the body in an e-mail's words; a letter of thanks alone says nothing of paper."""
    body = letter.body
    if letter.enclosures or letter.kind is LetterKind.STATUS_ENQUIRY:
        for on_paper, mailed in _phrases(letter.language)["mailed"].items():
            # At the beginning of a sentence: inside one they are the writer's own.
            body = re.sub(rf"(^|[.!?]\s+){re.escape(on_paper)}\b", rf"\g<1>{mailed}", body)
    return body


def _notation(letter: Letter) -> str:
    """Return "Attached: Route plan" for "Enclosure: Route plan", or such a list."""
    titles = letter.enclosed_titles
    phrases = _phrases(letter.language)["mail"]
    if len(titles) > 1:
        return "\n".join([phrases["enclosures"].format(count=len(titles)), *titles])
    title = "".join(titles)
    return phrases["enclosure"].format(title=title) if title else letter.enclosures


def waits(desk: Desk, card: str) -> bool:
    """Tell whether everybody of a card is thanked, and it waits for an answer."""
    face = desk.cards.get(card)
    kinds = {stage.id: stage.kind for stage in desk.stages}
    return face is not None and not face.unthanked and kinds[face.stage_id] is StageKind.WAITING


def _mail(one: Draft, records: CardRecords) -> Mail:
    letter = one.letter
    # It never goes without what it says comes along.
    if len(one.enclosed) != len(letter.enclosed_titles):
        raise Problem("sample-missing")
    several = greets_everybody(letter)
    ids = letter.thanked_ids if several else (letter.person_id,)
    known = {person.id: person for person in records.people}
    people = [known[id] for id in ids if id in known]
    alone = people and not several
    return Mail(
        one,
        people[0].called if alone else called(letter, records.company.name),
        ", ".join(person.email for person in people if person.email),
        subject(records.application.position, letter.language, letter.kind),
        mail_text(letter),
        _attached(one, records),
        tuple(people) if several else (),
    )


def _attached(one: Draft, records: CardRecords) -> tuple[tuple[str, Path], ...]:
    titles = {sample.sha256: sample.title for sample in records.samples}
    names: list[str] = []
    for path in one.enclosed:
        title = safe_part(titles.get(path.stem, ""))
        names.append(free_name(f"{title or 'Work sample'}.pdf", names))
    return tuple(zip(names, one.enclosed, strict=True))
