"""A letter that goes out as it is all the same: said once, it is not asked about again.

It holds for these words and for what was said of them, so a letter that is changed is asked about
anew.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from hashlib import sha256

from afterword.coach.findings import PARTS, Finding
from afterword.desk.desk import Desk
from afterword.domain.letters import Letter

ANSWERED = "coach/answered"
"""Under this name the desk keeps what was answered with yes."""

_KEPT = 1_000
"""How many answers are remembered: a letter that has gone is seldom printed again."""


def answered(desk: Desk) -> frozenset[str]:
    """Return what was answered with yes, for `unanswered`."""
    return frozenset(_kept(desk))


def unanswered(
    letter: Letter, stops: Sequence[Finding], known: Collection[str]
) -> tuple[Finding, ...]:
    """Return of the `stops` of a letter those that nobody said yes to, of what is `known`."""
    return tuple(one for one in stops if _mark(letter, one) not in known)


def say_yes(desk: Desk, letters: Iterable[tuple[Letter, Sequence[Finding]]]) -> None:
    """Keep that letters go out as they are; raises Problem where that can't be kept."""
    known = _kept(desk)
    new = [_mark(letter, one) for letter, stops in letters for one in stops]
    known = [one for one in known if one not in new] + new
    desk.keep(ANSWERED, json.dumps(known[-_KEPT:]))


def _kept(desk: Desk) -> list[str]:
    """Return what was answered with yes, the oldest first; nothing of a damaged text."""
    with suppress(ValueError, TypeError):
        return [str(one) for one in json.loads(desk.kept(ANSWERED) or "[]")]
    return []


def _mark(letter: Letter, stop: Finding) -> str:
    words = [letter.id, *(str(getattr(letter, part)) for part in PARTS)]
    words += [stop.rule, stop.part, stop.words]
    return sha256("\0".join(words).encode("utf-8", "replace")).hexdigest()[:32]
