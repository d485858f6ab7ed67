"""The small card after printing: sign, fold, address, post by when, and that they have gone."""
