"""Letters on paper: geometry as values, fonts, lines put in their places, PDF bytes."""
