"""Reads the numbers of a sentence in its own language: what they count, who says so, and of what."""
