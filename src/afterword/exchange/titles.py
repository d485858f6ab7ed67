"""What the title of an invitation says about the job: position and employer, as guesses."""

import re
from collections.abc import Collection

from afterword.exchange.cleaning import folded, one_line

_PREFIX = re.compile(
    r"^(?:re|fwd?|tr|(?:updated )?invitation|invite|accepted|tentative|cancell?ed(?: event)?|"
    r"annulée?|mise à jour|reporté|reminder|rappel|confirmed|confirmation|hold|new time proposed)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_TALK = (
    r"interviews?|entrevues?|entretiens?|rencontres?|phone screen(?:ing)?|screening(?: call)?|"
    r"meet and greet|meeting|conversation|discussion|intro(?:ductory)? call|call|chat|appel"
)
_TALK_WORD = re.compile(rf"\b(?:{_TALK})\b", re.IGNORECASE)
_INTERVIEW_WORD = re.compile(
    r"\b(?:interviews?|entrevues?|entretiens?|screen(?:ing)?)\b", re.IGNORECASE
)
# What kind of talk it is, or which round; none of it is the name of a job.
_MANNER = re.compile(
    r"\b(?:job|panel|phone|video|virtual|online|on-?site|in[- ]person|final|first|second|third|"
    r"fourth|1st|2nd|3rd|4th|round|rounds|stage|loop|technical|hr|rh|initial|follow[- ]?up|group|"
    r"d['’]embauche|de groupe|téléphonique|vidéo|virtuelle?|en personne|deuxième|première?|"
    r"finale?|seconde?|troisième|zoom|teams|microsoft|google meet|confirmed|invitation|"
    r"candidate|day|jour|journée|"
    r"\d+(?:/\d+)?|#\d+)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:for(?: the)?(?: (?:position|role|job) of)?|pour(?: le| un)?(?: poste| emploi)?"
    r"(?: de la| du| des| de| d['’])?|re:?|regarding|about(?: the)?|"
    r"concernant(?: le poste d[e'’])?)\s+(.+)$",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:\s+(?:at|chez)\s+|\s*@\s*)(.+)$", re.IGNORECASE)
_WITH = re.compile(r"(?:^|\s+)(?:with|avec|w/)\s+(.+)$", re.IGNORECASE)
_BREAK = re.compile(r"\s+[-–—|•·/]+\s+|\s*[:;|]\s+|\s*[–—]\s*|,\s+")
_JOB_NOUN = re.compile(r"\s*\b(?:position|role|job|opening|poste|opportunity)\b\s*$", re.IGNORECASE)
_FIRM = re.compile(
    r"\w\s+(?:inc|ltd|limited|ltée|corp|corporation|llc|company|co-?op|credit union|bank|"
    r"university|college|hospital|clinic|foundation|library|school board|group|services)\.?\s*$",
    re.IGNORECASE,
)
_SHORTEST = 2
_LEADING = re.compile(r"^(?:the|an?|le|la|l['’]|un|une|poste(?: de| d['’])?)\s+", re.IGNORECASE)


def says_interview(title: str) -> bool:
    """Tell whether the title calls the event an interview, in English or French."""
    return bool(_INTERVIEW_WORD.search(title))


def position_in(title: str, names: Collection[str] = (), company: str = "") -> str:
    """Guess the job: "Interview with Ada for Warehouse coordinator" → "Warehouse coordinator".

    `names` are people and `company` an employer who may stand in the title and are no job.
    """
    text = _bare(title)
    if not _TALK_WORD.search(text):
        return ""
    employer = company_in(title, names)
    others = {folded(name) for name in (*names, company, employer) if name}
    others |= {first for name in names if len(first := folded(name.partition(" ")[0])) >= _SHORTEST}
    text = _AT.sub("", text)
    found = _FOR.search(text)
    if found:
        wanted = _job(_WITH.sub("", _BREAK.split(found[1])[0]), others)
        if wanted:
            return wanted
    # A "meeting" or a "call" alone can be about anything.
    for part in _BREAK.split(text) if says_interview(text) else ():
        wanted = _job(_WITH.sub("", part), others)
        if wanted:
            return wanted
    return ""


def company_in(title: str, names: Collection[str] = ()) -> str:
    """Guess the employer where the title says "at …", "chez …" or names "… Credit Union"."""
    text = _bare(title)
    found = _AT.search(text)
    if not found:
        return next((part.strip() for part in _BREAK.split(text) if _FIRM.search(part)), "")[:100]
    said = _BREAK.split(found[1])[0].strip(" .)")
    people = {folded(name) for name in names}
    clock = re.match(r"(?:\d|noon\b|midi\b)", said, re.IGNORECASE)
    return "" if clock or folded(said) in people or not said[:1].isupper() else said[:100]


def spelled_in(title: str, company: str) -> str:
    """Return `company` as the title spells it ("Lakesidefoods" → "Lakeside Foods"), or nothing."""
    words = re.findall(r"[^\s,;:|()@]+", _bare(title))
    for first in range(len(words)):
        for last in range(first + 1, min(first + 5, len(words)) + 1):
            if folded(" ".join(words[first:last])) == folded(company):
                return " ".join(words[first:last])[:100].strip(" .-–—")
    return ""


def _bare(title: str) -> str:
    text, before = one_line(title), ""
    while text != before:
        text, before = _PREFIX.sub("", text), text
    return re.sub(r"\s*[(\[][^)\]]*[)\]]\s*", " ", text).strip()


def _job(part: str, others: Collection[str]) -> str:
    """Return what is left of a part of a title without words for the talk, or nothing."""
    text = _MANNER.sub(" ", _TALK_WORD.sub(" ", part))
    text = " ".join(text.split()).strip(" -–—:,.&/")
    text = re.sub(r"^(?:of|for|with|and|de|du|et|pour)\s+|\s+(?:of|for|with|and|de)$", "", text)
    text = _LEADING.sub("", _JOB_NOUN.sub("", text)).strip(" -–—:,.&/\"'“”«»")
    letters = sum(c.isalpha() for c in text)
    if letters < _SHORTEST or folded(text) in others:
        return ""
    return text[:1].upper() + text[1:120]
