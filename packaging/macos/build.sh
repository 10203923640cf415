#!/bin/sh
# Builds, signs and notarises Countersign.app and a disk image. Runs on macOS 12 or newer with Xcode's tools.
#   sh packaging/macos/build.sh                                    an unsigned bundle, for trying
#   SIGN_AS="Developer ID Application: …" NOTARY_PROFILE=name sh packaging/macos/build.sh
# NOTARY_PROFILE is made once: xcrun notarytool store-credentials name --apple-id … --team-id … (asks for a password).
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "this runs on macOS" >&2; exit 1; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
env=build/package-env
[ -x $env/bin/python ] || python3 -m venv $env
$env/bin/python -m pip install --quiet --require-hashes -r packaging/requirements-package.lock
$env/bin/python -m pip install --quiet --no-deps --no-build-isolation .

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
if [ -n "${SIGN_AS:-}" ]; then
    # Inside out: every library first, the bundle last, as notarisation wants.
    find $app/Contents -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS" $app
    codesign --verify --deep --strict --verbose=2 $app
fi
image=dist/Countersign-$version.dmg
hdiutil create -quiet -volname Countersign -srcfolder $app -format UDZO $image
if [ -n "${SIGN_AS:-}" ]; then codesign --timestamp --sign "$SIGN_AS" $image; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit $image --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple $image
    spctl --assess --type open --context context:primary-signature --verbose $image
fi
(cd dist && shasum -a 256 ./*.dmg >SHA256SUMS && cat SHA256SUMS)
