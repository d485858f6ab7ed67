"""The rules themselves, a module for each thing they look after; `coach.table` lists them."""
