"""Frozen values and pure rules; no clock is read here and nothing is stored."""
