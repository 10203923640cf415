#!/bin/sh
# Builds dist/countersign (one folder), dist/*.deb, dist/*.cdx.json (bill of materials) and dist/SHA256SUMS.
# Reproducible: the same commit, Python and lock give the same bytes; `build.sh --twice` proves it.
set -eu
cd "$(dirname "$0")/../.."
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C TZ=UTC
python3=${PYTHON:-python3}
arch=$(dpkg --print-architecture)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)

env=build/package-env
stamp=$env/.from-$(cat packaging/requirements-package.lock pyproject.toml | cksum | tr ' ' -)
if [ ! -f "$stamp" ]; then
    rm -rf $env
    $python3 -m venv $env
    $env/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-package.lock
    $env/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation .
    # Imported from the checkout, not from this copy; its metadata is what the spec needs.
    rm -rf $env/lib/python3.*/site-packages/app $env/lib/python3.*/site-packages/devices $env/lib/python3.*/site-packages/resources
    : >"$stamp"
fi

folder() { # output directory
    find app devices resources -name __pycache__ -prune -exec rm -rf {} +
    $env/bin/python -m PyInstaller --noconfirm --clean --log-level WARN \
        --workpath build/pyinstaller --distpath "$1" packaging/countersign.spec
}

bill() { # output file; what the folder holds, with the licences' texts
    $env/bin/cyclonedx-py environment --output-reproducible --gather-license-texts --pyproject pyproject.toml \
        --output-file "$1" $env/bin/python
    $env/bin/python packaging/bill.py "$1" packaging/requirements.lock build/pyinstaller/countersign/outside.txt
}

deb() { # folder, bill of materials, output file
    stage=$(mktemp -d)
    umask 022
    mkdir -p "$stage/DEBIAN" "$stage/usr/bin" "$stage/usr/lib" "$stage/usr/lib/udev/rules.d" \
        "$stage/usr/share/applications" "$stage/usr/share/metainfo" "$stage/usr/share/doc/countersign" \
        "$stage/usr/share/icons/hicolor/scalable/apps"
    cp -r "$1" "$stage/usr/lib/countersign"
    ln -s ../lib/countersign/countersign "$stage/usr/bin/countersign"
    cp packaging/linux/70-countersign.rules "$stage/usr/lib/udev/rules.d/"
    cp packaging/linux/org.countersign.Countersign.desktop "$stage/usr/share/applications/"
    cp packaging/linux/org.countersign.Countersign.metainfo.xml "$stage/usr/share/metainfo/"
    cp resources/icons/countersign.svg "$stage/usr/share/icons/hicolor/scalable/apps/org.countersign.Countersign.svg"
    cp packaging/linux/copyright README.md "$stage/usr/share/doc/countersign/"
    gzip -9n <"$2" >"$stage/usr/share/doc/countersign/countersign.cdx.json.gz"
    cp packaging/linux/postinst packaging/linux/postrm "$stage/DEBIAN/"
    # Sizes of files, not of disk blocks: the same on every file system. The C library: the newest symbol anything asks for.
    size=$(find "$stage/usr" -type f -printf '%s\n' | awk '{ k += int(($1 + 1023) / 1024) } END { print k }')
    libc=$(find "$1" -type f -exec grep -aohE 'GLIBC_2\.[0-9]+' {} + | sed 's/GLIBC_//' | sort -Vu | tail -n 1)
    sed -e "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$size/; s/@LIBC@/$libc/" \
        packaging/linux/control >"$stage/DEBIAN/control"
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage" -type f -exec chmod 644 {} +
    chmod 755 "$stage/DEBIAN/postinst" "$stage/DEBIAN/postrm" "$stage/usr/lib/countersign/countersign"
    (cd "$stage" && find usr -type f | sort | xargs -d '\n' md5sum >DEBIAN/md5sums)
    chmod 644 "$stage/DEBIAN/md5sums"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$stage" "$3" >/dev/null
    rm -rf "$stage"
}

rm -rf dist && mkdir -p dist
name=countersign_${version}
folder dist
bill "dist/$name.cdx.json"
deb dist/countersign "dist/$name.cdx.json" "dist/${name}_${arch}.deb"
(cd dist && sha256sum ./*.deb ./*.cdx.json >SHA256SUMS && cat SHA256SUMS)

if [ "${1:-}" = --twice ]; then
    again=$(mktemp -d)
    folder "$again"
    bill "$again/second.cdx.json"
    deb "$again/countersign" "$again/second.cdx.json" "$again/second.deb"
    if cmp "dist/${name}_${arch}.deb" "$again/second.deb"; then
        echo "two builds, the same bytes"
        rm -rf "$again"
    else
        echo "the second build is not the same; it is kept in $again" >&2
        exit 1
    fi
fi
