# make run   set up what is missing, then open the window
# make test  set up what is missing, then ruff, mypy, import-linter and every test
# make bench the figures, each beside a peer or a limit of the same run
VENV := .venv
PY := $(VENV)/bin/python
DEV := $(VENV)/.dev

.PHONY: run test bench clean
run: $(VENV)/.ready
	$(VENV)/bin/globe-app run

test: $(DEV)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	sh packaging/setup.sh test
	$(PY) -m pytest

bench: $(DEV)
	sh packaging/setup.sh test
	$(PY) -m pip install -q -c constraints.txt -e '.[bench]'
	$(PY) -m bench

$(VENV)/.ready: pyproject.toml constraints.txt packaging/setup.sh
	sh packaging/setup.sh run
	python3 -m venv $(VENV)
	$(PY) -m pip install -q --disable-pip-version-check -c constraints.txt -e .
	touch $@

$(DEV): $(VENV)/.ready
	$(PY) -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
