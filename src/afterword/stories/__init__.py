"""What a person does, from beginning to end: use cases that turn wishes into changes."""
