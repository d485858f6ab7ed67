"""A letter made up to show a text of one's own in, where there is no letter to be seen."""

from datetime import date

from afterword import resources
from afterword.domain.answers import Answers, PersonMet
from afterword.domain.letters import Draft
from afterword.domain.moments import Moment
from afterword.domain.people import Sender
from afterword.domain.summaries import Known
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories.drafting import drafts

_ENGLISH = ("Warehouse coordinator", "Ms. Sarah Patel, warehouse manager", "your new scanners")
_FRENCH = ("Commis d’entrepôt", "Mme Sarah Patel, directrice", "vos nouveaux lecteurs")


def example(language: str, sender: Sender, today: date) -> Draft:
    """Return a letter to somebody who does not exist, from `sender` as far as they are known."""
    french = language.startswith("fr")
    position, person, topic = _FRENCH if french else _ENGLISH
    page = Answers(
        Moment(today, None, "UTC"),
        company="Lakeside Logistics",
        position=position,
        people=(PersonMet(person, topic, letter_id="example", person_id="example"),),
        sender_name=sender.name or "Amina Haddad",
        language=language,
    )
    (made,) = drafts(page, Known(), resources.phrases(language), NoSpeller(), today)
    return made
