"""The page "Today": what is due over all cards, as a list and as a month."""
