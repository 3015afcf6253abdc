#!/bin/sh
# Runs every test: those of the window, and beside them, where there are two processors, all others.
# Arguments go to pytest. The exit status is that of the half that failed; each prints its own summary.
set -eu
python=${PYTHON:-.venv/bin/python}
processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
if [ "$processors" -lt 2 ]; then
    exec "$python" -m pytest "$@"
fi
said=$(mktemp)
trap 'rm -f "$said"' EXIT
"$python" -m pytest -p no:cacheprovider --ignore=tests/ui "$@" >"$said" 2>&1 &
others=$!
trap 'kill "$others" 2>/dev/null || true; rm -f "$said"' INT TERM
status=0
"$python" -m pytest -p no:cacheprovider tests/ui "$@" || status=$?
wait "$others" || status=$?
cat "$said"
exit "$status"
