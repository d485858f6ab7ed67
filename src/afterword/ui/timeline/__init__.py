"""The timeline of a job application: drawn, walked with the arrows, and copied as words."""
