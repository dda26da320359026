# Every task is a target here. `make` alone lists them.
PYTHON  ?= python3
VENV    := .venv
BIN     := $(VENV)/bin
READY   := $(VENV)/.ready
CHECKS  := $(VENV)/.ready-check
PIP     := $(BIN)/python -m pip --quiet --disable-pip-version-check
INSTALL := $(PIP) install --require-hashes --no-deps --no-compile
LOCK    := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --upgrade --quiet

export BASE
# Tests start hundreds of short programs. Each would compile everything that it imports once more.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup setup-check generate draft test contract contract-mutants docs census check lint format types imports coverage fresh bench bench-scale bench-archive bench-history bench-limits soak soak-streams kills examples judges changes lock clean record drift sdist-check release-check

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

setup: $(READY)  ## create .venv from the hash-pinned lock

setup-check: $(CHECKS)  ## add what only the rest of the gate needs: type checkers, pandas

$(READY): requirements-pip.lock requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "perpkit needs Python 3.11 or later; run: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements-pip.lock  # an old pip takes twice as long for the rest
	$(INSTALL) -r requirements.lock
	$(PIP) install --no-build-isolation --no-deps --no-compile -e .
	@touch $@

$(CHECKS): requirements-check.lock $(READY)
	$(INSTALL) -r requirements-check.lock
	@touch $@

generate: $(READY)  ## spec + overlays -> generated/ (merge, overlay, validate, lint, render)
	$(BIN)/python -m generator
	$(BIN)/python -m tools.command

draft:  ## PATH='/api/x?a=b' EXAMPLE=answer.json [API=coinglass]: the YAML and recording that a new operation starts from
	@$(if $(and $(filter command,$(origin PATH)),$(EXAMPLE)),,echo "write: make draft PATH='/api/group/name?symbol=BTC' EXAMPLE=answer.json" >&2; exit 2)
	@# PATH is an argument here, so the shell gets the system's own.
	@PATH="$$(command -p getconf PATH)" $(BIN)/python -m generator.draft '$(PATH)' '$(EXAMPLE)' --api '$(or $(API),coinglass)'

test: $(READY)  ## the whole test suite, on every core; COVERAGE=1 also measures it
	$(BIN)/python -m pytest -n auto --dist worksteal $(if $(COVERAGE),--cov --cov-report=term)

contract: $(READY)  ## only the contract lane: recordings, sandbox and witness against the description
	$(BIN)/python -m pytest -n auto --dist worksteal tests/contract tests/witness

contract-mutants: $(READY)  ## change recordings, description and decoders, and fail on what goes unseen; ALL=1: of all operations
	$(BIN)/python -m tools.mutants $(if $(ALL),--all)

docs: $(CHECKS)  ## build the site in build/site/html, strictly and offline, and look at it with a browser if there is one
	$(BIN)/python -m tools.site
	PERPKIT_SITE=build/site/html $(BIN)/python -m pytest -q tests/site

census: $(READY)  ## what the recordings show of the description -> docs/description-coverage.md
	$(BIN)/python -m tools.census

coverage: COVERAGE := 1
coverage: test  ## the suite with branch coverage of hand-written code

check: COVERAGE := 1
check: fresh lint types imports contract-mutants test  ## the whole gate; every test runs once, and last

lint: $(READY)  ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY)  ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(CHECKS)  ## mypy and pyright, both strict
	$(BIN)/mypy
	$(BIN)/pyright

imports: $(CHECKS)  ## who may import whom
	$(BIN)/lint-imports

fresh: $(READY)  ## fail if generated/ is not what the inputs generate
	$(BIN)/python -m generator --check
	$(BIN)/python -m tools.command --check

changes: $(READY)  ## what changed for users since BASE (a commit or tag; HEAD), and which version it needs
	$(BIN)/python -m tools.changes $(or $(BASE),HEAD)

judges: $(READY)  ## outside judges (needs Node 20 and Java 17): Redocly, Spectral, Prism, TypeScript, openapi-generator, AsyncAPI
	$(BIN)/python -m tools.judges

record: $(READY)  ## with a key: record live answers (ARGS="--dry-run" shows what it would call)
	$(BIN)/python -m tools.record $(ARGS)

drift: $(READY)  ## with a key: compare live answers with description and recordings
	$(BIN)/python -m tools.record --drift $(ARGS)

bench-limits: $(READY)  ## the rate limiter against vendors that count (needs redis-server for the last rows)
	$(BIN)/python -m benchmarks.limits
	$(BIN)/python -m benchmarks.limit_costs

bench-archive: $(READY)  ## an archive: rows in and out, a year of daily runs; requests of complete history (minutes)
	$(BIN)/python -m benchmarks.archive
	$(BIN)/python -m benchmarks.paging

bench-history: $(READY)  ## requests of complete history for many orders; ORDERS=5000000 SEED=301 (a quarter of an hour)
	$(BIN)/python -m benchmarks.paging --orders $(or $(ORDERS),5000000) --seeds $(or $(SEED),301) $(or $(SEED),301)

soak: $(READY)  ## a minute of random faults and cancellations against a server on loopback
	PERPKIT_SOAK_SECONDS=60 $(BIN)/python -m pytest tests/faults/test_faults_chaos.py -rP

soak-streams: $(READY)  ## a simulated day of streams with 500 faults, and ten real minutes over sockets (about 25 minutes)
	PERPKIT_SOAK_HOURS=24 PERPKIT_SOAK_SECONDS=600 $(BIN)/python -m pytest tests/streams/test_streams_soak.py -rP

kills: $(READY)  ## two processes that fill one archive and are killed at random points, 30 times each
	PERPKIT_KILL_ROUNDS=30 $(BIN)/python -m pytest tests/archive/test_archive_killed.py -rP

examples: $(READY)  ## the examples that need packages of their own (Dagster), in an environment of their own
	test -x .venv-examples/bin/python || $(PYTHON) -m venv .venv-examples
	.venv-examples/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	.venv-examples/bin/python -m pip install --quiet --disable-pip-version-check -e . -r examples/dagster/requirements.txt
	.venv-examples/bin/python -m pytest tests/examples

bench: $(CHECKS)  ## speed, as ratios within one run
	$(BIN)/python -m benchmarks

bench-scale: $(READY)  ## what generating, importing and a first call cost with all operations, beside a project of 24
	$(BIN)/python -m benchmarks.scale

release-check: $(READY)  ## fail if something is missing that a release needs: addresses, a version in the changelog
	$(BIN)/python -m tools.release

sdist-check: $(READY)  ## build the sdist, unpack it elsewhere, and run its own two commands there
	rm -rf dist && $(BIN)/python -m build --no-isolation --sdist --outdir dist . >/dev/null
	folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && tar -xzf dist/*.tar.gz -C "$$folder" --strip-components 1 && \
	  $(MAKE) --no-print-directory -C "$$folder" generate test

scale-check: $(CHECKS)  ## time `make test` and `.ci/run` in a copy, against their budgets; ARGS="--operations 400": in a larger one
	$(BIN)/python -m tools.budgets $(ARGS)

lock:  ## resolve the dependencies anew (needs uv)
	echo pip | $(LOCK) --no-header - --output-file requirements-pip.lock
	$(LOCK) pyproject.toml --group test --output-file requirements.lock
	$(LOCK) pyproject.toml --group dev --constraints requirements.lock --output-file requirements-check.lock

clean:  ## remove the environment and every cache
	rm -rf $(VENV) .venv-examples .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
