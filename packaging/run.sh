#!/bin/sh
# sh packaging/run.sh             opens the app (without a display: says so and takes the tour)
# sh packaging/run.sh test        passes the tests
# sh packaging/run.sh ARGS...     any countersign command: check FILE, demo, tour --out DIR, ...
# Sets up what it needs on the way: uv where it is, else a virtual environment of its own in .venv.
set -eu
cd "$(dirname "$0")/.."
say() { printf 'countersign: %s\n' "$*" >&2; }

mode=app
case "${1:-}" in test) mode=test; shift ;; setup) mode=setup; shift ;; esac

root() { # run as root when that needs no question
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

# -- what the system lacks ----------------------------------------------------------------------
lacks() { # library file name
    ! { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}
if [ "$(uname -s)" = Linux ]; then
    want=""
    lacks libglib-2.0.so.0 && want="$want libglib2.0-0"
    lacks libEGL.so.1 && want="$want libegl1"
    lacks libGL.so.1 && want="$want libgl1"
    lacks libxkbcommon.so.0 && want="$want libxkbcommon0"
    lacks libxkbcommon-x11.so.0 && want="$want libxkbcommon-x11-0"
    lacks libxcb-cursor.so.0 && want="$want libxcb-cursor0"
    lacks libxcb-icccm.so.4 && want="$want libxcb-icccm4"
    lacks libxcb-image.so.0 && want="$want libxcb-image0"
    lacks libxcb-keysyms.so.1 && want="$want libxcb-keysyms1"
    lacks libxcb-render-util.so.0 && want="$want libxcb-render-util0"
    lacks libxcb-shape.so.0 && want="$want libxcb-shape0"
    lacks libxcb-xkb.so.1 && want="$want libxcb-xkb1"
    lacks libdbus-1.so.3 && want="$want libdbus-1-3"
    lacks libfontconfig.so.1 && want="$want libfontconfig1"
    lacks libusb-1.0.so.0 && want="$want libusb-1.0-0"
    lacks libhidapi-hidraw.so.0 && want="$want libhidapi-hidraw0"
    # Without a font no letter is drawn, offscreen neither.
    [ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[to]tf' 2>/dev/null | head -n 1)" ] ||
        want="$want fonts-dejavu-core"
    if ! command -v uv >/dev/null 2>&1 && command -v python3 >/dev/null 2>&1 &&
        ! python3 -c 'import ensurepip' 2>/dev/null; then
        want="$want python3-venv"
    fi
    if [ -n "$want" ]; then
        if command -v apt-get >/dev/null 2>&1; then
            say "installing what the system lacks:$want"
            if ! { root apt-get update -qq && root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $want; } >&2; then
                say "the system lacks$want; install with:  sudo apt-get install$want"
            fi
        else
            say "the system lacks what Debian calls$want; install these with your package manager"
        fi
    fi
    rules=70-countersign.rules
    if [ "$mode" = app ] && [ -d /etc/udev/rules.d ] && ! grep -qs 2c97 /etc/udev/rules.d/*.rules /usr/lib/udev/rules.d/*.rules /lib/udev/rules.d/*.rules; then
        if root cp packaging/linux/$rules /etc/udev/rules.d/ 2>/dev/null; then
            root udevadm control --reload 2>/dev/null && root udevadm trigger 2>/dev/null || true
            say "udev rules for hardware wallets are installed; plug the device in again"
        else
            say "hardware wallets need udev rules; install with:  sudo cp packaging/linux/$rules /etc/udev/rules.d/ && sudo udevadm control --reload"
        fi
    fi
fi

# -- Python and its packages, pinned by version and hash -------------------------------------------
# A stamp says which lock the environment was made from; the one for the tests serves the app too.
mark() { cat "$1" pyproject.toml | cksum | tr ' ' -; }
has() { [ -f .venv/.from-"$1" ]; }
full=$(mark packaging/requirements-dev.lock)
lock=packaging/requirements.lock
[ "$mode" = app ] || lock=packaging/requirements-dev.lock
stamp=$(mark $lock)
python=.venv/bin/python
case "$(uname -s)" in MINGW* | MSYS* | CYGWIN*) python=.venv/Scripts/python.exe ;; esac
if ! has "$stamp" && ! has "$full"; then
    if command -v uv >/dev/null 2>&1; then
        [ -x $python ] || uv venv --quiet --python '>=3.11' .venv
        uv pip install --quiet --python $python --require-hashes -r "$lock"
        uv pip install --quiet --python $python --no-deps --no-build-isolation -e .
    else
        found=""
        for name in python3 python3.13 python3.12 python3.11; do
            if command -v $name >/dev/null 2>&1 && $name -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
                found=$name
                break
            fi
        done
        [ -n "$found" ] || { say "Python 3.11 or newer is needed; install with:  sudo apt-get install python3 python3-venv"; exit 1; }
        [ -x $python ] || $found -m venv .venv
        $python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
        # The build tools come with the lock, so nothing unpinned is fetched here.
        $python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    fi
    : >.venv/.from-"$stamp"
fi

# -- the job ------------------------------------------------------------------------------------------
case $mode in
setup) exit 0 ;;
test)
    exec env QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" sh packaging/verify.sh "$@"
    ;;
esac
if [ $# -eq 0 ] && [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    say "there is no display here, so no window can open."
    say "taking the tour instead: pictures of every screen go to build/tour (countersign check works without a display too)"
    exec env QT_QPA_PLATFORM=offscreen $python -m app tour --out build/tour
fi
exec $python -m app "$@"
