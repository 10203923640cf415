"""Compile the Solidity beside this file into contracts.json: `python -m tests.effects.contracts.build`.

Needs node and npm: solc is pinned in tests/node.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.node import packages

HERE = Path(__file__).parent
_SCRIPT = """
const solc = require('solc');
let input = '';
process.stdin.on('data', (d) => (input += d));
process.stdin.on('end', () => process.stdout.write(solc.compile(input)));
"""


def main() -> None:
    """Write creation and runtime code of every contract; immutables stay zero in the runtime code."""
    sources = {p.name: {"content": p.read_text()} for p in sorted(HERE.glob("*.sol"))}
    settings = {
        "optimizer": {"enabled": True, "runs": 200},
        "evmVersion": "cancun",
        "metadata": {"appendCBOR": False},
        "outputSelection": {"*": {"*": ["evm.bytecode.object", "evm.deployedBytecode.object"]}},
    }
    asked = json.dumps({"language": "Solidity", "sources": sources, "settings": settings})
    raw = subprocess.run(
        ["node", "-e", _SCRIPT], input=asked, capture_output=True, text=True, check=True, cwd=packages()
    ).stdout
    given = json.loads(raw)
    for error in given.get("errors", ()):
        if error["severity"] == "error":
            raise SystemExit(error["formattedMessage"])
    out = {
        name: {"create": c["evm"]["bytecode"]["object"], "run": c["evm"]["deployedBytecode"]["object"]}
        for file in given["contracts"].values()
        for name, c in file.items()
    }
    (HERE / "contracts.json").write_text(json.dumps(dict(sorted(out.items())), indent=1) + "\n")
    print(f"{len(out)} contracts")


if __name__ == "__main__":
    main()
