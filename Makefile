# make demo and make test set everything up by themselves; make help lists the rest.
PY := .venv/bin/python
DIR ?= demo
# No Qt plugin is needed where there is no display.
HEADLESS := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,QT_QPA_PLATFORM=offscreen)

.PHONY: help setup demo run test check bench bundle screenshots catalogues format clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:  ## .venv from the pinned lock, system libraries for Qt, compiled catalogues
	@bash packaging/setup.sh
	@bash packaging/catalogues.sh compile

demo: setup  ## the main job on invented people; leaves everything in DIR (default: demo)
	@$(HEADLESS) $(PY) -m clinic_app demo --dir "$(DIR)"

run: setup  ## the window
	@$(PY) -m clinic_app

test: setup  ## the whole suite
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q

check: setup  ## ruff, mypy --strict, import contracts, catalogues, packs
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-cache
	@bash packaging/catalogues.sh check
	@$(PY) -m clinic_app pack lint resources/packs/us-labor/*
	@$(PY) -m clinic_app pack test resources/packs/us-labor/*

bench: setup  ## every number that README claims, beside its peer
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

bundle: setup  ## one folder with a windowed and a console program, in dist/
	@bash packaging/setup.sh bundle
	@$(PY) -m PyInstaller --noconfirm --log-level ERROR packaging/clinic_app.spec
	@du -sh dist/clinic-app
	@dist/clinic-app/clinic-app-console selftest

screenshots: setup  ## every place and dialog, both languages, light and dark, 100 % and 200 % text
	@QT_QPA_PLATFORM=offscreen $(PY) -m clinic_app.ui.gallery --out screenshots

catalogues: setup  ## bring i18n/ in step with the sources
	@bash packaging/catalogues.sh update

format: setup  ## format the sources
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

clean:  ## remove what make made
	rm -rf .venv build dist demo screenshots
