#!/bin/sh
# Runs every test: in two halves beside each other, where there are two processors.
# Arguments go to pytest. The exit status is that of the half that failed; each prints its own summary.
set -eu
python=${PYTHON:-.venv/bin/python}
processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
if [ "$processors" -lt 2 ]; then
    exec "$python" -m pytest "$@"
fi
first="tests/ui tests/feeds tests/text tests/pages tests/net tests/geo tests/globe"
others_of=""
for folder in $first; do others_of="$others_of --ignore=$folder"; done
said=$(mktemp)
trap 'rm -f "$said"' EXIT
# shellcheck disable=SC2086
"$python" -m pytest -p no:cacheprovider $others_of "$@" >"$said" 2>&1 &
others=$!
trap 'kill "$others" 2>/dev/null || true; rm -f "$said"' INT TERM
status=0
# shellcheck disable=SC2086
"$python" -m pytest -p no:cacheprovider $first "$@" || status=$?
wait "$others" || status=$?
cat "$said"
exit "$status"
