"""A small notation for phrases in a language's files, easier to write than regular expressions.

Words stand between spaces and match whole words, whatever their case. `a|b` is one of two,
`<name>` a word of that list, `*` any one word, `..` up to three words, a `?` behind a word makes it
optional; `^` and `$` are the text's beginning and end, `$` also as one of two.
"""

import re
from collections.abc import Iterable, Mapping

WORD = r"[^\W_][\w'’.-]*"
END = r"(?![\w'’])"
GAP = r"[\s,]*"


def compile_phrase(phrase: str, lists: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """Return the regular expression of `phrase`; raise KeyError for an unknown list."""
    parts: list[str] = []
    for token in phrase.split():
        if token == "^":
            parts.append(r"^\W*")
        elif token == "$":
            parts.append(r"\W*$")
        elif token == "..":
            parts.append(rf"(?:{WORD}{GAP}){{0,3}}?")
        else:
            parts.append(_word(token, lists))
    return re.compile(r"(?<![\w'’])" + "".join(parts), re.IGNORECASE)


def _word(token: str, lists: Mapping[str, Iterable[str]]) -> str:
    optional = "?" if token.endswith("?") else ""
    choices: list[str] = []
    for choice in token.rstrip("?").split("|"):
        if choice == "$":
            choices.append(r"\W*$")
        elif choice == "*":
            choices.append(WORD)
        elif choice.startswith("<"):
            choices += [_literal(word) for word in sorted(lists[choice[1:-1]], key=len)[::-1]]
        else:
            choices.append(_literal(choice))
    return f"(?:(?:{'|'.join(choices)}){END}{GAP}){optional}"


def _literal(word: str) -> str:
    escaped = re.escape(word.replace("_", " "))
    return escaped.replace("'", "['’]").replace(r"\ ", r"\s+")
