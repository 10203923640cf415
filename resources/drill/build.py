"""Copies the incident set into the program: `python -m resources.drill.build PATH_TO_INCIDENTS`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from resources.source import source_folder

HERE = Path(__file__).parent


def main(source: Path) -> None:
    """Write incidents.jsonl and benign.jsonl; only what the drill shows and replays is kept."""
    for name in ("incidents", "benign"):
        lines = []
        for line in (source / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            story = {
                k: v
                for k, v in case["story"].items()
                if k in ("title", "date", "loss_usd", "thought", "signed", "sources", "why_it_looks_dangerous")
            }
            lines.append(json.dumps({"request": case["request"], "story": story}, sort_keys=True, ensure_ascii=False))
        (HERE / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(source_folder(__doc__, sys.argv[1:], "incidents.jsonl"))
