# Builds, signs and packs the installer. Runs on Windows 10 or newer with Python 3.11+ and Inno Setup 6.
#   powershell -File packaging\windows\build.ps1                       unsigned, for trying
#   powershell -File packaging\windows\build.ps1 -Thumbprint ABC123…   signed with that certificate (signtool, SDK)
param([string]$Thumbprint = "", [string]$Timestamp = "http://timestamp.digicert.com")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$env:PYTHONHASHSEED = "0"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.*)"$').Matches[0].Groups[1].Value
$venv = "build\package-env"
$python = "$venv\Scripts\python.exe"
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { throw "$($args -join ' ') failed" } }
# Made again whenever the lock or pyproject.toml is another; a folder of an older lock would be packed silently.
$stamp = "$venv\from-" + (Get-FileHash packaging\requirements-package.lock).Hash.Substring(0, 16) + (Get-FileHash pyproject.toml).Hash.Substring(0, 16)
if (-not (Test-Path $stamp)) {
    if (Test-Path $venv) { Remove-Item -Recurse -Force $venv }
    Run py -3 -m venv $venv
    Run $python -c "import sys; sys.exit(sys.version_info < (3, 11))"
    Run $python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging\requirements-package.lock
    Run $python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation .
    # Imported from the checkout, not from this copy; its metadata is what the spec needs.
    "app", "devices", "resources" | ForEach-Object { Remove-Item -Recurse -Force "$venv\Lib\site-packages\$_" }
    New-Item -ItemType File $stamp | Out-Null
}
if (Test-Path dist) { Remove-Item -Recurse -Force dist }
Run $python packaging\draw_icon.py 0 packaging\windows\countersign.ico
Run $python -m PyInstaller --noconfirm --clean --log-level WARN --workpath build\pyinstaller --distpath dist packaging\countersign.spec
# It starts, and every screen can be drawn, before anything is signed.
Run dist\countersign\countersign.exe check tests\packaging\routine.json --output human
$env:QT_QPA_PLATFORM = "offscreen"
Run dist\countersign\countersign.exe tour --out build\tour-packaged --theme light --size 1180x760
Remove-Item Env:QT_QPA_PLATFORM
$bill = "dist\Countersign-$version.cdx.json"
Run "$venv\Scripts\cyclonedx-py.exe" environment --output-reproducible --gather-license-texts --pyproject pyproject.toml --output-file $bill $python
Run $python packaging\bill.py $bill packaging\requirements.lock build\pyinstaller\countersign\outside.txt
function Sign($file) {
    if ($Thumbprint) { Run signtool sign /sha1 $Thumbprint /fd SHA256 /tr $Timestamp /td SHA256 $file }
}
Sign "dist\countersign\countersign.exe"
$iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
Run $iscc "/DVersion=$version" packaging\windows\countersign.iss
Sign "dist\Countersign-$version-setup.exe"
Get-FileHash -Algorithm SHA256 "dist\Countersign-$version-setup.exe", $bill |
    ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } | Tee-Object dist\SHA256SUMS
