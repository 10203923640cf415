"""Every word of the window can be translated: whole sentences, numbered places, one context a module."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from app.ui.i18n.sources import window_texts
from app.ui.reading.numbers import plural

UI = Path(__file__).parents[2] / "app" / "ui"
MODULES = sorted(UI.rglob("*.py"))


def calls(tree: ast.AST) -> list[ast.Call]:
    return [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "tr"]


def context_of(tree: ast.Module) -> str | None:
    """The context a module's own `tr` names."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for inner in ast.walk(node):
                if (
                    isinstance(inner, ast.Call)
                    and isinstance(inner.func, ast.Attribute)
                    and inner.func.attr == "translate"
                ):
                    first = inner.args[0]
                    return first.value if isinstance(first, ast.Constant) else None
    return None


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(UI)))
def test_strings_are_whole_and_have_numbered_places(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = calls(tree)
    if not found:
        return
    imported = any(isinstance(n, ast.ImportFrom) and any(a.name == "tr" for a in n.names) for n in tree.body)
    assert context_of(tree) or imported, "tr() without a context of its module"
    for call in found:
        assert isinstance(call.args[0], ast.Constant), f"line {call.lineno}: not a plain text"
        text = call.args[0].value
        assert len(call.args) == (2 if "%n" in text else 1), f"line {call.lineno}: a count goes with its %n"
        assert isinstance(text, str) and text.strip(), f"line {call.lineno}: empty"
        places = re.findall(r"\{([^{}]*)\}", text)
        assert all(p.isdigit() for p in places), f"line {call.lineno}: {text!r} has places that are not numbered"


def test_the_check_looks_at_the_window() -> None:
    assert sum(len(calls(ast.parse(p.read_text(encoding="utf-8")))) for p in MODULES) > 500


_COUNTED = re.compile(
    r"\{\d\} (?:\w+ )?(?:accounts|addresses|approvals|approvers|bytes|calls|changes|checks|contacts|days|entries|facts|lines|"
    r"minutes|NFTs|pages|payments|permissions|prices|requests|rows|sites|steps|times|values)\b"
)
_ALWAYS_MANY = (
    "… and {0} more",
    "At most {0} payments",
    "{0} of ",
    "Welcome. {0} of ",
    "Before the device is asked: {0} of ",
)
"""What goes on after a long list, a limit, a share of a whole: never one."""


def test_what_is_counted_has_a_form_for_one() -> None:
    wrong = [t.source for t in window_texts() if _COUNTED.search(t.source) and not t.source.startswith(_ALWAYS_MANY)]
    assert wrong == []
    assert plural("1 payment(s) wait(s|)", 1) == "1 payment waits"
    assert plural("2 entr(y|ies), 2 address(|es)", 2) == "2 entries, 2 addresses"
