"""What goes along with one person's letter: choosing a file, naming it, saying why it comes."""
