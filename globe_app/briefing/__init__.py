"""Reads the store for the window and the command line, ready to print. Never writes what a sync writes."""

from globe_app.store.db import Store as Store  # what every question of the window is asked of
