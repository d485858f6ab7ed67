"""How well the coach does on the letters of the corpus, as counts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.coach.findings import Finding, Severity
from tests.coach.corpus import Case

ALIKE = {
    "spelling": {"spelling", "confusion"},
    "confusion": {"confusion", "spelling", "grammar"},
    "grammar": {"grammar", "confusion"},
}
"""Slips of the pen, which an engine and a list of ours may call differently."""


def missed(case: Case) -> frozenset[str]:
    """Return the rules that should have noticed something in a letter and did not."""
    heard = {finding.rule for finding in case.findings()}
    return frozenset(name for name in case.expected if not heard & ALIKE.get(name, {name}))


def wrong(case: Case) -> list[Finding]:
    """Return the warnings and stops of a letter, of which a good one has none."""
    return [one for one in case.findings() if one.severity is not Severity.HINT]


def hints(case: Case) -> list[Finding]:
    """Return what is only hinted at."""
    return [one for one in case.findings() if one.severity is Severity.HINT]


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: letters it had to notice, those it noticed, and good letters it spoke of."""

    expected: int
    found: int
    wrong: int
    hinted: int


def table(good: Iterable[Case], bad: Iterable[Case]) -> dict[str, Row]:
    """Return the figures of every rule that was expected or heard, by its name."""
    expected, lost = Counter[str](), Counter[str]()
    for case in bad:
        expected.update(case.expected)
        lost.update(missed(case))
    wrongly, hinted = Counter[str](), Counter[str]()
    for case in good:
        wrongly.update({one.rule for one in wrong(case)})
        hinted.update({one.rule for one in hints(case)})
    return {
        name: Row(expected[name], expected[name] - lost[name], wrongly[name], hinted[name])
        for name in sorted(expected | wrongly | hinted)
    }
