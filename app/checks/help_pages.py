"""Help pages, generated from the check classes: `python -m app.checks.help_pages` writes resources/help/checks."""

from __future__ import annotations

from pathlib import Path

from app.checks.model import Check, Needs
from app.checks.registry import all_checks

FOLDER = Path(__file__).parents[2] / "resources" / "help" / "checks"


def page(check: Check) -> str:
    """One check's help as Markdown."""
    needs = ", ".join(n.name.lower() for n in Needs if n.name and n in check.needs) or "the request alone"
    advice = getattr(check, "advice", "")
    lines = [
        f"# {check.title}",
        "",
        f"`{check.id}` · group {check.group} · at most {check.severity.word}",
        "",
        check.stops,
        "",
        f"**Looks at:** {needs}.",
    ]
    if advice:
        lines += ["", f"**Advice:** {advice}"]
    if check.references:
        lines += ["", "**Known from:** " + "; ".join(check.references)]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write one page a check."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        old.unlink()
    for check in all_checks():
        (FOLDER / f"{check.id}.md").write_text(page(check))


if __name__ == "__main__":
    main()
