"""The names of the steps made on an opened card, as Undo and the card's history say them."""

from PySide6.QtCore import QCoreApplication

from afterword.ui.languages import QT_TRANSLATE_NOOP

LONGEST = 60
"""Characters of a name inside a step's."""

STEPS: dict[str, str] = {
    "company": QT_TRANSLATE_NOOP("card", "%(company)s: company changed"),
    "position": QT_TRANSLATE_NOOP("card", "%(company)s: position changed"),
    "address": QT_TRANSLATE_NOOP("card", "%(company)s: address changed"),
    "region": QT_TRANSLATE_NOOP("card", "%(company)s: public holidays changed"),
    "agency": QT_TRANSLATE_NOOP("card", "%(company)s: agency changed"),
    "agency-address": QT_TRANSLATE_NOOP("card", "%(company)s: address of the agency changed"),
    "posting": QT_TRANSLATE_NOOP("card", "%(company)s: text of the posting changed"),
    "notes": QT_TRANSLATE_NOOP("card", "%(company)s: notes changed"),
    "round-added": QT_TRANSLATE_NOOP("card", "%(company)s: interview added"),
    "round-removed": QT_TRANSLATE_NOOP("card", "%(company)s: interview of %(day)s removed"),
    "round-kind": QT_TRANSLATE_NOOP(
        "card", "%(company)s: kind of the interview of %(day)s changed"
    ),
    "round-day": QT_TRANSLATE_NOOP("card", "%(company)s: date of the interview changed"),
    "round-clock": QT_TRANSLATE_NOOP(
        "card", "%(company)s: time of the interview of %(day)s changed"
    ),
    "round-zone": QT_TRANSLATE_NOOP(
        "card", "%(company)s: time zone of the interview of %(day)s changed"
    ),
    "round-place": QT_TRANSLATE_NOOP(
        "card", "%(company)s: place of the interview of %(day)s changed"
    ),
    "called-off": QT_TRANSLATE_NOOP("card", "%(company)s: interview of %(day)s called off"),
    "not-called-off": QT_TRANSLATE_NOOP(
        "card", "%(company)s: interview of %(day)s takes place after all"
    ),
    "answer": QT_TRANSLATE_NOOP("card", "%(company)s: what they said about an answer changed"),
    "person-added": QT_TRANSLATE_NOOP("card", "%(company)s: %(name)s added"),
    "person-removed": QT_TRANSLATE_NOOP("card", "%(company)s: %(name)s removed"),
    "name": QT_TRANSLATE_NOOP("card", "%(company)s: name of %(name)s changed"),
    "spoken": QT_TRANSLATE_NOOP("card", "%(company)s: how to say the name of %(name)s changed"),
    "law": QT_TRANSLATE_NOOP("card", "%(company)s: note about the law changed"),
    "courtesy_title": QT_TRANSLATE_NOOP("card", "%(company)s: title of %(name)s changed"),
    "greeting": QT_TRANSLATE_NOOP("card", "%(company)s: greeting of %(name)s changed"),
    "job_title": QT_TRANSLATE_NOOP("card", "%(company)s: job title of %(name)s changed"),
    "role": QT_TRANSLATE_NOOP("card", "%(company)s: role of %(name)s changed"),
    "email": QT_TRANSLATE_NOOP("card", "%(company)s: e-mail of %(name)s changed"),
    "phone": QT_TRANSLATE_NOOP("card", "%(company)s: phone of %(name)s changed"),
    "topic": QT_TRANSLATE_NOOP("card", "%(company)s: what was talked about with %(name)s changed"),
    "changed-back": QT_TRANSLATE_NOOP("card", "Changed back: %(what)s"),
    "done-again": QT_TRANSLATE_NOOP("card", "Done again: %(what)s"),
}


def step_name(step: str, **values: str) -> str:
    """Return a step's name in the person's language; raises KeyError for an unknown one."""
    short = {name: _short(value) for name, value in values.items()}
    return QCoreApplication.translate("card", STEPS[step]) % short


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
