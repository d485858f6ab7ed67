"""How a finding is said, in the language of the window."""

from afterword.coach.data import said
from afterword.coach.findings import Finding


def advice(finding: Finding, language: str) -> str:
    """Return what to do about it, in "en" or "fr" (or a language of one, such as "fr_CA")."""
    return said()[finding.code].do[language[:2]] % dict(finding.values)


def reason(finding: Finding, language: str) -> str:
    """Return why, in the same languages."""
    return said()[finding.code].why[language[:2]] % dict(finding.values)
