"""The settings: one searchable window over the preferences and what is chosen elsewhere."""
