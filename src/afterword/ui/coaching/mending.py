"""What a click on a fix makes of a letter: the words typed anew for one sentence or part."""

import re

from afterword.coach.findings import Finding
from afterword.domain.letters import Draft, Letter
from afterword.domain.own_edits import doubled
from afterword.stories.own_parts import as_typed
from afterword.ui.letter.spots import Spot, spots

_BARE = re.compile(r"\w")
_TWO_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_SPACE_BEFORE = re.compile(r" +(?=[.,)\]”]|$)")


def mended(draft: Draft, finding: Finding) -> tuple[str, str] | None:
    """Return the role that is edited and the words typed for it; None where one click can't.

    That is where a finding has no fix, where it stands over several sentences, and where nothing
    of a sentence would be left.
    """
    spot = next((one for one in spots(draft) if _holds(one, finding)), None)
    if spot is None or finding.fix is None or not still_stands(draft.letter, finding):
        return None
    words = spot.words(draft.letter)
    typed = as_typed(draft, spot.role, words, spot.changed)
    if typed == doubled(words):
        start, end = finding.start - spot.start, finding.end - spot.start
        made = doubled(_tidied(words[:start], finding.fix, words[end:]))
    elif typed.count(finding.words) == 1:
        before, _, after = typed.partition(finding.words)
        made = _tidied(before, doubled(finding.fix), after)
    else:
        # The same words stand in what was typed and in what a field there stands for.
        return None
    return (spot.role, made) if _BARE.search(made) and made != typed else None


def still_stands(letter: Letter, finding: Finding) -> bool:
    """Tell whether a letter, which may have changed since, has the words where they were found."""
    part = str(getattr(letter, finding.part)) if finding.part else ""
    return part[finding.start : finding.end] == finding.words


def _holds(spot: Spot, finding: Finding) -> bool:
    return spot.part == finding.part and spot.start <= finding.start < finding.end <= spot.end


def _tidied(before: str, fix: str, after: str) -> str:
    """Return the words with a fix in place; where words are taken out their space goes, too."""
    made = before + fix + after
    if fix:
        return made
    made = _SPACE_BEFORE.sub("", _TWO_SPACES.sub(" ", made)).strip()
    return made[:1].upper() + made[1:] if not before.strip() else made
