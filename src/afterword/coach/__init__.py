"""What looks over a letter as a kind reader would: the four qualities, and spelling."""
