"""What is told of headlines."""

from globe_app.tr import mark

HEADLINE_CUT = mark("The headline is longer: this is its beginning")
