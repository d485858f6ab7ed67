"""What is said of a letter, and that nothing is said twice."""

from dataclasses import replace

import pytest

from afterword.coach import review as reviewing
from afterword.coach.context import Context
from afterword.coach.findings import Finding, Quality, Severity
from afterword.coach.proof import proof_of
from afterword.coach.reading import Reading
from afterword.coach.review import review
from afterword.coach.rule import Rule
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import known, letter

HINT, WARNING = Severity.HINT, Severity.WARNING


def finding(start: int, end: int, fix: str | None, severity: Severity = HINT) -> Finding:
    return Finding("", Quality.BRIEF, severity, "long", "body", start, end, "", fix)


def told(
    monkeypatch: pytest.MonkeyPatch, text: Letter, *found: Finding
) -> list[tuple[str, str | None]]:
    def each(one: Finding) -> Rule:
        def check(reading: Reading, context: Context) -> list[Finding]:
            return [one]

        return Rule(f"at {found.index(one)}", Quality.BRIEF, check, "", "")

    monkeypatch.setattr(reviewing, "RULES", tuple(each(one) for one in found))
    return [(one.rule, one.fix) for one in review(text, known())]


@pytest.mark.parametrize(
    "body",
    ["I really really enjoyed it.", "Really, really good bread.", "It was very very kind of you."],
)
def test_a_word_said_twice_is_told_once(body: str) -> None:
    text = letter(f"{body} Thank you for the talk about the night shift on the dock.")
    found = review(text, replace(known(), proof=proof_of("en_CA")))
    assert len([one for one in found if one.fix is not None]) == 1


def test_of_two_that_mend_alike_the_more_serious_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    text = letter("It was so so good.")
    hint = finding(7, 12, "so")
    assert told(monkeypatch, text, hint, replace(hint)) == [("at 0", "so")]
    warning = finding(0, 12, "It was so", WARNING)
    assert told(monkeypatch, text, hint, warning) == [("at 1", "It was so")]
    assert told(monkeypatch, text, warning, hint) == [("at 0", "It was so")]


def test_what_mends_otherwise_or_elsewhere_is_told_beside_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = letter("It was so so good.")
    beside = [finding(7, 9, "so"), finding(10, 12, "so")]
    assert len(told(monkeypatch, text, *beside)) == 2
    assert len(told(monkeypatch, text, finding(7, 12, "so"), finding(7, 12, "very"))) == 2
    assert len(told(monkeypatch, text, finding(7, 12, None), finding(7, 12, None))) == 2
    greeting = replace(finding(7, 12, "so"), part="close")
    assert len(told(monkeypatch, text, finding(7, 12, "so"), greeting)) == 2
