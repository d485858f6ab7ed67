"""Whatever is typed: nothing breaks, and no day is in the past or out of reach."""

from datetime import date
from unicodedata import combining, normalize

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.promises.kinds import Promised, Unsure
from afterword.domain.promises.reading import read_promise

DAYS = st.dates(date(1990, 1, 1), date(2190, 12, 31))
LANGUAGES = st.sampled_from(["en_CA", "fr_CA"])
_PIECES = (
    "by before after in within the next this end of early mid late week month friday monday "
    "tuesday december march 4 15 31 4th ten 2-3 business days weeks couple few tomorrow or not "
    "first last christmas 03/04 2026-12-04 , . d'ici avant après dans fin début mi la de le du "
    "semaine prochaine vendredi lundi prochain décembre février 1er quinzaine huit jours ouvrables "
    "mois demain Noël pas ou weekend 24 h may until about 29 février year"
)
SENTENCES = st.lists(st.sampled_from(_PIECES.split()), max_size=7).map(" ".join)


def _plain(words: str) -> str:
    return "".join(one for one in normalize("NFD", words) if not combining(one))


@given(st.text() | SENTENCES, LANGUAGES, DAYS)
def test_a_day_read_or_offered_is_within_reach(words: str, language: str, said: date) -> None:
    read = read_promise(words, language, said)
    days = [read.due] if isinstance(read, Promised) else read.options if read else ()
    assert all(0 <= (day - said).days <= 400 for day in days)
    if isinstance(read, Promised | Unsure):
        assert 0 <= read.start <= read.end <= len(words)
        assert list(days) == sorted(set(days))


@given(SENTENCES, LANGUAGES, DAYS)
def test_case_accents_and_spaces_do_not_matter(words: str, language: str, said: date) -> None:
    read = read_promise(words, language, said)
    for same in (words.upper(), words.title(), _plain(words), f"  {words.replace(' ', '   ')} "):
        other = read_promise(same, language, said)
        assert type(other) is type(read)
        assert getattr(other, "due", None) == getattr(read, "due", None)
        assert getattr(other, "about", None) == getattr(read, "about", None)
        assert getattr(other, "options", None) == getattr(read, "options", None)


@given(st.sampled_from(["by {}", "no later than {}", "d'ici le {}", "{}", "({})"]), DAYS, DAYS)
def test_a_date_as_the_standard_writes_it_is_itself(form: str, said: date, day: date) -> None:
    read = read_promise(form.format(day.isoformat()), "en_CA", said)
    sure = 2000 <= day.year < 2100 and 0 <= (day - said).days <= 400
    assert (isinstance(read, Promised) and read.due == day) is sure
