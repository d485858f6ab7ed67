"""Small words that are joined with the next one: "au entrepôt" is "à l’entrepôt"."""

from collections.abc import Callable, Iterator

from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.nouns import gender, is_thing, many
from afterword.domain.wording.french.senses import may_be_finite

_LOSES = frozenset(
    ["que", "je", "me", "te", "se", "ne", "jusque", "lorsque", "puisque", "parce_que"]
)
_LETTERS = frozenset(["l", "d", "j", "m", "n", "s", "t", "c", "qu"])
_VOWELS = frozenset("aeiouyàâéèêëîïôùûœh")
# "tant pis", "de mal en pis", "les pis de la vache"
_WORSE = frozenset(["tant", "en", "au", "de", "du", "le", "les", "des", "un"])
_ACTING = frozenset(["je", "j'", "c'", "il", "elle", "on", "vous", "ils", "elles", "qui", "ça"])
_OBJECTS = frozenset(["m'", "me", "te", "t'", "se", "s'", "y", "en", "lui", "l'"])
_DENIES = frozenset(["ne", "n'"])
_WHOLE = {"j'": "je", "c'": "ce"}
_HERS = {"ma": "mon", "ta": "ton", "sa": "son"}
_INTO = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}


def joined_words(line: Line) -> Iterator[Mend]:
    """Yield the small words of a line as they are written before the next one."""
    for at in range(len(line.cores)):
        mend = next(filter(None, (rule(line, at) for rule in _RULES)), None)
        if mend:
            yield mend


def _lost_vowel(line: Line, at: int) -> Mend | None:
    """Write "qu’on" for "que on", "s’il" for "si il"."""
    core, after = line.core(at), line.core(at + 1)
    if not line.joins(at) or not after or line.among(at + 1, "aspirated"):
        return None
    if core == "si" and after in {"il", "ils"}:
        return Mend(at, at + 1, f"s'{after}", sure=True)
    led = core in _LOSES and after[0] in _VOWELS - {"h", "y"} and after[-1] not in "'’"
    return Mend(at, at + 1, f"{core[:-1]}'{_as_typed(line, at + 1)}", sure=True) if led else None


def _lone_letter(line: Line, at: int) -> Mend | None:
    """Write "l’équipe" for "l equipe"; "la classe c et la d" has letters of its own."""
    core, after = line.core(at), line.core(at + 1)
    typed = line.found[at].group()
    if core not in _LETTERS or typed != core or line.between(at) != " " or not after:
        return None
    if after[0] not in _VOWELS or line.among(at + 1, "and") or line.among(at - 1, "nouns"):
        return None
    return Mend(at, at + 1, f"{core}'{_as_typed(line, at + 1)}", sure=True)


def _contracted(line: Line, at: int) -> Mend | None:
    """Write "du quai" for "de le quai"; "de le faire" stays."""
    into = _INTO.get((line.core(at), line.core(at + 1)))
    free = line.joins(at) and not line.is_infinitive(at + 2) and line.core(at + 2)
    if not into or not free or line.is_small(at + 2):
        return None
    if into in {"du", "au"} and line.elides(at + 2):
        return None
    return Mend(at, at + 1, into, sure=True)


def _before_vowel(line: Line, at: int) -> Mend | None:
    """Write "à l’entrepôt" for "au entrepôt" and "mon équipe" for "ma équipe"."""
    core, after = line.core(at), line.core(at + 1)
    if not line.joins(at) or not line.is_plain(at + 1) or line.is_small(at + 1):
        return None
    # "au IGA" is said letter by letter.
    short = after.upper() in line.asked.phrases.words["names_typed_small"]
    if short or not line.elides(at + 1) or not is_thing(line, at + 1) or many(after, line):
        return None
    said = _as_typed(line, at + 1)
    if core in {"au", "du"}:
        return Mend(at, at + 1, f"{'à' if core == 'au' else 'de'} l'{said}", sure=True)
    if core in _HERS:
        return Mend(at, at + 1, f"{_HERS[core]} {said}", sure=True)
    if core in {"ce", "nouveau", "beau"} and gender(after, line) == "m":
        whole = {"ce": "cet", "nouveau": "nouvel", "beau": "bel"}[core]
        return Mend(at, at + 1, f"{whole} {said}", sure=True)
    return None


def _and(line: Line, at: int) -> Mend | None:
    """Write "et" for the "pis" of speech."""
    if line.core(at) != "pis" or not line.is_plain(at) or line.core(at - 1) in _WORSE:
        return None
    return Mend(at, at, "et" if at else "", sure=bool(at))


def _denied(line: Line, at: int) -> Mend | None:
    """Write "je n’ai pas" for "j’ai pas" and "qui ne parle pas" for "qui parle pas"."""
    if line.core(at + 1) not in {"pas", "jamais"} or not line.joins(at):
        return None
    if not may_be_finite(line.core(at), line.asked.phrases) or line.core(at + 2) == "mal":
        return None
    first = at
    while line.core(first - 1) in _OBJECTS and line.core(first - 2) not in {"", "et"}:
        first -= 1
    # "ça vous regarde pas"
    if line.core(first - 1) in {"vous", "nous"} and line.core(first - 2) in _ACTING:
        first -= 1
    who = line.core(first - 1)
    if who not in _ACTING or not _DENIES.isdisjoint(line.cores):
        return None
    typed = line.asked.typed[line.found[first].start() : line.found[at].end()]
    said = f"n'{typed}" if line.core(first)[0] in _VOWELS - {"h"} else f"ne {typed}"
    if who in {"j'", "c'"}:
        return Mend(first - 1, at, f"{_WHOLE[who]} {said}", sure=True)
    return Mend(first, at, said, sure=True)


def _denied_whole(line: Line, at: int) -> Mend | None:
    """Write "pour ne pas tomber" for "pour pas tomber"."""
    if line.core(at) not in {"pas", "jamais"} or line.core(at - 1) not in {"à", "de", "pour"}:
        return None
    last = at + 1
    while line.core(last) in _OBJECTS | {"le", "la", "les", "vous", "nous"}:
        last += 1
    free = _DENIES.isdisjoint(line.cores) and line.is_infinitive(last)
    return Mend(at, at, f"ne {line.core(at)}", sure=True) if free else None


def _whole(line: Line, at: int) -> Mend | None:
    """Write "tous les jours" for "tout les jours" and "toute la" for "tout la"."""
    core, after = line.core(at), line.core(at + 1)
    if core not in {"tout", "tous", "toute", "toutes"} or not line.joins(at):
        return None
    right = {"le": "tout", "la": "toute", "ce": "tout", "cette": "toute"}.get(after, "")
    if after in {"les", "mes", "vos", "ces", "leurs", "ses", "nos"}:
        found = gender(line.core(at + 2), line)
        if core in {"tous", "toutes"} or line.is_infinitive(at + 2):
            return None
        right = "tous" if found == "m" or core == "tout" else "toutes"
        right = "toutes" if found == "f" else right
        return Mend(at, at, right, sure=bool(found))
    return Mend(at, at, right, sure=True) if right and right != core else None


def _as_typed(line: Line, at: int) -> str:
    """Return a word as it was typed, with the accents it was given."""
    typed = line.found[at].group()
    return line.core(at) if typed == typed.lower() else typed


_RULES: tuple[Callable[[Line, int], Mend | None], ...] = (
    _lost_vowel,
    _lone_letter,
    _contracted,
    _before_vowel,
    _and,
    _denied,
    _denied_whole,
    _whole,
)
