"""Companies, the people met there, and the person who writes."""

from dataclasses import dataclass

SENDER_ID = "sender"


@dataclass(frozen=True, slots=True)
class Company:
    """An employer; `address` holds the lines under its name, separated by newlines.

    `region` says whose public holidays are kept there, by ISO 3166-2 such as "CA-QC", or a country
    alone; empty where it is as usual (`Preferences.region`).
    """

    id: str
    name: str
    address: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met or written to, named as on their card; a role may stand for the name.

    `courtesy_title` is what the person uses ("Ms.", "Dr.", "Mx."), never guessed. `greeting` is
    how a letter begins where that was agreed ("Dear Sarah"); empty for the usual way. `spoken` is
    how the name is said, as the writer would read it out ("SHAN-tal bwah-VAIR").
    """

    id: str
    company_id: str
    name: str = ""
    courtesy_title: str = ""
    job_title: str = ""
    email: str = ""
    phone: str = ""
    greeting: str = ""
    spoken: str = ""

    @property
    def called(self) -> str:
        """Return the name, or the job title where no name is known."""
        return self.name or self.job_title


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: there is one, so its id is always `SENDER_ID`.

    `contact` holds address, phone and e-mail as typed, one or more lines. `signature_line` stands
    under the name at a letter's end, such as "Certified welder"; `signature_picture` is the SHA-256
    of the picture of their signature over it, empty where they sign by hand.
    """

    name: str = ""
    contact: str = ""
    id: str = SENDER_ID
    signature_line: str = ""
    signature_picture: str = ""
