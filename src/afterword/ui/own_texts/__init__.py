"""Letters and short texts of one's own: written once with fields, chosen for other letters."""
