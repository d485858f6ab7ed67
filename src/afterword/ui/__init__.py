"""The window: widgets that show what the desk holds and pass on what the person asks for."""
