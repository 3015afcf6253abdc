"""A sync: from the catalogue to whole articles in the store."""
