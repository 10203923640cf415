#!/bin/sh
# Builds, signs and notarises, for the processor it runs on, Countersign.app and a disk image. Runs on macOS 12 or newer with Xcode's tools.
#   sh packaging/macos/build.sh                                    an unsigned bundle, for trying
#   SIGN_AS="Developer ID Application: …" NOTARY_PROFILE=name sh packaging/macos/build.sh
# NOTARY_PROFILE is made once: xcrun notarytool store-credentials name --apple-id … --team-id … (asks for a password).
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "this runs on macOS" >&2; exit 1; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
python3=${PYTHON:-python3}
$python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it in PYTHON" >&2; exit 1; }
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

# The icon set is drawn from our SVG by Qt, which the environment has.
icons=build/countersign.iconset
mkdir -p $icons
for size in 16 32 128 256 512; do
    $env/bin/python packaging/draw_icon.py $size $icons/icon_${size}x$size.png
    $env/bin/python packaging/draw_icon.py $((size * 2)) $icons/icon_${size}x$size@2x.png
done
iconutil -c icns -o packaging/macos/countersign.icns $icons

rm -rf dist && mkdir dist
$env/bin/python -m PyInstaller --noconfirm --clean --log-level WARN --workpath build/pyinstaller --distpath dist packaging/countersign.spec
app=dist/Countersign.app
# It starts, and every screen can be drawn, before anything is signed.
$app/Contents/MacOS/countersign --version
$app/Contents/MacOS/countersign check tests/packaging/routine.json --output human
QT_QPA_PLATFORM=offscreen $app/Contents/MacOS/countersign tour --out build/tour-packaged --theme light --size 1180x760
if [ -n "${SIGN_AS:-}" ]; then
    # Inside out: every library first, the bundle last, as notarisation wants.
    find $app/Contents -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS" $app
    codesign --verify --deep --strict --verbose=2 $app
fi
bill=dist/Countersign-$version.cdx.json
$env/bin/cyclonedx-py environment --output-reproducible --gather-license-texts --pyproject pyproject.toml --output-file $bill $env/bin/python
$env/bin/python packaging/bill.py $bill packaging/requirements.lock build/pyinstaller/countersign/outside.txt
image=dist/Countersign-$version-$(uname -m).dmg
hdiutil create -quiet -volname Countersign -srcfolder $app -format UDZO $image
if [ -n "${SIGN_AS:-}" ]; then codesign --timestamp --sign "$SIGN_AS" $image; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit $image --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple $image
    spctl --assess --type open --context context:primary-signature --verbose $image
fi
(cd dist && shasum -a 256 ./*.dmg ./*.cdx.json >SHA256SUMS && cat SHA256SUMS)
