"""The letters that are due over all cards, in one dialog: what stops any, then all on paper."""
