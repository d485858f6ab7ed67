"""Composing: from records and a language's phrases to the sentences of a letter."""
