"""What is told of headlines."""

HEADLINE_CUT = "The headline is longer: this is its beginning"
