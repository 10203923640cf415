"""Brings the translations up to date with the window's words: `python -m resources.translations.build LANGUAGE...`

Qt's own lupdate takes the context of a Python string from its class; ours is named by each module's `tr`. So the words are
read from the syntax tree, merged into `countersign_LANGUAGE.ts` (what was translated stays, what is gone goes) and, where
every word is translated, compiled to `.qm` with pyside6-lrelease. A half-translated window is worse than an English one.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
UI = HERE.parents[1] / "app" / "ui"

Key = tuple[str, str]
"""Context and source text."""


def words(folder: Path = UI) -> dict[Key, str]:
    """Every translatable text with the place it is first used. Raises ValueError for a text without a context."""
    out: dict[Key, str] = {}
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}
    contexts = {path: context for path, tree in trees.items() if (context := _context(tree))}
    for path, tree in trees.items():
        context = contexts.get(path) or _imported(tree, contexts)
        for text, line in _texts(tree):
            if not context:
                raise ValueError(f"{path}:{line}: no context; the module has no tr() of its own")
            out.setdefault((context, text), f"{path.relative_to(folder.parents[1]).as_posix()}:{line}")
    return out


def _texts(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, node.lineno


def _context(tree: ast.Module) -> str:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for inner in ast.walk(node):
                if (
                    isinstance(inner, ast.Call)
                    and isinstance(inner.func, ast.Attribute)
                    and inner.func.attr == "translate"
                ):
                    first = inner.args[0]
                    return str(first.value) if isinstance(first, ast.Constant) else ""
    return ""


def _imported(tree: ast.Module, contexts: Mapping[Path, str]) -> str:
    """The context of the module that `tr` was imported from."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and any(a.name == "tr" for a in node.names):
            parts = node.module.split(".")
            for path in (
                UI.parents[1].joinpath(*parts).with_suffix(".py"),
                UI.parents[1].joinpath(*parts, "__init__.py"),
            ):
                if path in contexts:
                    return contexts[path]
    return ""


def read(path: Path) -> dict[Key, str]:
    """What a .ts file translates; unfinished entries are left out."""
    if not path.exists():
        return {}
    out: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 — a file of this repository
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                out[name, message.findtext("source") or ""] = translation.text
    return out


def write(path: Path, language: str, found: Mapping[Key, str], known: Mapping[Key, str]) -> int:
    """Write a .ts file; returns how many words still lack a translation."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for name in sorted({context for context, _ in found}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted(k for k in found if k[0] == name):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = key[1]
            translation = ET.SubElement(message, "translation")
            if known.get(key):
                translation.text = known[key]
            else:
                translation.set("type", "unfinished")
                missing += 1
    ET.indent(root)
    path.write_bytes(
        b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="utf-8") + b"\n"
    )
    return missing


def main(languages: list[str]) -> int:
    """Update and compile; returns 1 while a language is not complete."""
    found, status = words(), 0
    for language in languages:
        path = HERE / f"countersign_{language}.ts"
        missing = write(path, language, found, read(path))
        sys.stdout.write(f"{path.name}: {len(found)} texts, {missing} not translated\n")
        if missing:
            status = 1
        else:
            tool = Path(sys.executable).parent / "pyside6-lrelease"
            subprocess.run([str(tool), str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
