"""Letters and snippets of one's own: written once with fields, chosen again for other letters."""
