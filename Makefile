# `make run` and `make test` are all anyone needs; each installs what it lacks, into this folder where that can be.
PORT ?= 8501
# Reached from this machine alone; ADDRESS=0.0.0.0 lets the network in.
ADDRESS ?= 127.0.0.1
# How large a crowd `make load` sends, and how long it stays.
VISITORS ?= 100
SECONDS ?= 600

prepare = python=$$(tools/setup/python.sh) && "$$python" -m tools.setup.prepare
python = .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test test-fast lint bench estimates load faults attack a11y replicas corpus lock clean

help: ## Say what there is
	@grep -E '^[a-z0-9-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 11

run: ## Serve the dashboard on http://localhost:8501 (PORT= and ADDRESS= change that)
	@[ "$(PORT)" -ge 1 ] 2>/dev/null && [ "$(PORT)" -le 65535 ] || \
		{ echo "PORT must be a number from 1 to 65535, not '$(PORT)': for example make run PORT=8502"; exit 2; }
	@$(prepare) requirements.txt
	@exec $(python) -m streamlit run app.py --server.port $(PORT) --server.address $(ADDRESS) \
		--server.headless true --browser.serverAddress localhost

test: ## Run every check: style, types, imports, tests, tests in a browser
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.chromium
	@$(python) -m tools.setup.postgresql
	@$(python) -m tools.setup.haproxy
	@$(python) -m tools.setup.systemd
	@$(python) -m tools.setup.libreoffice
	@$(python) -m tools.setup.faketime
	@$(python) -m tools.setup.check everything

test-fast: ## Run what a change is tried with again and again: style, types, imports, tests of single functions
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.check fast

lint: ## Run the checks that need no test: style, types, imports
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.check lint

bench: ## Measure the app beside a bare Streamlit page and the usual way to draw a map
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.chromium
	@$(python) -m tools.bench

estimates: ## Test the district estimates on what they have not seen: published rates and simulated worlds
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.estimates

load: ## See how many visitors one process holds; takes about 29 minutes (VISITORS= and SECONDS= change that)
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.load --visitors $(VISITORS) --seconds $(SECONDS)

attack: ## Put harmful texts into every field, link and file, and look at every answer and page for them
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.chromium
	@LONG=1 $(python) -m pytest tests/attack $(addprefix tests/data/importing/test_,fuzz.py random_sheets.py speed.py) \
		tests/ui/publishing/test_publisher.py tests/reports/jobs/test_export_queue.py \
		tests/data/store/test_changed_store.py tests/test_bounds.py tests/server/test_limits.py \
		$(addprefix tests/browser/test_,attack.py every_page.py routes.py safety.py)

a11y: ## Look on every page for what shuts readers out: themes, keys, enlarged, still, other colours
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.chromium
	@$(python) -m pytest $(addprefix tests/browser/test_,access.py english.py every_page.py keyboard.py keyboard_pages.py preferences.py) \
		tests/maps/test_contrast.py

faults: ## Break what can break, publications 200 times on each kind of store; takes about 8 minutes
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.postgresql
	@$(python) -m tools.setup.faketime
	@LONG=1 $(python) -m pytest -o faulthandler_timeout=1800 tests/faults tests/data/store

corpus: ## Read 22,000 sheets in the habits of offices and count what is taken in wrong; takes about 15 minutes
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tests.data.importing.corpus

replicas: ## Serve three replicas behind HAProxy with TLS on https://localhost:8501; kill -HUP restarts them in turn
	@$(prepare) requirements.txt
	@$(python) -m tools.setup.haproxy
	@PORT=$(PORT) $(python) -m tools.deploy.replicas

lock: ## Write requirements.txt and requirements-test.txt anew from the two short lists
	@$(prepare) requirements.txt requirements-test.txt
	@$(python) -m tools.setup.lock

clean: ## Remove what the other targets made
	rm -rf .venv .venv.lock .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
