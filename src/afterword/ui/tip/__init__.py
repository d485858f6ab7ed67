"""The tip of the week: a calm line over the board, and when it comes and goes."""
