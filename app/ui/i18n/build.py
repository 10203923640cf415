"""Translations: `python -m app.ui.i18n.build` reads the texts, updates every .ts with lupdate and compiles the .qm.

Edit the .ts in Qt Linguist (or by hand) and run it again. `--check` only says what is unfinished.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.ui.desktop.preferences import TRANSLATIONS
from app.ui.i18n.sources import CORE, Text, core_texts, window_texts

LANGUAGES: Final = ("de", "es", "fr")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a .ts file; `forms` has one text, or one a number's form."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def all_texts() -> tuple[Text, ...]:
    """The window's and the core's."""
    return (*window_texts(), *(Text(CORE, t) for t in core_texts()))


def ts_path(language: str) -> Path:
    return TRANSLATIONS / f"countersign_{language}.ts"


def messages(path: Path) -> tuple[Message, ...]:
    """What a .ts file holds; vanished and obsolete messages are left out."""
    out = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 — our own file
        name = context.findtext("name") or ""
        for m in context.iter("message"):
            t = m.find("translation")
            kind = t.get("type", "") if t is not None else "unfinished"
            if t is None or kind in ("vanished", "obsolete"):
                continue
            forms = tuple(f.text or "" for f in t.iter("numerusform")) or (t.text or "",)
            out.append(Message(name, m.findtext("source") or "", forms, not kind and all(forms)))
    return tuple(out)


def _lines(texts: tuple[Text, ...]) -> str:
    """The texts as lupdate reads them; it takes a text for counted only when a number stands there, not a name."""
    rows = []
    for t in texts:
        context, source = (json.dumps(x, ensure_ascii=False) for x in (t.context, t.source))
        number = ', "", 1' if t.counted else ""
        rows.append(f"QCoreApplication.translate({context}, {source}{number})\n")
    return "".join(rows)


def _tool(name: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(command), *arguments, "-silent"], check=True)


def build() -> None:
    """Write core.json, every .ts and every .qm. Needs PySide6's own lupdate and lrelease."""
    TRANSLATIONS.mkdir(exist_ok=True)
    core = json.dumps(core_texts(), ensure_ascii=False, indent=0)
    (TRANSLATIONS / "core.json").write_text(core + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text(_lines(all_texts()), encoding="utf-8")
        for language in LANGUAGES:
            path = ts_path(language)
            wanted = ("-locations", "none", "-no-obsolete", "-no-ui-lines", "-disable-heuristic", "similartext")
            names = ("-source-language", "en", "-target-language", language)
            _tool("lupdate", str(source), *wanted, *names, "-ts", str(path))
            compile_to(path, path.with_suffix(".qm"))


def compile_to(source: Path, compiled: Path) -> None:
    """Compile a .ts. The .qm is put in the old one's place whole: a window that runs has the old one mapped, and dies of a cut one."""
    fresh = compiled.with_suffix(".new")
    _tool("lrelease", str(source), "-qm", str(fresh))
    fresh.replace(compiled)


def main(arguments: list[str] | None = None) -> int:
    """Build, then print how much of each language is finished; 1 when something is not."""
    parser = argparse.ArgumentParser(prog="python -m app.ui.i18n.build", description=__doc__)
    parser.add_argument("--check", action="store_true", help="build nothing, only count")
    if not parser.parse_args(arguments).check:
        build()
    open_ = 0
    for language in LANGUAGES:
        found = messages(ts_path(language))
        done = sum(m.finished for m in found)
        open_ += len(found) - done
        sys.stdout.write(f"{language}: {done} translated, {len(found) - done} unfinished\n")
    return 1 if open_ else 0


if __name__ == "__main__":
    sys.exit(main())
