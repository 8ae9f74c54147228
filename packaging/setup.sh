#!/usr/bin/env bash
# Makes .venv from the pinned lock, and installs (as root) or names the system libraries that Qt needs on Linux.
# `setup.sh bundle` also asks for what PyInstaller needs of the system.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=.venv/.lock-sha256
sum=$(sha256sum packaging/requirements.lock packaging/setup.sh | sha256sum | cut -d' ' -f1)
ready=$([ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && echo yes || echo no)
[ "$ready" = yes ] && [ "${1:-}" != bundle ] && exit 0

debian_packages="python3-venv libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
[ "${1:-}" = bundle ] && debian_packages="$debian_packages binutils"
if command -v dpkg-query >/dev/null; then
    missing=""
    for name in $debian_packages; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing="$missing $name"
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then
            echo "Installing system libraries:$missing"
            apt-get update -qq
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
        else
            echo "The app needs system libraries. Paste this, then run make again:" >&2
            echo "sudo apt-get install -y$missing" >&2
            exit 1
        fi
    fi
fi

[ "$ready" = yes ] && exit 0
echo "Setting up .venv from packaging/requirements.lock"
python3 -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r packaging/requirements.lock
echo "$sum" > "$stamp"
