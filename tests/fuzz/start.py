"""How every fuzz target starts: seeds into the corpus, then libFuzzer with a limit of five seconds and 2 GB an input."""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import atheris

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def instrument(*packages: str) -> None:
    """Read every module of these packages in with coverage, those too that are only read in where they are needed."""
    with atheris.instrument_imports(include=["app"]):
        for package in packages:
            found = importlib.import_module(package)
            for module in pkgutil.walk_packages(found.__path__, f"{package}."):
                importlib.import_module(module.name)


def start(
    one: Callable[[bytes], None],
    seeds: Iterable[bytes],
    mutate: Callable[[bytes, int, int], bytes] | None = None,
    cross: Callable[[bytes, bytes, int, int], bytes] | None = None,
) -> None:
    """Run `one` on what libFuzzer makes of the seeds. Flags of libFuzzer and a corpus folder come from the command line.

    `mutate` and `cross` make new inputs where changed bytes alone would mostly be refused by a parser; both may
    hand bytes on to libFuzzer (`atheris.Mutate`).
    """
    folders = [a for a in sys.argv[1:] if not a.startswith("-")]
    with tempfile.TemporaryDirectory() as temporary:
        corpus = Path(folders[0]) if folders else Path(temporary)
        corpus.mkdir(parents=True, exist_ok=True)
        for i, seed in enumerate(seeds):
            (corpus / f"seed-{i}").write_bytes(seed)
        flags = [a for a in sys.argv[1:] if a.startswith("-")]
        arguments = [sys.argv[0], "-runs=1000000", "-timeout=5", "-rss_limit_mb=2048", *flags, str(corpus)]
        own = {"custom_mutator": mutate, "custom_crossover": cross}
        atheris.Setup(arguments, one, **{k: v for k, v in own.items() if v is not None})
        atheris.Fuzz()


def transactions(most: int = 400) -> Iterator[dict[str, Any]]:
    """Real transactions of the shared data, one for each function, while they are there."""
    seen: set[str] = set()
    for name in ("interactions.jsonl.gz", "mainnet-transactions.jsonl.gz"):
        path = SHARED / name
        if not path.exists():
            continue
        with gzip.open(path, "rt") as lines:
            for line in lines:
                record = json.loads(line)
                data = str(record.get("data") or "")
                if (
                    not data.startswith("0x")
                    or not 10 <= len(data) <= 6000
                    or data[:10] in seen
                    or not record.get("to")
                ):
                    continue
                seen.add(data[:10])
                yield record
                if len(seen) >= most:
                    return
