"""The page of a day's edition, with its calendar: what the front page and the page of an edition show."""
