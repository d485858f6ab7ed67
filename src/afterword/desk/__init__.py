"""What is loaded, and the one road by which it changes."""
