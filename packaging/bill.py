"""Makes the bill of materials say what the package holds: the build's own tools out, Python and the system's libraries in.

`python packaging/bill.py BILL LOCK OUTSIDE`: BILL is CycloneDX JSON of the build environment and is rewritten; LOCK names
what runs; OUTSIDE is what the spec wrote, one "file in the package, tab, where it came from" a line.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

_PINNED: Final = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)


def key(name: str) -> str:
    """A package's name as every index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def runs(lock: str) -> frozenset[str]:
    """The names pinned in a lock."""
    return frozenset(key(name) for name in _PINNED.findall(lock))


def without_tools(bill: dict[str, Any], names: frozenset[str]) -> dict[str, Any]:
    """The bill with only the components called in `names`, and the dependencies among them."""
    root = bill["metadata"]["component"]["bom-ref"]
    components = [c for c in bill["components"] if key(c["name"]) in names]
    kept = {c["bom-ref"] for c in components} | {root}
    dependencies = [
        d if "dependsOn" not in d else {**d, "dependsOn": [r for r in d["dependsOn"] if r in kept]}
        for d in bill["dependencies"]
        if d["ref"] in kept
    ]
    return {**bill, "components": components, "dependencies": dependencies}


def from_system(outside: str, python: Path) -> list[dict[str, Any]]:
    """A component for Python, and one for each library the build took from the system, with its package where one owns it."""
    version = platform.python_version()
    out: list[dict[str, Any]] = [
        {
            "bom-ref": f"python=={version}",
            "type": "platform",
            "name": "python",
            "version": version,
            "purl": f"pkg:generic/python@{version}",
            "licenses": [{"license": {"id": "Python-2.0"}}],
        }
    ]
    for line in outside.splitlines():
        inside, source = line.split("\t")
        path = Path(source).resolve()
        if path.is_relative_to(python):
            continue  # Python's own
        component: dict[str, Any] = {
            "bom-ref": f"file:{inside}",
            "type": "library",
            "name": inside,
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
        }
        if owner := _owner(path):
            package, edition = owner
            component |= {"version": edition, "purl": f"pkg:deb/debian/{package}@{edition}"}
        out.append(component)
    return out


def _owner(path: Path) -> tuple[str, str] | None:
    """The Debian package a file belongs to, and its version; None elsewhere."""
    for name in (path, Path("/", *path.parts[2:]) if path.parts[1:2] == ("usr",) else path):
        try:
            found = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return None
        if found.returncode == 0:
            package = found.stdout.split(":")[0]
            asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
            shown = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()[0]
            return package, shown
    return None


def main(bill_path: Path, lock: Path, outside: Path) -> None:
    """Rewrite the bill in place."""
    bill = without_tools(json.loads(bill_path.read_text(encoding="utf-8")), runs(lock.read_text(encoding="utf-8")))
    bill["components"] += from_system(outside.read_text(encoding="utf-8"), Path(sys.base_prefix).resolve())
    bill_path.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(bill['components'])} components in {bill_path}")


if __name__ == "__main__":
    main(*(Path(a) for a in sys.argv[1:4]))
