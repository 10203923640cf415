#!/bin/sh
# Installs the .deb in a fresh Debian without Python (debootstrap, needs root), starts it there and removes it again.
#   sh packaging/linux/try_deb.sh dist/countersign_VERSION_ARCH.deb [SUITE [PICTURES]]
# PICTURES: a folder that keeps what the packaged tour drew.
set -eu
deb=$(realpath "$1")
suite=${2:-bookworm}
keep=${3:-}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d /tmp/countersign-deb.XXXXXX)
done_with() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap done_with EXIT
inside() { chroot "$root" env HOME=/tmp QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive "$@"; }
fail() {
    echo "$1" >&2
    exit 1
}
debootstrap --variant=minbase "$suite" "$root" "$mirror" >/dev/null
mount -t proc proc "$root/proc"
cp "$deb" "$root/countersign.deb"
cp "$here/tests/packaging/routine.json" "$root/routine.json"
inside sh -c 'command -v python3' >/dev/null && fail "this Debian has Python; the test would prove nothing"
inside sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /countersign.deb' >"$root/apt.log" 2>&1 || {
    tail -n 20 "$root/apt.log" >&2
    fail "it does not install on $suite"
}
inside sh -c 'command -v python3' >/dev/null && fail "a dependency brought Python"
for file in lib/udev/rules.d/70-countersign.rules share/applications/org.countersign.Countersign.desktop \
    share/metainfo/org.countersign.Countersign.metainfo.xml share/doc/countersign/countersign.cdx.json.gz \
    share/icons/hicolor/scalable/apps/org.countersign.Countersign.svg; do
    [ -f "$root/usr/$file" ] || fail "/usr/$file is missing"
done
# Every library finds what it is linked with, so that no plugin is silently left out on a real desktop.
inside sh -c 'export LD_LIBRARY_PATH=/usr/lib/countersign/_internal
    find /usr/lib/countersign -name "*.so*" -type f | while read -r f; do ldd "$f" 2>/dev/null | sed -n "s|not found|not found, for $f|p"; done' >"$root/missing"
[ ! -s "$root/missing" ] || { cat "$root/missing" >&2; fail "libraries are missing on $suite"; }
[ -z "$(find "$root/usr/lib/countersign" -xtype l)" ] || fail "the folder has links to nothing"

inside countersign --version
inside countersign check /routine.json --output human
inside countersign check /routine.json --jobs 2 >/dev/null
# Both vendors' USB libraries are there: loaded while it waits for a device, though none is plugged in.
inside sh -c 'LD_DEBUG=files timeout 15 countersign sign /routine.json </dev/null' >"$root/sign.log" 2>&1 || true
for library in 'libusb-1.0' 'hidraw.cpython\|hid.cpython'; do
    grep -q "calling init: .*\($library\)" "$root/sign.log" || fail "not loaded while looking for devices: $library"
done
# A profile is made (migrations) and its log holds.
inside sh -c 'timeout 20 countersign --profile /tmp/profile || [ $? = 124 ]' >"$root/window.log" 2>&1 || {
    cat "$root/window.log" >&2
    fail "the window does not open"
}
inside countersign log verify --profile /tmp/profile
inside countersign tour --out /tmp/tour 2>"$root/tour.log" || { tail -n 20 "$root/tour.log" >&2; fail "the tour does not run"; }
pictures=$(find "$root/tmp/tour" -name '*.png' | wc -l)
[ "$pictures" -ge 100 ] || fail "only $pictures pictures of screens"
if [ -n "$keep" ]; then mkdir -p "$keep" && cp "$root"/tmp/tour/*.png "$keep/"; fi
inside apt-get purge -y -qq countersign >/dev/null 2>&1
[ ! -e "$root/usr/lib/countersign" ] && [ ! -e "$root/usr/lib/udev/rules.d/70-countersign.rules" ] || fail "removing left files behind"
echo "installed, started ($pictures pictures) and removed on Debian $suite without Python"
