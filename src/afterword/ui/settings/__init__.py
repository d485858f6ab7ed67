"""The settings: who writes, paper and languages, theme, working days, where the board lies."""
