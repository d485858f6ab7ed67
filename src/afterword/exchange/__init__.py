"""What others made, read into our own values: invitations, saved mail, public holidays."""
