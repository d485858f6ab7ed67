"""What went wrong around us, as a value: the sentence for it is chosen where it is shown."""


class Problem(Exception):
    """Something the environment did: disk full, damaged file, unknown zone.

    `code` is a short kebab-case name that `ui/messages.py` and `cli` know a sentence for;
    `values` fill that sentence in and are plain strings or numbers.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        """Keep the code and its values; `str()` shows both, for the log."""
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        """Return the code and the values, for logs and tests."""
        return f"{self.code} {self.values}" if self.values else self.code
