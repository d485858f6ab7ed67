"""Reading a topic that is typed in French."""
