# make demo, make test: everything they need is made in .venv, from nothing but Python (3.11 or later) and make.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
EXTRAS ?= dev
# A new name whenever what is installed has to change: a checkout keeps no times to go by.
STAMP := $(VENV)/.installed-$(shell cat pyproject.toml constraints.txt 2>/dev/null | cksum | cut -d' ' -f1)-$(EXTRAS)

.PHONY: help install demo samples test check format build clean

help:
	@echo 'make demo     run xinfang on samples/'
	@echo 'make test     run the tests'
	@echo 'make check    style, types and import contracts'
	@echo 'make samples  make the tables beside samples/ anew'
	@echo 'make build    make the packages in dist/'

install: $(STAMP)

$(STAMP):
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or later with its venv module is needed (Debian: apt install python3-venv)' >&2; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[$(EXTRAS)]'
	rm -f $(VENV)/.installed-*
	touch $@

demo: $(STAMP)
	@for page in samples/*.txt; do echo "== $$page"; $(BIN)/xinfang extract "$$page" || exit 1; done

samples: $(STAMP)
	@for page in samples/*.txt; do (cd samples && ../$(BIN)/xinfang extract "$${page#samples/}" --force -o "$$(basename "$$page" .txt).csv") || exit 1; done

test: $(STAMP)
	$(BIN)/python -m pytest -q $(ARGS)

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

build: $(STAMP)
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
