"""The parts of a letter around its body, and the values inside it, from what is known."""

from collections.abc import Mapping

from afterword.domain.letters import Letter, LetterKind
from afterword.domain.people import Company, Sender
from afterword.domain.wording.address import inside_address, salutation, sender_block
from afterword.domain.wording.courtesy import close_of
from afterword.domain.wording.cover_note import notation
from afterword.domain.wording.dating import date_line, written_date
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.positions import position_words


def values_of(panel: Panel, phrases: Phrases) -> Mapping[str, str]:
    """Return what fills in the placeholders of every letter about an interview."""
    position = position_words(panel.application.position, phrases)
    day = panel.interview.start.day
    far = "_far" if day.year != panel.written.year else ""
    return {
        "day": written_date(day, f"day{far}", phrases),
        "day_inside": written_date(day, "day_far_inside" if far else "day", phrases),
        "position": position,
        "interview": (interview := phrases.letter.get("interview", "")),
        "Interview": interview.capitalize(),
        "Position": position[:1].upper() + position[1:],
        "company": _company(panel.company, phrases),
    }


def _company(company: Company, phrases: Phrases) -> str:
    """Return the company inside a sentence; with what a language says before it, if anything."""
    words = company.name.split()
    general = words[:1] and words[0].casefold() in phrases.words.get("institutions", ())
    if general or not 0 < len(words) <= phrases.longest_company:
        return phrases.letter["company_unknown"]
    return phrases.letter.get("company", "{name}").format(name=" ".join(words))


def letter_to(
    panel: Panel, guest: Guest, body: str, values: Mapping[str, str], phrases: Phrases
) -> Letter:
    """Return the letter to a guest with this body."""
    return Letter(
        id=guest.letter_id,
        application_id=panel.application.id,
        interview_id=panel.interview.id,
        person_id=guest.person.id,
        kind=LetterKind.COVER_NOTE if guest.along else LetterKind.THANK_YOU,
        language=phrases.language,
        written=panel.written,
        sender_block=sender_block(panel.sender),
        date_line=date_line(panel.sender, panel.written, phrases),
        inside_address=inside_address(guest.person, panel.company, phrases),
        salutation=salutation(guest.person, phrases),
        body=body,
        close=close_of(guest.person, phrases),
        signature=_signature(panel.sender),
        enclosures=notation(guest.along, phrases),
        turn=guest.turn,
        edits=guest.edits,
        subject=phrases.letter.get(_subject(values, phrases), "").format(**values),
        signature_picture=panel.sender.signature_picture,
    )


def _subject(values: Mapping[str, str], phrases: Phrases) -> str:
    """Return the name of the subject line: without a position it names none."""
    return (
        "subject" if values["position"] != phrases.letter["position_unknown"] else "subject_alone"
    )


def _signature(sender: Sender) -> str:
    """Return the typed name, with the line under it where the writer has one."""
    lines = (sender.name.strip(), sender.signature_line.strip())
    return "\n".join(line for line in lines if line)
