"""The handbook in a window of its own: found while typing, read, walked through, printed."""
