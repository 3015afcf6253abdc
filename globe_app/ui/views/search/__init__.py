"""What a reader's words find, and the searches that are kept."""
