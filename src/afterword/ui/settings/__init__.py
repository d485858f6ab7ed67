"""The settings: who writes, paper, languages, theme, what counts as due when, the board's place."""
