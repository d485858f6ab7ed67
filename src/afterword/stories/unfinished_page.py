"""The unfinished page as text, so that nothing typed is lost when the program ends."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import cast

from afterword.domain.answers import Along, Answers, AnswerSaid, PersonMet
from afterword.domain.moments import Moment, is_zone
from afterword.domain.samples import SampleKind, WorkSample

KEY = "unfinished-page"
ASIDE = "pages-set-aside"
VERSION = 1
Fields = dict[str, object]
_HASH = re.compile("[0-9a-f]{64}")


def to_json(answers: Answers) -> str:
    """Return the answers as JSON text."""
    fields: Fields = asdict(answers)
    fields["when"] = str(answers.when)
    fields["end"] = str(answers.end) if answers.end else None
    fields["answer_day"] = answers.answer_day.isoformat() if answers.answer_day else None
    fields["version"] = VERSION
    return json.dumps(fields, ensure_ascii=False)


def from_json(text: str) -> Answers | None:
    """Read what `to_json` wrote; None for anything else, also where only a part is damaged."""
    try:
        fields = cast("object", json.loads(text))
        return _answers(cast("Fields", fields)) if isinstance(fields, dict) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def all_to_json(pages: Iterable[Answers]) -> str:
    """Return several pages as JSON text, empty for none."""
    texts = [to_json(page) for page in pages]
    return json.dumps(texts, ensure_ascii=False) if texts else ""


def all_from_json(text: str) -> list[Answers]:
    """Read what `all_to_json` wrote, without what is damaged."""
    try:
        texts = cast("object", json.loads(text or "[]"))
    except (ValueError, RecursionError):
        return []
    found = cast("list[object]", texts) if isinstance(texts, list) else []
    pages = [from_json(one) for one in found if isinstance(one, str)]
    return [page for page in pages if page is not None]


def has_words(answers: Answers) -> bool:
    """Tell whether anything was typed that would be missed; the sender's own name is known."""
    typed = [answers.company, answers.position]
    typed += [text for met in answers.people for text in (met.said, met.topic)]
    typed += [one.sample.title for met in answers.people for one in met.along]
    return any(text.strip() for text in typed)


def _answers(fields: Fields) -> Answers:
    if fields.pop("version") != VERSION:
        raise ValueError
    people = tuple(_person(person) for person in cast("list[Fields]", fields.pop("people")))
    if not people:
        raise ValueError
    # Pages kept by an earlier version have a letter each.
    edits = cast("list[list[object]]", fields.pop("together_edits", []))
    end, day = fields.pop("end"), fields.pop("answer_day")
    return Answers(
        when=_moment(fields.pop("when")),
        end=None if end is None else _moment(end),
        answer=AnswerSaid(fields.pop("answer")),
        answer_day=None if day is None else date.fromisoformat(_text(day)),
        people=people,
        together_turn=_whole(fields.pop("together_turn", 0)),
        together_edits=_edits(edits),
        revision=_whole(fields.pop("revision")),
        company_guessed=fields.pop("company_guessed") is True,
        **{name: _text(value) for name, value in fields.items()},
    )


def _person(fields: Fields) -> PersonMet:
    edits = cast("list[list[object]]", fields.pop("edits"))
    # Pages kept by an earlier version have nothing that goes along.
    along = cast("list[Fields]", fields.pop("along", []))
    return PersonMet(
        along=tuple(_along(one) for one in along),
        role_only=fields.pop("role_only") is True,
        present=fields.pop("present") is True,
        turn=_whole(fields.pop("turn")),
        edits=_edits(edits),
        **{name: _text(value) for name, value in fields.items()},
    )


def _along(fields: Fields) -> Along:
    sample = cast("Fields", fields.pop("sample"))
    pages, size, kind = (sample.pop(name) for name in ("pages", "size", "kind"))
    texts = {name: _text(value) for name, value in sample.items()}
    if not _HASH.fullmatch(texts["sha256"]):
        raise ValueError
    made = WorkSample(pages=_whole(pages), size=_whole(size), kind=SampleKind(_text(kind)), **texts)
    return Along(made, **{name: _text(value) for name, value in fields.items()})


def _edits(edits: list[list[object]]) -> tuple[tuple[str, str], ...]:
    return tuple((_text(role), _text(words)) for role, words in edits)


def _moment(value: object) -> Moment:
    moment = Moment.parse(_text(value))
    if moment.zone and not is_zone(moment.zone):
        raise ValueError
    return moment


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value
