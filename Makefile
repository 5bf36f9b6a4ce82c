# parley: `make run` opens the shell, `make test` is the whole gate. Both do the set-up themselves.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# The files that the built-in corpus was taken from; compared with it where they are at hand.
ORIGINALS ?= ../shared/seeds

PACKAGES := libedit-dev libyaml-dev libxml2-dev liblzma-dev zlib1g-dev libbsd-dev libmd-dev \
  libncurses-dev pkg-config
# Without a dynamic linker the program starts in half the time; libedit's own libraries come along.
# The functions that a start runs lie side by side, so that few pages of the program are read for it.
STATIC := -Xswiftc -cross-module-optimization -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  -Xlinker --start-group -Xlinker -lbsd -Xlinker -lmd -Xlinker -ltinfo -Xlinker -llzma -Xlinker -lz \
  -Xlinker -lm -Xlinker --end-group \
  -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xlinker --symbol-ordering-file=$(CURDIR)/tools/start.order -Xlinker --no-warn-symbol-ordering
STRIP := -Xlinker -s

RELEASE := .build/release/parley
DEBUG := .build/debug/parley
BUILTIN := Sources/CBuiltin/builtin.corpus

.PHONY: run build test keys seeds install bench order readme clean setup

run: build
	@$(RELEASE)

setup:
	@.ci/setup $(PACKAGES)

# A copy is cached in larger pieces than what the linker wrote, and starts in four fifths of the time.
build: setup
	@$(SWIFT) build --quiet -c release --product parley $(STATIC) $(STRIP)
	@cp $(RELEASE) $(RELEASE).copy && mv $(RELEASE).copy $(RELEASE)

# Chromium lays out the reports that the tests look at; a Turkish locale is made of what locales has.
test: setup
	@.ci/setup chromium locales
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --parallel
	$(DEBUG) verify $(if $(wildcard $(ORIGINALS)),--originals $(ORIGINALS))
	git diff --exit-code

# Types ten times as many random key sequences as the gate does; in a quarter of a minute.
keys: setup
	PARLEY_KEYS=10000 $(SWIFT) test --filter endsEveryLineWithTheTerminalAsItWas

# Compiles the built-in corpus; the binary holds it from the next build on.
seeds: setup
	$(SWIFT) build --product parley
	$(DEBUG) compile seeds -o $(BUILTIN)

$(RELEASE):
	@$(MAKE) build

install: | $(RELEASE)
	install -Dm755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/parley
	install -Dm644 man/parley.1 $(DESTDIR)$(PREFIX)/share/man/man1/parley.1
	@mkdir -p .build/completions
	@for shell in bash zsh fish; do \
	  $(RELEASE) --generate-completion-script $$shell > .build/completions/$$shell || exit; \
	done
	install -Dm644 .build/completions/bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/parley
	install -Dm644 .build/completions/zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_parley
	install -Dm644 .build/completions/fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/parley.fish

# Measures the release binary; the targets are the program's own. PARTS=one-shot,check measures less.
PARTS := all
bench: build
	@.ci/setup sqlite3
	@$(SWIFT) build --quiet -c release --product parley-bench $(STATIC) $(STRIP)
	@.build/release/parley-bench $(RELEASE) $(PARTS) sessions/*.parley

# Writes anew which functions a start runs; one that has gone since is passed over.
order: setup
	@.ci/setup valgrind
	@$(SWIFT) build --quiet -c release --product parley $(STATIC)
	@objcopy -g $(RELEASE) .build/unstripped
	@for line in 'who proposed 24-48 hour truces' 'check Russia proposed truces' 'what is agreed'; do \
	  valgrind -q --tool=callgrind --demangle=no --callgrind-out-file=.build/calls \
	    .build/unstripped ask "$$line" > .build/answer || exit; \
	  sed -nE "s/^c?fn=\([0-9]+\) ([^']+).*/\1/p" .build/calls; \
	done > .build/calls.all
	@awk '!/ / && !seen[$$0]++' .build/calls.all > tools/start.order
	@$(MAKE) build

# Writes the README's examples and tables anew; the run fails where anything changed.
readme: setup
	PARLEY_RECORD=1 $(SWIFT) test --filter ReadmeTests

clean:
	$(SWIFT) package clean
