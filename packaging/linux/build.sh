#!/bin/sh
# Builds dist/countersign (one folder), dist/*.deb, dist/*.cdx.json (bill of materials) and dist/SHA256SUMS.
# Reproducible: the same commit, Python and lock give the same bytes; `build.sh --twice` proves it.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
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

deb() { # folder, output file
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
    cp packaging/linux/postinst "$stage/DEBIAN/postinst"
    sed -e "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$(du -ks "$stage/usr" | cut -f1)/" \
        packaging/linux/control >"$stage/DEBIAN/control"
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage" -type f -exec chmod 644 {} +
    chmod 755 "$stage/DEBIAN/postinst" "$stage/usr/lib/countersign/countersign"
    (cd "$stage" && find usr -type f | sort | xargs -d '\n' md5sum >DEBIAN/md5sums)
    chmod 644 "$stage/DEBIAN/md5sums"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$stage" "$2" >/dev/null
    rm -rf "$stage"
}

rm -rf dist && mkdir -p dist
folder dist
deb dist/countersign "dist/countersign_${version}_${arch}.deb"
$env/bin/cyclonedx-py environment --output-reproducible --pyproject pyproject.toml \
    --output-file "dist/countersign_${version}.cdx.json" $env/bin/python
(cd dist && sha256sum ./*.deb ./*.cdx.json >SHA256SUMS && cat SHA256SUMS)

if [ "${1:-}" = --twice ]; then
    again=$(mktemp -d)
    folder "$again"
    deb "$again/countersign" "$again/second.deb"
    cmp "dist/countersign_${version}_${arch}.deb" "$again/second.deb" && echo "two builds, the same bytes"
    rm -rf "$again"
fi
cd "$root"
