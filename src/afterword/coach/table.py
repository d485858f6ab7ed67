"""The one table of rules, in the order in which their findings are told."""

from afterword.coach.findings import Quality
from afterword.coach.rule import Rule
from afterword.coach.rules import brief

RULES: tuple[Rule, ...] = (
    Rule(
        "length",
        Quality.BRIEF,
        brief.length,
        "how-long",
        "Published advice: half a page to a page; 32 good letters have a median of 95 words.",
    ),
)
