"""globe_app: spin the globe, pick a country and read its stories, offline."""

__version__ = "0.1.0"
