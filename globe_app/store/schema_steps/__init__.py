"""The statements of each step of the schema, one module a step. Frozen once released."""
