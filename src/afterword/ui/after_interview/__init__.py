"""The page "After your interview": what is asked, what becomes of it, and the letters beside it."""
