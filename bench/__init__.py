"""Benchmarks; each figure stands beside a limit or a peer of the same run: `python -m bench`."""
