#!/bin/sh
# Everything that must hold before a change lands: format, lint, types, import arrows, tests.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff format --check .
$bin/ruff check .
$bin/mypy
$bin/lint-imports --no-cache >/dev/null || { $bin/lint-imports --no-cache; exit 1; }
exec $bin/python -m pytest -n auto "$@"
