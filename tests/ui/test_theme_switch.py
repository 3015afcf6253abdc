"""Another theme, another text size: the whole window follows, and what is behind follows when it comes."""
