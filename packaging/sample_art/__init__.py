"""The drawings of the sample edition: drawing functions, shared scenery, one function per scene."""
