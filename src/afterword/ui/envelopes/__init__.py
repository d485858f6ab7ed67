"""Envelopes for letters, and their words to write by hand: two dialogs over the window."""
