"""The call: a large sheet to read from, a timer, notes, and how it ended in one click."""
