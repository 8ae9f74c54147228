#!/usr/bin/env bash
# The window's catalogues: update them from the sources, check that they are fresh and complete, compile them.
# English is the source language; its catalogue holds only the plurals.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${CLINIC_BIN:-.venv/bin}

extract() {  # $1: folder of the catalogues
    "$bin/pyside6-lupdate" -silent -extensions py clinic_app -ts "$1/clinic_app_es.ts" -target-language es -locations none -no-obsolete
    "$bin/pyside6-lupdate" -silent -extensions py clinic_app -ts "$1/clinic_app_en.ts" -target-language en -pluralonly -locations none -no-obsolete
}

case "${1:-}" in
update)
    extract i18n
    ;;
check)
    fresh=$(mktemp -d)
    trap 'rm -rf "$fresh"' EXIT
    cp i18n/*.ts "$fresh"
    extract "$fresh"
    for file in i18n/*.ts; do
        cmp -s "$file" "$fresh/$(basename "$file")" || { echo "$file is not what the sources say: run make catalogues and translate what is new." >&2; exit 1; }
        "$bin/pyside6-lrelease" -silent -fail-on-unfinished "$file" -qm "$fresh/$(basename "$file" .ts).qm"
    done
    ;;
compile)
    for file in i18n/*.ts; do
        target="${file%.ts}.qm"
        [ "$target" -nt "$file" ] || "$bin/pyside6-lrelease" -silent "$file" -qm "$target"
    done
    ;;
*)
    echo "usage: packaging/catalogues.sh update | check | compile" >&2
    exit 2
    ;;
esac
