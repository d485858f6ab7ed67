"""What words can be built as."""

from enum import StrEnum


class Built(StrEnum):
    """What words turn out to be."""

    THING = "thing"
    DOING = "doing"  # "former les nouveaux employés"
    STATEMENT = "statement"
    EITHER = "either"  # a thing or a statement
    UNSURE = "unsure"
