"""What was found in a letter from a file, as JSON for programs and as text for people."""

import json
from collections.abc import Iterable

from afterword.coach.findings import Finding
from afterword.coach.plain_file import PlainLetter
from afterword.coach.saying import advice, reason

NOTHING = {"en": "Nothing found.", "fr": "Rien à signaler."}
WHOLE = {"en": "letter", "fr": "lettre"}
LINE = {"en": "line %d", "fr": "ligne %d"}
INSTEAD = {"en": "Instead: %s", "fr": "À la place : %s"}

LONGEST_SHOWN = 60
"""Characters of the words that are shown with a finding."""


def as_json(found: Iterable[Finding], plain: PlainLetter) -> str:
    """Return a list of objects in ASCII, so that no terminal's encoding is in the way."""
    rows: list[dict[str, object]] = []
    for finding in found:
        start, end = plain.span(finding.part, finding.start, finding.end)
        language = plain.letter.language
        rows.append(
            {
                "rule": finding.rule,
                "quality": finding.quality,
                "severity": finding.severity,
                "start": start,
                "end": end,
                "reason": f"{advice(finding, language)} {reason(finding, language)}",
                "fix": finding.fix,
            }
        )
    return json.dumps(rows, indent=1)


def as_text(found: Iterable[Finding], plain: PlainLetter) -> str:
    """Return a few lines for each finding, in the letter's language."""
    return "\n\n".join(_told(one, plain) for one in found) or NOTHING[plain.letter.language[:2]]


def _told(finding: Finding, plain: PlainLetter) -> str:
    language = plain.letter.language[:2]
    start, _ = plain.span(finding.part, finding.start, finding.end)
    number = plain.text.count("\n", 0, start) + 1
    place = LINE[language] % number if finding.part else WHOLE[language]
    words = " ".join(finding.words.split())
    if len(words) > LONGEST_SHOWN:
        words = f"{words[:LONGEST_SHOWN].rstrip()}…"
    shown = f" “{words}”" if words else ""
    lines = [
        f"{place}: {finding.severity}, {finding.quality} ({finding.rule}){shown}",
        f"  {advice(finding, language)}",
        f"  {reason(finding, language)}",
    ]
    if finding.fix:
        lines.append(f"  {INSTEAD[language] % finding.fix}")
    return "\n".join(lines)
