# Two commands do everything on a fresh machine: `make demo` and `make test`.
VENV  ?= .venv
BIN   := $(VENV)/bin
READY := $(VENV)/.ready
PYTHONS := python3.12 python3.13 python3.11 python3.10 python3  # the first that is there and complete is taken; 3.13 lacks openpi's client
COMPLETE := import sys, bz2, ctypes, ensurepip, lzma, sqlite3, ssl, venv; sys.exit(not (3, 10) <= sys.version_info < (3, 14))
PYTHON ?= $(shell for p in $(PYTHONS); do $$p -c '$(COMPLETE)' 2>/dev/null && echo $$p && break; done)
ifneq ($(origin PYTHON),file)  # it was asked for: an environment of another one is not what was meant
HAS := $(if $(wildcard $(BIN)/python),$(shell $(BIN)/python -V))
ifneq ($(filter-out $(shell $(PYTHON) -V),$(HAS)),)
$(error $(VENV) has $(HAS): 'make VENV=.venv-other PYTHON=$(PYTHON) …' makes a second environment, or remove the first)
endif
endif

export WANDB_SILENT = true
export SVT_LOG = 1

.PHONY: help setup demo test lab docs readme clean

help:  ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(READY)  ## install everything into .venv, or VENV=… (once)

# Rendering without a screen needs OSMesa; OpenCV, which the simulator imports, needs the other two. pip cannot bring them.
SYSTEM := libOSMesa:libosmesa6 libGL.so.1:libgl1 libglib-2.0:libglib2.0-0
MISSING = $(foreach s,$(SYSTEM),$(shell /sbin/ldconfig -p | grep -q '$(word 1,$(subst :, ,$(s)))' || echo $(word 2,$(subst :, ,$(s)))))

$(READY): settings.ini setup.py constraints.txt plugin/setup.py
	@test -n "$(PYTHON)" || { echo "Python 3.10 to 3.13 with venv is needed: apt-get install python3 python3-venv, or make PYTHON=/path/to/python3.12"; exit 2; }
	@missing="$(MISSING)"; if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq $$missing; \
	  elif sudo -n true 2>/dev/null; then sudo apt-get update -qq && sudo apt-get install -y -qq $$missing; \
	  else echo "system libraries are missing and cannot be installed from here: run 'sudo apt-get install $$missing', then make again"; exit 2; fi; fi
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip 'setuptools<81' wheel
	PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[all,dev]'
	$(BIN)/python -m pip install --quiet --no-deps --editable plugin  # LeRobot's own commands find the policy by it
	if $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 13))'; then \
	  echo "openpi's client wants a numpy below 2, which Python 3.13 does not have: its tests are left out"; \
	else \
	  $(BIN)/python -m venv $(VENV)/openpi && $(VENV)/openpi/bin/python -m pip install --quiet openpi-client==0.1.2 'numpy<2' typing_extensions; \
	fi  # it has an environment of its own, and the tests run it by its own Python
	@touch $@

demo: $(READY)  ## demonstrations in, scored policy out (about 10 minutes)
	$(BIN)/t2a-demo

test: $(READY)  ## run every notebook's tests
	OMP_NUM_THREADS=1 $(BIN)/nbdev_test --n_workers 2 --timing $(TEST_FLAGS)  # threads of two notebooks at once would fight for the cores

lab: $(READY)  ## open JupyterLab at the first page
	$(BIN)/jupyter lab nbs/index.ipynb

docs: $(READY)  ## the site in _docs, by Quarto where it is installed
	if command -v quarto >/dev/null; then $(BIN)/nbdev_docs; else $(BIN)/python -m tools.site; fi

readme: $(READY)  ## README.md from nbs/index.ipynb
	$(BIN)/jupyter nbconvert --to markdown --log-level WARN --RegexRemovePreprocessor.patterns '^#\|\s*hide' --RegexRemovePreprocessor.patterns '^---' --output-dir . --output README nbs/index.ipynb
	sed -i -E 's#\]\((images|tutorials)/#](nbs/\1/#g' README.md

clean:  ## remove what runs have written
	rm -rf outputs _docs _proc build
