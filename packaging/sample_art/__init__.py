"""The drawings of the Sample edition: a kit, parts made with it, and one function per scene."""
