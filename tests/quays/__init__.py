"""Ten invented news sites that publish as real ones do: other charsets, damaged feeds, walls, placeholders.

Each module is a few sites; `server.py` serves them on loopback, each under an address of its own. What a
reader is to see of each article stands beside it as an `Expected`.
"""
