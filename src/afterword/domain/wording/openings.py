"""How a topic begins: "we talked about", "she showed me", and what is behind it."""

from dataclasses import dataclass

from afterword.domain.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Opening:
    """A beginning as typed, the lead it stands for, the rest behind it, and "me" or "us"."""

    typed: str
    lead: str
    rest: str
    me: str


def opening_of(text: str, lead: str, phrases: Phrases) -> Opening:
    """Return the opening of `text`; with none, `lead` and the whole text."""
    text = _started(text, lead, phrases)
    for rule in phrases.openings:
        for pattern in rule.when:
            found = pattern.match(text)
            if found:
                typed = text[: found.end()]
                return Opening(typed, rule.name, text[found.end() :], _me(typed, phrases))
    return Opening("", lead if lead in phrases.leads else "about", text, _me("", phrases))


def _started(text: str, lead: str, phrases: Phrases) -> str:
    """Return "told me about the dock" for "about the dock" behind the chip "You told me"."""
    start = phrases.lead_starts.get(lead, "")
    first = text.lower().split(" ", 1)[0]
    if start and first in phrases.words["goes_on_about"]:
        return f"{start} {text}"
    return f"{start.split()[0]} {text}" if start and first in phrases.words["me"] else text


def _me(typed: str, phrases: Phrases) -> str:
    typed_so = [word for word in typed.lower().split() if word in phrases.words["me"]]
    return (typed_so or sorted(phrases.words["me_unsaid"]))[-1]


def thing_asked(rest: str, phrases: Phrases) -> str:
    """Return "my forklift licence" for "if I have a forklift licence"; else nothing."""
    patterns, about = phrases.having
    for pattern in patterns:
        found = pattern.match(rest)
        if found and rest[found.end() :]:
            return f"{about} {rest[found.end() :]}"
    return ""
