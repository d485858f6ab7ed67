"""What looks over a letter: spelling so far."""
