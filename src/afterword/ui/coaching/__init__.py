"""What the coach says of a letter, beside its page: as one line of four qualities, and a list."""
