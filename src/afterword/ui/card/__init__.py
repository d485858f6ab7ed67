"""A card opened: everything kept of one job application, to see and to change."""
