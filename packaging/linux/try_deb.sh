#!/bin/sh
# Installs the .deb in a fresh Debian without Python (debootstrap, needs root) and starts it there.
#   sh packaging/linux/try_deb.sh dist/countersign_VERSION_ARCH.deb [SUITE]
set -eu
deb=$(realpath "$1")
suite=${2:-bookworm}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d /tmp/countersign-deb.XXXXXX)
done_with() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap done_with EXIT
debootstrap --variant=minbase "$suite" "$root" "$mirror" >/dev/null
mount -t proc proc "$root/proc"
cp "$deb" "$root/countersign.deb"
cp "$here/tests/packaging/routine.json" "$root/routine.json"
if chroot "$root" sh -c 'command -v python3' >/dev/null; then
    echo "this Debian has Python; the test would prove nothing" >&2
    exit 1
fi
chroot "$root" env DEBIAN_FRONTEND=noninteractive sh -c \
    'apt-get update -qq && apt-get install -y -qq --no-install-recommends /countersign.deb' >/dev/null 2>&1
chroot "$root" test -f /usr/lib/udev/rules.d/70-countersign.rules
chroot "$root" countersign --version
chroot "$root" countersign check /routine.json --output human
chroot "$root" env HOME=/tmp QT_QPA_PLATFORM=offscreen countersign tour --out /tmp/tour
pictures=$(find "$root/tmp/tour" -name '*.png' | wc -l)
echo "pictures of screens taken inside: $pictures"
[ "$pictures" -ge 6 ]
echo "installed and started on Debian $suite without Python"
