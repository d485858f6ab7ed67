"""Whether somebody on an invitation is the person who was invited: nobody writes to oneself."""

from afterword.domain.answers import PersonMet
from afterword.domain.people import Sender
from afterword.exchange import mailboxes
from afterword.stories.drafting import folded


def is_oneself(name: str, email: str, own: Sender) -> bool:
    """Tell whether `name` and `email` are those of who writes the letters.

    A mailbox alone is not enough where both names are there and have no word in common: the row
    may have been given to somebody else since.
    """
    named, mine = set(folded(name).split()), set(folded(own.name).split())
    if named and named == mine:
        return True
    said = [mailboxes.address(word.rstrip(".")) for word in own.contact.split() if "@" in word]
    same = any(mailboxes.same_mailbox(email, one) for one in said)
    return same and (not named or not mine or bool(named & mine))


def is_own_row(met: PersonMet, own: Sender) -> bool:
    """Tell whether the row of somebody invited is nobody's but one's own.

    Who typed about somebody, or changed their letter, means that person.
    """
    bare = not met.topic.strip() and not met.edits and not met.along
    return bare and is_oneself(met.said.partition(",")[0], met.email, own)
