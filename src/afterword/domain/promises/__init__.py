"""Promises: from what an employer said about an answer, as typed, to the last day they named."""
