"""What can be promised of the packages without building them."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from devices.access import RULES_FILE
from devices.ledger.transport import VENDOR
from devices.trezor.usb import IDS

ROOT = Path(__file__).parents[2]
PACKAGING, LINUX = ROOT / "packaging", ROOT / "packaging/linux"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
NAME = "org.countersign.Countersign"
LOCKS = {
    name: (PACKAGING / f"{name}.lock").read_text()
    for name in ("requirements", "requirements-dev", "requirements-package")
}


def part(name: str) -> ModuleType:
    """A module beside the spec; the folder is no package."""
    spec = importlib.util.spec_from_file_location(f"packaged_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def pins(lock: str) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


def desktop() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{NAME}.metainfo.xml").getroot()


# -- what goes in -----------------------------------------------------------------------------------


def test_the_wheel_and_the_folder_hold_the_same_data() -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    packed = part("contents").data(ROOT)
    assert [str(p) for p in packed if not any(fnmatch(p.name, pattern) for pattern in patterns)] == []
    makers = part("contents").MAKERS
    there = {p.relative_to(ROOT) for p in (ROOT / "resources").rglob("*") if p.is_file() and p.suffix not in makers}
    assert {p for p in there - set(packed) if "__pycache__" not in p.parts} == {
        p for p in there if p.parts[1] == "pictures"
    }


def test_every_folder_of_data_that_code_names_is_packed() -> None:
    packed = {p.parent.as_posix().replace("/", ".") for p in part("contents").data(ROOT)}
    named = set()
    for path in (*(ROOT / "app").rglob("*.py"), *(ROOT / "devices").rglob("*.py")):
        named |= set(re.findall(r"""files\(["']((?:resources|app)[\w.]*)["']\)""", path.read_text(encoding="utf-8")))
    assert named, "no code names data: this test reads the wrong thing"
    assert {name for name in named if not any(p == name or p.startswith(name + ".") for p in packed)} == set()


def imported() -> Iterator[str]:
    for folder in ("app", "devices"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (alias.name.partition(".")[0] for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    yield node.module.partition(".")[0]


def test_every_library_the_code_imports_is_one_the_package_brings() -> None:
    ours = {"app", "devices", "resources", "tests", "__future__", *sys.stdlib_module_names}
    owners = packages_distributions()
    pinned = pins(LOCKS["requirements"])
    missing = {
        name
        for name in set(imported()) - ours
        if not {canonicalize_name(d) for d in owners.get(name, ())} & set(pinned)
    }
    assert missing == set()


# -- locks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host_and_no_path_and_hashes_all(name: str) -> None:
    for line in LOCKS[name].splitlines():
        assert re.fullmatch(r"[A-Za-z0-9._-]+==\S+( ;[^/]*)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line), line


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_meets_what_the_project_asks(name: str) -> None:
    pinned = pins(LOCKS[name])
    wanted = [*PROJECT["project"]["dependencies"]]
    extra = name.removeprefix("requirements").removeprefix("-")
    wanted += PROJECT["project"]["optional-dependencies"].get(extra, [])
    # An extra may split one package by Python version; one pin of it must meet one of the lines.
    met: dict[str, bool] = {}
    for text in wanted:
        asked = Requirement(text)
        key = canonicalize_name(asked.name)
        found = pinned.get(key)
        assert found is not None, text
        met[key] = met.get(key, False) or asked.specifier.contains(Version(found), prereleases=True)
    assert [key for key, good in met.items() if not good] == []


def test_who_develops_and_who_packs_runs_what_users_run() -> None:
    users = pins(LOCKS["requirements"])
    for other in ("requirements-dev", "requirements-package"):
        assert {k: v for k, v in pins(LOCKS[other]).items() if k in users} == users, other


# -- Linux ------------------------------------------------------------------------------------------


def test_the_desktop_entry_opens_links_and_requests() -> None:
    entry = desktop()
    assert entry["Exec"] == "countersign %u"
    assert set(entry["MimeType"].strip(";").split(";")) == {"x-scheme-handler/ethereum", "application/json"}
    assert entry["Icon"] == NAME
    assert (ROOT / "resources/icons/countersign.svg").is_file()
    application = (ROOT / "app/ui/application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{NAME}")' in application  # else the window has no icon on Wayland


def test_the_metadata_are_of_this_program_and_version() -> None:
    root = metainfo()
    assert root.findtext("id") == NAME
    assert root.findtext("launchable") == f"{NAME}.desktop"
    assert PROJECT["project"]["version"] in {r.get("version") for r in root.iter("release")}
    assert {m.text for m in root.iter("mediatype")} == set(desktop()["MimeType"].strip(";").split(";"))


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", [f"{NAME}.desktop"]),
        ("appstreamcli", ["validate", "--no-net", f"{NAME}.metainfo.xml"]),
    ],
)
def test_the_desktop_s_own_judges_find_no_fault(tool: str, arguments: list[str]) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    said = subprocess.run([tool, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "error" not in said.stdout, said.stdout


def test_the_udev_rules_cover_every_device_we_look_for() -> None:
    assert RULES_FILE < "73-seat-late.rules", "uaccess takes effect in 73-seat-late.rules"
    rules = [line for line in (LINUX / RULES_FILE).read_text().splitlines() if line and not line.startswith("#")]
    assert all(line.endswith('TAG+="uaccess"') for line in rules)

    def allowed(vendor: int, product: int | None, subsystem: str) -> bool:
        mine = [r for r in rules if subsystem in r.split(",")[0] and f'idVendor}}=="{vendor:04x}"' in r]
        products = {p for r in mine for p in (re.search(r'idProduct}=="([^"]*)"', r) or ["", "*"])[1].split("|")}
        return bool(mine) and ("*" in products or (product is not None and f"{product:04x}" in products))

    for vendor, product in IDS:
        assert allowed(vendor, product, "usb"), (vendor, product)
    assert allowed(0x534C, 0x0001, "hidraw")  # old Trezor One firmware speaks HID
    assert allowed(VENDOR, None, "hidraw")
    assert allowed(0x2581, 0x3B7C, "hidraw")  # the first Ledgers
    assert not allowed(0x0483, None, "hidraw")


def test_the_package_s_scripts_are_shell_and_the_control_file_is_filled() -> None:
    for script in (
        *LINUX.glob("*.sh"),
        LINUX / "postinst",
        LINUX / "postrm",
        *PACKAGING.glob("*.sh"),
        *PACKAGING.glob("macos/*.sh"),
    ):
        subprocess.run(["sh", "-n", script], check=True)
    asked = set(re.findall(r"@[A-Z]+@", (LINUX / "control").read_text()))
    assert asked == set(re.findall(r"s/(@[A-Z]+@)/", (LINUX / "build.sh").read_text()))


# -- macOS and Windows --------------------------------------------------------------------------------


def test_every_file_a_build_script_names_is_there() -> None:
    made = {"macos/countersign.icns", "windows/countersign.ico"}  # drawn by the scripts
    for script in (
        "countersign.spec",
        "macos/build.sh",
        "windows/build.ps1",
        "linux/build.sh",
        "linux/try_deb.sh",
        "RELEASE.md",
    ):
        text = (PACKAGING / script).read_text(encoding="utf-8").replace("\\", "/")
        for name in re.findall(
            r"\b(?:packaging|tests/packaging)/[\w./-]+\.(?:py|spec|lock|iss|plist|rules|json|sh|icns|ico|xml)\b", text
        ):
            assert (ROOT / name).is_file() or name.removeprefix("packaging/") in made, f"{script} names {name}"


# -- bill of materials --------------------------------------------------------------------------------


def test_the_bill_names_what_runs_and_nothing_else() -> None:
    bill = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [{"bom-ref": "a==1", "name": "A_b"}, {"bom-ref": "tool==2", "name": "tool"}],
        "dependencies": [{"ref": "root", "dependsOn": ["a==1", "tool==2"]}, {"ref": "a==1"}, {"ref": "tool==2"}],
    }
    module = part("bill")
    made = module.without_tools(bill, module.runs("a.b==1 \\\n    --hash=sha256:00\n"))
    assert [c["bom-ref"] for c in made["components"]] == ["a==1"]
    assert made["dependencies"] == [{"ref": "root", "dependsOn": ["a==1"]}, {"ref": "a==1"}]


def test_the_bill_names_libraries_of_the_system_with_their_hash(tmp_path: Path) -> None:
    library = tmp_path / "libx.so.1"
    library.write_bytes(b"abc")
    python, named = part("bill").from_system(f"libx.so.1\t{library}\n", tmp_path / "python")
    assert python["purl"] == f"pkg:generic/python@{'.'.join(map(str, sys.version_info[:3]))}"
    assert named["hashes"][0]["content"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
