"""The command palette: every action, card and person by a few letters."""
