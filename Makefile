# make run     the demo on http://127.0.0.1:8080
# make test    everything that swift test holds
# make check   all of CI, in the order of the list below
# make bench   measures speed and size of a release build; see docs/prestanda.md
# make format  puts the sources in form
#
# run, test and check share one debug build with the same flags: another set of flags replans for 20 seconds.

.PHONY: setup build run test check bench format
.PHONY: lint imports size glossary provisions docs holidays numbers attack deliveries payments invoices sie fuzz spreadsheets documents bundle calendar script pages start flow chain economy register oidc kill
.NOTPARALLEL:

PORT ?= 8080

setup:
	@scripts/setup

build: setup
	swift build --build-tests

run: build
	.build/debug/kansli demo --data .demo --port $(PORT)

test: build
	swift test --skip-build --disable-xctest

# The build treats warnings as errors. Schema and configuration are held by tests.
check: lint imports size glossary provisions docs holidays test numbers attack deliveries payments invoices sie fuzz spreadsheets documents bundle calendar script pages start flow chain economy register oidc kill

# What .ci/run adds to make test.
check-but-tests: lint imports size glossary provisions docs holidays numbers attack deliveries payments invoices sie fuzz spreadsheets documents bundle calendar script pages start flow chain economy register oidc kill

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

imports:
	scripts/check-imports

size:
	scripts/check-size

glossary:
	scripts/check-glossary

provisions:
	scripts/check-provisions

docs:
	scripts/check-docs

holidays: setup
	.venv/bin/python3 scripts/check-holidays

numbers: build
	.venv/bin/python3 scripts/check-numbers

# The demo's deliveries and some random ones; `scripts/attack-counts 1000` takes many hours.
attack: build
	.venv/bin/python3 scripts/attack-counts 20

deliveries: build
	scripts/check-deliveries

payments: setup
	.venv/bin/python3 scripts/check-payments

invoices: build
	.venv/bin/python3 scripts/check-invoices

sie: build
	scripts/check-sie

fuzz: build
	scripts/fuzz 20 1

calendar: build
	scripts/check-calendar

spreadsheets: build
	.venv/bin/python3 scripts/check-spreadsheets

documents: build
	scripts/check-documents

bundle: build
	.venv/bin/python3 scripts/check-bundle

script: setup
	scripts/check-script

pages: build
	scripts/audit-pages

start: build
	scripts/check-start

flow: build
	scripts/check-flow

chain: build
	scripts/check-chain

economy: build
	scripts/check-economy

register: build
	scripts/check-register

oidc: build
	scripts/check-oidc

kill: build
	scripts/check-kill

bench:
	@scripts/setup --bench
	scripts/bench

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks
