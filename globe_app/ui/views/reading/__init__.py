"""The view of where the reader has read from."""
