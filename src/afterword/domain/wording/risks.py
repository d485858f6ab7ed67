"""Finished sentences that only their writer can judge: what went wrong, pay, somebody's own life.

A list of bad words is never complete, and a letter is printed once: so the lists are broad, what is
known to be work ("theft prevention") is taken out first, and the rest is one click away.
"""

import re
from dataclasses import replace

from afterword.domain.wording.asides import with_comma_asked
from afterword.domain.wording.asking import Asked, kept_out
from afterword.domain.wording.cased import cased
from afterword.domain.wording.owners import with_owner_asked
from afterword.domain.wording.phrases import Phrases, Rule
from afterword.domain.wording.readings import Reading

# Joins nothing: no phrase reaches across what was taken out.
_TAKEN_OUT = " | "
# In "l'attente d'une heure" each word is looked for alone.
_ELIDED = re.compile(r"(?<![\w'’])(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)


def looked_at(reading: Reading, asked: Asked) -> Reading:
    """Return `reading`, or what only the writer can say of its sentence: a note or a question."""
    if not reading.sentence:
        return reading
    noted = kept_in_notes(reading, asked)
    looks = (look(noted, asked) for look in (with_owner_asked, with_comma_asked, cased))
    return noted if noted.kept_out else next((one for one in looks if one is not noted), noted)


def kept_in_notes(reading: Reading, asked: Asked) -> Reading:
    """Return `reading`, or the note that its sentence meets a rule of `asked.phrases.risks`."""
    rule = risk_in(reading.sentence, asked.phrases) if reading.sentence else None
    if rule is None:
        return reading
    others = tuple(choice for choice in reading.choices if choice.code == "instead")
    kept = kept_out(rule.name, reading)
    return replace(kept, choices=(*kept.choices[:1], *others))


def risk_in(sentence: str, phrases: Phrases) -> Rule | None:
    """Return the first rule met by what its harmless phrases leave of `sentence`."""
    apart = _ELIDED.sub(r"\g<0> ", sentence)
    for rule in phrases.risks:
        left = apart
        for harmless in rule.unless:
            left = harmless.sub(_TAKEN_OUT, left)
        if any(pattern.search(left) for pattern in rule.when):
            return rule
    return None
