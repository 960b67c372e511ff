# make demo, make test: everything they need is made in .venv, from nothing but Python (3.11 or later) and make.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
EXTRAS ?= dev
# A new name whenever what is installed has to change: a checkout keeps no times to go by.
HASH := $(shell cat pyproject.toml constraints.txt 2>/dev/null | cksum | cut -d' ' -f1)
CORE := $(VENV)/.core-$(HASH)
DEV := $(VENV)/.dev-$(HASH)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: help install demo samples test check format coverage mutants bench compare fuzz pages docs pins build clean

help:
	@echo 'make demo     run xinfang on samples/'
	@echo 'make test     run the tests'
	@echo 'make check    style, types and import contracts'
	@echo 'make coverage branches of attribution and audit that the tests take'
	@echo 'make mutants  small changes of attribution and audit that no test notices (SAMPLE=400)'
	@echo 'make compare  figures won and lost since OLD=<commit> on all pages at hand'
	@echo 'make bench    measure everything, into docs/benchmarks.md (QUICK=1: less of it)'
	@echo 'make fuzz     throw broken inputs at everything that reads (MINUTES=2 for each target)'
	@echo 'make pages    print the codebook and the commands anew, into docs/'
	@echo 'make docs     build the documentation in site/'
	@echo 'make samples  make the tables beside samples/ anew'
	@echo 'make pins     pin what is installed now in constraints.txt'
	@echo 'make build    make the wheel in dist/'

install: $(DEV)

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or later with its venv module is needed (Debian: apt install python3-venv)' >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(CORE): | $(BIN)/python
	$(PIP) --editable .
	@rm -f $(VENV)/.core-* && touch $@

$(DEV): | $(BIN)/python
	$(PIP) --editable '.[$(EXTRAS)]'
	@rm -f $(VENV)/.core-* $(VENV)/.dev-* && touch $(CORE) $@

demo: $(CORE)
	$(BIN)/xinfang extract samples/*.txt -v
	$(BIN)/xinfang explain samples/hard-wrapped.txt

samples: $(CORE)
	@cd samples && for page in *.txt; do $(abspath $(BIN))/xinfang extract "$$page" --force -o "$${page%.txt}.csv" || exit 1; done

test: $(DEV)
	$(BIN)/python -m pytest -q $(ARGS)

check: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Without the tests that cost much and prove little of a line: any figures at all, and pages that not everybody has.
COVERING := tests/attribution tests/audit tests/rules tests/test_samples.py tests/tables/test_codes_of_pages.py
coverage: $(DEV)
	$(BIN)/python -m coverage run -m pytest -q -m 'not beside' $(COVERING) \
		--ignore tests/audit/test_any_figures.py --ignore tests/audit/test_properties.py \
		--deselect tests/audit/test_run.py::test_work_grows_with_the_page_and_not_with_its_square
	@for room in attribution audit; do \
		$(BIN)/python -m coverage report --include "xinfang_extract/$$room/*" || exit 1; done

SAMPLE ?= 400
mutants: $(DEV)
	$(PIP) 'mutmut==3.8.1'
	$(BIN)/python tools/mutants.py --sample $(SAMPLE) $(ARGS)

bench: $(DEV)
	$(BIN)/python -m bench.run $(if $(QUICK),--quick) $(ARGS)

compare: $(DEV)
	@$(BIN)/python tools/compare.py $(if $(OLD),$(OLD),HEAD) $(ARGS)

MINUTES ?= 2
fuzz: $(DEV)
	$(BIN)/python -m fuzz.run --minutes $(MINUTES) $(ARGS)

pages: $(DEV)
	$(BIN)/python -m tools.made_pages

docs: $(DEV)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet

pins: $(DEV)
	$(BIN)/python -m pip freeze --exclude-editable | grep -v -i -E '^(pip|setuptools|wheel|xinfang)' > constraints.txt

build: $(DEV)
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) .venv-bench site build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis mutants .coverage
