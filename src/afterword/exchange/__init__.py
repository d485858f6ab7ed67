"""Files of other programs, read into our own values: invitations and saved mail."""
