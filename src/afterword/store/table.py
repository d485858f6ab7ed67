"""What every table has, as Peewee knows it."""

import re

from peewee import AutoField, Model, TextField


def _name(table: type[Model]) -> str:
    """Return "letter_event" for LetterEventTable."""
    words = re.findall("[A-Z][a-z]+", table.__name__.removesuffix("Table"))
    return "_".join(words).lower()


class Table(Model):
    """A table: SQLite's row number, which stays here, and the record's id."""

    row = AutoField()
    id = TextField()

    class Meta:
        """Peewee's settings, for all tables."""

        table_function = _name
