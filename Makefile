# The habits of the house. `make` alone lists them.

PYTHON ?= python3
# The build of torch differs by machine; the rest is pinned, with hashes, in the lock file. See docs/models.md for CPU-only and CUDA builds.
TORCH ?= torch==2.13.0
INBOX ?= fixtures/inbox
WORKSPACE ?= workspace
CORPUS ?= ../shared/corpus
TYDIP ?= ../shared/data/politeness

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet --quiet
READY := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help setup models run test machines check screenshots format fixtures train bench texts lock clean

help:  ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## ?/\1|/' | awk -F'|' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(READY)  ## install the project into .venv, from the lock file

$(READY): requirements/requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'qa-pipeline needs Python 3.11: apt-get install python3.11, or make PYTHON=/path/to/python3.11'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || { echo 'Python lacks venv: apt-get install python3-venv'; exit 1; }
	@echo 'installing into $(VENV): some minutes the first time'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --no-deps --require-hashes -r requirements/requirements.lock
	@# pip would complain of triton and torchcodec, which the lock leaves out on purpose (requirements/overrides.txt)
	@$(PIP) install $(TORCH) 2> $(VENV)/torch.log || { cat $(VENV)/torch.log; exit 1; }
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

models: setup  ## fetch and verify the models that the main job needs
	@$(BIN)/qa-pipeline models fetch

run: models  ## take what is in fixtures/inbox: the main job (INBOX=... WORKSPACE=... for others)
	@$(BIN)/qa-pipeline run --inbox $(INBOX) --workspace $(WORKSPACE)

# The tests of a file go to one process; more than four take more memory than time.
test: models  ## run the tests
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

machines: models  ## run the test of several machines: PostgreSQL, a Prefect server, two workers, one of which is killed (5 minutes)
	@$(BIN)/python -m pytest -m machines

check: setup  ## format, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format: setup  ## put the code in order
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

screenshots: run  ## take the pictures of the docs again (needs Chromium)
	@$(BIN)/python docs/screenshots.py --run $(WORKSPACE)

fixtures: setup  ## make fixtures/inbox again from fixtures/plays
	@$(BIN)/python fixtures/make_calls.py

train: models  ## train what weighs the signals of an act, politeness and roles again: models/*.npz, roles.json and their cards
	@$(BIN)/python models/train_acts.py --corpus $(CORPUS)
	@$(BIN)/python -m models.train_search
	@OMP_NUM_THREADS=1 $(BIN)/python models/train_politeness.py --tydip $(TYDIP)
	@OMP_NUM_THREADS=1 $(BIN)/python models/train_roles.py --corpus $(CORPUS)

bench: models  ## word errors of the fixtures, agreement with the labelled calls, speed of scoring
	@$(BIN)/python benchmarks/fixture_wer.py
	@$(BIN)/qa-pipeline evaluate scores fixtures/labelled
	@[ ! -d $(CORPUS) ] || $(BIN)/qa-pipeline evaluate scores $(CORPUS)
	@$(BIN)/python benchmarks/rescore_speed.py

texts: setup  ## bring texts that are marked in the source to the catalogs of the reports' languages
	@$(BIN)/python translations/update.py

lock:  ## resolve the lock file again (needs uv)
	@uv pip compile --quiet pyproject.toml requirements/torch.in --extra dev --extra postgres --extra fixtures \
	  --override requirements/overrides.txt --python-version 3.11 --no-emit-index-url --no-header --generate-hashes --no-annotate \
	  -o requirements/requirements.lock
	@sed -i '1i # Made by `make lock`; do not edit. Every wheel is checked against these hashes; torch is not here (see overrides.txt).' \
	  requirements/requirements.lock

clean:  ## take away the environment, the weights and the workspace
	rm -rf $(VENV) models/weights workspace
