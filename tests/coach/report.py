"""`python -m tests.coach.report`: what each rule finds and what it says without need.

With the word "all" it also names what is heard of each letter.
"""

import sys
from collections.abc import Iterable, Sequence

from afterword.coach.findings import Finding
from tests.coach import injecting, measuring
from tests.coach.corpus import Case, bad, good


def main(words: Sequence[str] = ()) -> int:
    """Print the figures, then every letter of which something is wrong."""
    print(f"{'rule':<16}{'expected':>9}{'found':>7}{'wrong':>7}{'hinted':>8}")
    rows = measuring.table(good(), bad())
    for name, row in rows.items():
        print(f"{name:<16}{row.expected:>9}{row.found:>7}{row.wrong:>7}{row.hinted:>8}")
    expected = sum(row.expected for row in rows.values())
    found = sum(row.found for row in rows.values())
    troubled = [case for case in good() if measuring.wrong(case)]
    hinted = sum(len(measuring.hints(case)) for case in good())
    print(f"\nfaults noticed: {found} of {expected} ({found / expected:.1%})")
    print(f"good letters with a warning or stop: {len(troubled)} of {len(good())}")
    print(f"hints in a good letter: {hinted / len(good()):.2f}")
    for kind in injecting.KINDS:
        trials = injecting.trials(kind, good())
        heard = sum(injecting.is_heard(kind, case) for case in trials)
        print(f"put into good letters, {kind}: {heard} of {len(trials)}")
    _tell("WRONG", [(case, measuring.wrong(case)) for case in troubled])
    print("\nMISSED")
    for case in bad():
        if measuring.missed(case):
            print(f"  {case.name}: {', '.join(sorted(measuring.missed(case)))}")
    _tell("BESIDES WHAT WAS EXPECTED, IN BAD LETTERS", [(one, _besides(one)) for one in bad()])
    if "all" in words:
        _tell("HINTS", [(case, measuring.hints(case)) for case in good()])
    return 0


def _besides(case: Case) -> list[Finding]:
    return [one for one in measuring.wrong(case) if one.rule not in case.expected]


def _tell(title: str, heard: Iterable[tuple[Case, Sequence[Finding]]]) -> None:
    print(f"\n{title}")
    for case, findings in heard:
        for one in findings:
            print(f"  {case.name}: {one.rule}/{one.code} {one.severity} {one.part} “{one.words}”")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
