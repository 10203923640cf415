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
if (-not (Test-Path "$venv\Scripts\python.exe")) { py -3 -m venv $venv }
$python = "$venv\Scripts\python.exe"
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { throw "$($args -join ' ') failed" } }
Run $python -m pip install --quiet --require-hashes -r packaging\requirements-package.lock
Run $python -m pip install --quiet --no-deps --no-build-isolation .
Run $python packaging\draw_icon.py 0 packaging\windows\countersign.ico
Run $python -m PyInstaller --noconfirm --clean --log-level WARN --workpath build\pyinstaller --distpath dist packaging\countersign.spec
function Sign($file) {
    if ($Thumbprint) { Run signtool sign /sha1 $Thumbprint /fd SHA256 /tr $Timestamp /td SHA256 $file }
}
Sign "dist\countersign\countersign.exe"
$iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
Run $iscc "/DVersion=$version" packaging\windows\countersign.iss
Sign "dist\Countersign-$version-setup.exe"
Get-FileHash -Algorithm SHA256 "dist\Countersign-$version-setup.exe" |
    ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } | Tee-Object dist\SHA256SUMS
