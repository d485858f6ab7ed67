"""A letter of every kind on every paper, always the same: what a built program is checked by.

Made by the ordinary road, from answers as they are typed, so that resources, dictionary, wording,
fonts and paper must all be there and do what they do when the program is run from source.
"""

import base64
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count, islice
from pathlib import Path
from typing import Any

from PIL import Image

from afterword import resources
from afterword.coach.proofreading import open_speller
from afterword.domain.answers import Along, Answers, PersonMet
from afterword.domain.applications import JobApplication, Promise
from afterword.domain.letters import Draft, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.problems import Problem
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.summaries import CardRecords, Known
from afterword.exchange.samples.cleaning import clean_pdf
from afterword.exchange.samples.pictures import picture_pages
from afterword.machine.files import write_safely
from afterword.machine.lent_copies import working_folder
from afterword.paper.formats import FORMATS, MM
from afterword.store.blobs import keep_blob
from afterword.stories import drafting, letters
from afterword.stories.enquiries import enquiry

PAPERS = ("letter", "a4")
FIRST = (LetterKind.THANK_YOU, 1)
WHOLE = "en_CA"

INTERVIEWED = date(2026, 11, 19)
WRITTEN = date(2026, 11, 20)
PROMISED = date(2026, 11, 27)
ASKED = date(2026, 12, 1)

_LONG = (
    "It was good to talk with you about how the day shift hands over to the night shift, "
    "what is written down and what is said, and who looks after the new people meanwhile."
)


@dataclass(frozen=True, slots=True)
class Specimen:
    """One letter as a PDF; `name` is its file's, `paper` a key of `FORMATS`."""

    name: str
    kind: LetterKind
    paper: str
    pdf: bytes


PAGES = (
    # All that can be said, and as little as a letter can live on.
    Answers(
        Moment(INTERVIEWED),
        company="Lakeside Logistics",
        position="Warehouse coordinator",
        people=(
            PersonMet("Sarah Patel, Warehouse Manager", "your move to the new warehouse system"),
            PersonMet("Linh Nguyễn", "how you train new people"),
            PersonMet("HR manager", role_only=True),
        ),
        sender_name="Amina Haddad",
        sender_contact="41 Birch Crescent\nHamilton ON  L8P 2T4\n905-555-0142",
    ),
    # Names in the other scripts that a letter can be set in, and one written with loose marks;
    # addresses in those that have a font of their own.
    Answers(
        Moment(INTERVIEWED),
        company="Ακρόπολις Travel",
        position="Data analyst",
        people=(
            PersonMet("Ελένη Παπαδοπούλου", "your data from two booking systems", turn=1),
            PersonMet("Олена Шевченко, Team Lead"),
            # Taken for a name only because no dictionary has the word.
            PersonMet("Adé Ọlọ́runtóbi", "Kronos"),
        ),
        sender_name="Łukasz Wójcik",
        sender_contact="שדרות רוטשילד 12, תל אביב\nشارع النيل ٤، القاهرة\nlukasz@example.com",
    ),
    # More than one page holds, in the writer's own words.
    Answers(
        Moment(date(2025, 12, 30)),
        company="Maple Health",
        position="Night nurse",
        people=(PersonMet("Dr. Zoé Gagnon", edits=(("topic", " ".join([_LONG] * 30)),)),),
        sender_name="Tom Berg",
    ),
)
"""What was typed on the page "After your interview"; the ids are set by `_with_ids`."""


def specimens() -> Iterator[Specimen]:
    """Yield every letter of one language on either paper, and the first of all in every format.

    The other languages show one of each kind: their words differ, the rest is the same. They are
    the same bytes wherever and whenever they are asked for.
    """
    others = [one for one in resources.letter_languages() if one != WHOLE]
    for kind, make in MAKERS.items():
        numbers = count(1)
        for language in (WHOLE, *others):
            found = make(language) if language == WHOLE else islice(make(language), 1)
            for draft, number in zip(found, numbers, strict=False):
                for key in FORMATS if (kind, number) == FIRST else PAPERS:
                    name = f"{kind}-{number}-{key}.pdf"
                    shown = replace(draft, letter=replace(draft.letter, format=key))
                    yield Specimen(name, kind, key, letters.pdf([shown], FORMATS[key].paper))


def work(_files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Do the child's job: write the letters into the folder `options` name, or answer with them.

    Answers `letters`, each with `name`, `kind`, `paper` and, without a folder, `pdf` in base64.
    Raises Problem where the folder can't be made or written to.
    """
    folder = Path(options["folder"]) if options.get("folder") else None
    if folder is not None:
        _make(folder)
    return {"letters": [_handed_over(one, folder) for one in specimens()]}


def _handed_over(one: Specimen, folder: Path | None) -> dict[str, str]:
    said = {"name": one.name, "kind": one.kind.value, "paper": one.paper}
    if folder is None:
        return {**said, "pdf": base64.b64encode(one.pdf).decode("ascii")}
    write_safely(folder / one.name, one.pdf)
    return said


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("folder-read-only", folder=folder.name) from error


def _thank_yous(language: str) -> Iterator[Draft]:
    phrases = resources.phrases(language)
    for number, page in enumerate(PAGES):
        answers = _with_ids(replace(page, language=language), f"specimen-{number}")
        names = [answers.company, *(met.said for met in answers.people)]
        speller = open_speller(language, names)
        yield from drafting.drafts(answers, Known(), phrases, speller, WRITTEN)


def _cover_notes(language: str) -> Iterator[Draft]:
    """Yield notes with a page of text and with a picture, made ready as a person's own are."""
    phrases = resources.phrases(language)
    page = _with_ids(replace(PAGES[0], language=language), "specimen-cover")
    with working_folder() as folder:
        text = _kept("my safety plan", *clean_pdf(_one_letter()), Path(folder))
        maps = [_map(name, Path(folder)) for name in ("PNG", "JPEG", "WEBP", "TIFF")]
        sarah, linh, manager = page.people
        first = replace(maps[0], words="you asked how I plan a route")
        people = (
            replace(sarah, along=(text,)),
            replace(linh, along=(first, *maps[1:], text)),
            manager,
        )
        answers = replace(page, people=people)
        speller = open_speller(language, [answers.company, *(met.said for met in people)])
        made = drafting.drafts(answers, Known(), phrases, speller, WRITTEN, files=Path(folder))
        yield from (draft for draft in made if draft.enclosed)


def _enquiries(language: str) -> Iterator[Draft]:
    """Yield enquiries after a day that was named and after none, in languages that have them."""
    phrases = resources.phrases(language)
    answers = _with_ids(replace(PAGES[0], language=language), "specimen-enquiry")
    job = JobApplication(answers.application_id, "", "", answers.company_id, answers.position, "")
    records = CardRecords(
        job,
        drafting.company_of(answers, Known()),
        (drafting.interview_of(answers),),
        tuple(drafting.meetings_of(answers)),
        tuple(drafting.people_of(answers, Known())),
    )
    sender = drafting.sender_of(answers, Known())
    named = Promise("specimen-promise", answers.interview_id, due=PROMISED)
    for promises in ((), (named,)) if phrases.enquiry_families else ():
        letter_id = f"specimen-enquiry-{len(promises)}"
        told = replace(records, promises=promises)
        draft = enquiry(told, sender, phrases, ASKED, letter_id)
        if draft is not None:
            yield draft


def _one_letter() -> bytes:
    return letters.pdf([next(_thank_yous("en_CA"))], "letter")


def _map(name: str, folder: Path) -> Along:
    """Return a picture that Pillow writes and reads as `name`, on a page."""
    sheet, dots = FORMATS["letter"], io.BytesIO()
    Image.linear_gradient("L").save(dots, name)
    made = picture_pages(dots.getvalue(), name, sheet.width * MM, sheet.height * MM)
    return _kept(f"Route map {name}", *made, folder)


def _kept(title: str, data: bytes, pages: int, folder: Path) -> Along:
    digest = keep_blob(folder, data, write_safely)
    sample = WorkSample(title, title, SampleKind.PDF, title, digest, pages, len(data), "")
    return Along(sample, attachment_id=title)


def _with_ids(answers: Answers, stem: str) -> Answers:
    """Return the answers under ids that never change: the wording hangs on them."""
    people = tuple(
        replace(
            met,
            person_id=f"{stem}-person-{place}",
            meeting_id=f"{stem}-meeting-{place}",
            letter_id=f"{stem}-letter-{place}",
        )
        for place, met in enumerate(answers.people)
    )
    return replace(
        answers,
        people=people,
        application_id=f"{stem}-application",
        interview_id=f"{stem}-interview",
        company_id=f"{stem}-company",
    )


MAKERS: dict[LetterKind, Callable[[str], Iterator[Draft]]] = {
    LetterKind.THANK_YOU: _thank_yous,
    LetterKind.COVER_NOTE: _cover_notes,
    LetterKind.STATUS_ENQUIRY: _enquiries,
}
"""What makes the letters of each kind, in a language."""
