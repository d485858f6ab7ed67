"""What is known of a noun: whether it is one, masculine or feminine, one or several."""

from afterword.domain.wording.french.line import Line
from afterword.domain.wording.french.senses import is_infinitive, is_participle, may_be_finite
from afterword.domain.wording.verbs import Form

# Singular words may end so too: "le bois", "un avis", "le verglas"; only these show several.
_SEVERAL = ("es", "rs", "ns", "ts", "ls", "gs", "ps", "ds", "fs", "cs", "ms", "eaux", "aux", "és")
_FEMININE = (
    "tion",
    "sion",
    "xion",
    "ette",
    "logie",
    "ence",
    "ance",
    "erie",
    "ité",
    "esse",
    "aison",
    "ure",
)
_MASCULINE = ("ement", "isme", "age", "oir", "eau", "ier", "at", "et", "ail", "eil")
_SHORTEST = 3


def is_thing(line: Line, at: int) -> bool:
    """Tell whether a word may be a noun: no verb's form alone, and known."""
    core, phrases = line.core(at), line.asked.phrases
    if len(core) < _SHORTEST or is_infinitive(core, phrases) or line.among(at, "adverbs"):
        return False
    listed = {core, core.removesuffix("s")} & phrases.words["nouns"]
    verb = may_be_finite(core, phrases) or is_participle(core, phrases)
    gerund = phrases.verbs.are(core, Form.GERUND)
    return bool(listed) or not (verb or gerund)


def many(core: str, line: Line) -> bool:
    """Tell whether a noun surely stands for several."""
    lists = line.asked.phrases.words
    if core in lists["not_plural"] or core in lists["numbers"] or core.endswith("ss"):
        return core == "gens"
    if not core.endswith(_SEVERAL):
        return False
    return line.knows(core[:-1]) or core.endswith("aux")


def several_of(core: str, line: Line) -> str:
    """Return the plural of a word that has one, or nothing."""
    tries = [f"{core}s", f"{core}x"]
    if core.endswith("al"):
        tries = [f"{core[:-2]}aux", *tries]
    return next((one for one in tries if line.knows(one)), "")


def gender(core: str, line: Line) -> str:
    """Return "m" or "f" for a noun whose gender is known, else nothing."""
    lists = line.asked.phrases.words
    for one in (core, core.removesuffix("s")):
        if one in lists["either_gender"]:
            return ""
        if one in lists["masculine"] or one in lists["feminine"]:
            both = one in lists["masculine"] and one in lists["feminine"]
            return "" if both else "m" if one in lists["masculine"] else "f"
    stem = core.removesuffix("s")
    if stem.endswith(_FEMININE):
        return "f"
    return "m" if stem.endswith(_MASCULINE) else ""
