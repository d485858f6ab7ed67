"""A language's files laid over those of another: `base = "fr_CA"`, then only what differs.

Tables are laid over each other entry by entry; any other value takes the place of the base's. A
key that ends in `+` adds to the base's list or words instead: `"acronyms+" = "svp"`.
"""

from collections.abc import Mapping
from typing import cast

from afterword.domain.wording.tables import Table

_MORE = "+"


def laid_over(base: Table, over: Table) -> dict[str, object]:
    """Return `base` with `over` on it; raise ValueError where the kinds of an added value differ.

    Neither is changed.
    """
    result: dict[str, object] = dict(base)
    for key, value in over.items():
        name = key.removesuffix(_MORE)
        old = result.get(name)
        if name != key:
            result[name] = _added(name, old, value)
        elif isinstance(old, Mapping) and isinstance(value, Mapping):
            result[name] = laid_over(cast("Table", old), cast("Table", value))
        else:
            result[name] = value
    return result


def _added(name: str, old: object, more: object) -> object:
    if isinstance(old, str) and isinstance(more, str):
        return f"{old} {more}"
    if isinstance(old, list) and isinstance(more, list):
        return [*cast("list[object]", old), *cast("list[object]", more)]
    raise ValueError(f"{name} can't be added to")
