"""Small widgets that several pages of the window share."""
