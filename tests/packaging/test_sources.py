"""Every data file that is shipped names its source: SOURCES.md and the folder say the same."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
TEXT = (RESOURCES / "SOURCES.md").read_text(encoding="utf-8")


def rows() -> list[tuple[str, list[str], list[str]]]:
    """Section, names (with folders), and the cells behind them."""
    out = []
    section = ""
    for line in TEXT.splitlines():
        if line.startswith("## "):
            section = line[3:].split(",")[0].strip()
        cells = [c.strip() for c in line.strip("|").split("|")]
        names = re.findall(r"`([^`]+)`", cells[0]) if line.startswith("|") else []
        out += [(section, names, cells[1:])] if names else []
    return out


def patterns() -> list[str]:
    """What SOURCES.md names, as paths below `resources`; a name without a folder stands in that of the one before it."""
    out = []
    for section, names, _ in rows():
        folder = section
        for name in names:
            folder = name.rpartition("/")[0] + "/" if "/" in name else folder
            out.append(name if "/" in name else folder + name)
    return out


def files() -> list[str]:
    kept = (p for p in RESOURCES.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc"))
    return sorted(p.relative_to(RESOURCES).as_posix() for p in kept if p.name != "SOURCES.md")


def test_every_data_file_has_its_row() -> None:
    named = patterns()
    assert [f for f in files() if not any(fnmatch(f, p) for p in named)] == []


def test_every_row_is_about_files_that_are_there() -> None:
    there = files()
    assert [p for p in patterns() if not any(fnmatch(f, p) for f in there)] == []


def test_every_row_says_what_from_where_under_which_licence_and_how_to_make_it_again() -> None:
    for _, names, cells in rows():
        assert len(cells) == 4 and all(cells), names


@pytest.mark.parametrize("module", sorted(set(re.findall(r"`python -m ([\w.]+)", TEXT))))
def test_every_command_that_rebuilds_is_there(module: str) -> None:
    root = RESOURCES.parent / Path(*module.split("."))
    assert root.with_suffix(".py").is_file() or (root / "__main__.py").is_file()
