"""Every sentence for a `Problem`, a table for each thing that can go wrong."""
