"""Letters by e-mail, person after person: copy the parts, or open them in the mail program."""
