"""Imported by the process that forks worker processes, and by nothing else: it keeps them silent.

What a library prints about a hostile document, and what Python prints about a worker that is ended while it
starts, is not for the reader's terminal. What matters comes back as a result (`worker_pool`).
"""

import os

_nowhere = os.open(os.devnull, os.O_WRONLY)
os.dup2(_nowhere, 2)
os.close(_nowhere)
