"""Records and rows: every value comes back, every text as it was typed."""

import json

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.changes import Record, added, kind_of_type, removed, type_of_kind
from afterword.domain.moments import Moment
from afterword.store.rows import columns, from_row, to_json, to_row

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
MOMENTS = st.builds(
    Moment,
    st.dates(),
    st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.sampled_from(["UTC", "America/Toronto", ""]),
)
st.register_type_strategy(Moment, MOMENTS)
st.register_type_strategy(str, TEXTS)

RECORDS = st.one_of([st.from_type(record) for record in type_of_kind.values()])


@given(RECORDS)
def test_a_record_is_the_same_after_its_row(record: Record) -> None:
    kind = kind_of_type[type(record)]
    row = to_row(record)
    assert tuple(row) == columns(kind)
    assert from_row(kind, list(row.values())) == record
    assert all(cell is None or isinstance(cell, str | int) for cell in row.values())


@given(RECORDS)
def test_history_holds_what_is_needed_to_go_back(record: Record) -> None:
    came, went = json.loads(to_json([added(record), removed(record)]))
    assert came["before"] is went["after"] is None
    assert came["after"] == went["before"] == to_row(record)
    assert came["id"] == record.id
