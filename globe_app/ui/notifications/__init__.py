"""Notifications of the desktop, and the alerts that are told by them."""
