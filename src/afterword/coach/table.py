"""The one table of rules, in the order in which their findings are told."""

from afterword.coach.findings import Quality
from afterword.coach.rule import Rule
from afterword.coach.rules import (
    brief,
    companies,
    copies,
    enclosures,
    greeted,
    names,
    placeholders,
    timely,
)

RULES: tuple[Rule, ...] = (
    Rule(
        "length",
        Quality.BRIEF,
        brief.length,
        "how-long",
        "Published advice: half a page to a page; 32 good letters have a median of 95 words.",
    ),
    Rule(
        "name",
        Quality.APPROPRIATE,
        names.name,
        "names",
        "Published advice names a misspelt name first; slips are counted as Damerau (1964) does.",
    ),
    Rule(
        "first-name",
        Quality.APPROPRIATE,
        greeted.first_name,
        "greeting",
        "Letter guides: title and family name, unless a first name was agreed.",
    ),
    Rule(
        "nickname",
        Quality.APPROPRIATE,
        greeted.nickname,
        "greeting",
        "Letter guides: the name as the person gave it.",
    ),
    Rule(
        "company",
        Quality.APPROPRIATE,
        companies.company,
        "names",
        "Published advice: the name of another employer ends an application.",
    ),
    Rule(
        "placeholder",
        Quality.APPROPRIATE,
        placeholders.placeholder,
        "check-before-sending",
        "Marks and words that published templates leave to be filled in.",
    ),
    Rule(
        "copies",
        Quality.SINCERE,
        copies.copies,
        "a-panel",
        "4-word runs shared, names masked: independent letters share at most 0.23 of them.",
    ),
    Rule(
        "enclosures",
        Quality.APPROPRIATE,
        enclosures.enclosures,
        "work-samples",
        "Letter guides: the notation equals what is in the envelope.",
    ),
    Rule(
        "timing",
        Quality.TIMELY,
        timely.timing,
        "when-to-send",
        "Published advice: within 24 hours; at 48 it is late and still worth it.",
    ),
)
