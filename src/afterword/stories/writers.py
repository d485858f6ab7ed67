"""Who writes, where the file came to say it anew while a page still says it as it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.people import Sender


def is_same(one: str, other: str) -> bool:
    """Tell whether two texts say the same; a field makes common spaces of those that hold words."""
    return one.replace("\u00a0", " ") == other.replace("\u00a0", " ")


def followed(answers: Answers, was: Sender, now: Sender) -> Answers:
    """Return `answers` with what they took from `was` as `now` has it; what was typed stays."""
    name, contact = answers.sender_name, answers.sender_contact
    return replace(
        answers,
        sender_name=now.name if is_same(name, was.name) else name,
        sender_contact=now.contact if is_same(contact, was.contact) else contact,
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to go out of which page; `writer` as the file had them when it was asked for."""

    answers: Answers
    drafts: Sequence[Draft]
    writer: Sender

    def page_by(self, writer: Sender) -> Answers:
        """Return the page to be kept now that the file says `writer`: a printer takes its time."""
        return followed(self.answers, self.writer, writer)
