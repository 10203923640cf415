"""What there is to translate, read from the source: the window's texts with their contexts, and the core's sentences.

lupdate reads Python but not the `tr` of a module, nor the f-strings of a check. Both are found here by the syntax tree
and handed to lupdate as plain `translate("context", "text")` lines, so that no text is missed; one that cannot be found
(a variable in place of a literal) is an error.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]
CORE: Final = "core"
"""The context of all that the core and the devices say."""

_WORDS: Final = re.compile(r"[^\W\d_]{2,}[,:;.]? [^\W\d_]{2,}|[^\W\d_]{3,}\W*\{\d\}|\{\d\}\W*[^\W\d_]{3,}")
_NOT_WORDS: Final = frozenset({"id", "group", "references", "positive", "negative", "examples", "code", "needs"})
_SAYING: Final = frozenset(
    {
        "said",
        "note",
        "sentence",
        "next_step",
        "remedy",
        "why",
        "title",
        "advice",
        "detail",
        "problem",
        "description",
        "words",
    }
)
_CALLS: Final = frozenset(
    {
        "Unknown",
        "NotChecked",
        "Problem",
        "Notice",
        "NameFault",
        "NodeError",
        "cannot",
        "ApprovalError",
        "_no_approval",
        "RequestError",
        "Fault",
        "StoreError",
    }
)
_FIELD_FIRST: Final = frozenset({"RequestError", "Fault"})
"""Whose first argument names a field, which is the same in every language."""


class NotALiteral(ValueError):
    """A text is handed to the translator that lupdate could never see."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the window. `counted` ones (`%n`) have a form for one and one for many."""

    context: str
    source: str
    counted: bool = False


def window_texts(folder: Path = ROOT / "app" / "ui") -> tuple[Text, ...]:
    """Every text of the window, in the order of the files. Raises NotALiteral."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(folder.rglob("*.py")):
        if path.parent.name == "i18n":
            continue
        for text in _of_module(ast.parse(path.read_text(encoding="utf-8")), path.relative_to(folder).as_posix()):
            found.setdefault((text.context, text.source), text)
    return tuple(sorted(found.values(), key=lambda t: t.context))


def _of_module(tree: ast.Module, where: str) -> Iterator[Text]:
    own, helper = None, None
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            helper = node
            own = next(c.args[0] for c in ast.walk(node) if isinstance(c, ast.Call) and _name(c) == "translate")
    inside = {id(n) for n in ast.walk(helper)} if helper else set()
    for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call) and id(n) not in inside):
        name = _name(call)
        if name == "tr":
            if not isinstance(own, ast.Constant):
                raise NotALiteral(f"{where}, line {call.lineno}: tr() without the module's own context")
            yield Text(str(own.value), _literal(call, 0, where), len(call.args) > 1)
        elif name == "translate" and _is_qt(call):
            yield Text(_literal(call, 0, where), _literal(call, 1, where), len(call.args) > 3)


def _is_qt(call: ast.Call) -> bool:
    """`translate` as such or QCoreApplication's; not a method of something else, such as `str.translate`."""
    return isinstance(call.func, ast.Name) or (
        isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "QCoreApplication"
    )


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _literal(call: ast.Call, place: int, where: str) -> str:
    given = call.args[place] if len(call.args) > place else None
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value
    raise NotALiteral(f"{where}, line {call.lineno}: {ast.unparse(call)}: give the text itself, not a variable")


# -- the core ------------------------------------------------------------------------------------------------------------

_ROOMS: Final = (
    "app/checks",
    "app/intent",
    "app/chain",
    "app/effects",
    "app/anomaly",
    "app/policy",
    "app/signing",
    "devices",
    "app/intake",
    "app/store",
)
_WHOLE: Final = frozenset(
    {
        "app/signing/gate.py",
        "app/intent/words.py",
        "app/effects/worst_use.py",
        "app/policy/verdict.py",
        "app/intake/draft.py",
        "app/intake/recipients.py",
        "app/intake/declared.py",
        "app/anomaly/explain.py",
        "app/store/integrity.py",
    }  # fmt: skip
)
"""Modules of sentences: all that reads like words in them is shown."""

_DOING: Final = (
    "Deposit",
    "Stake",
    "Repay",
    "Bridge",
    "Wrap",
    "Buy for",
    "Withdraw",
    "Unstake",
    "Borrow",
    "Unwrap",
    "Claim",
)
_BACK: Final = ("Withdraw", "Unstake", "Borrow", "Unwrap", "Claim")
PUT_TOGETHER: Final = (
    "at most {0}", "at least {0}", "Burn {0}", "Vote", "Send {0} to {1}", "Send {0} from {1} to {2}", "Sign in on {0}",
    "Sign in with {0}", "Swap {0} for {1}", "Offer {0} for {1}", "Mint {0}",
    *(f"{act} {{0}} {of} {{1}}" for act in (*_DOING, "Swap", "Mint") for of in ("on", "with")),
    *(f"{act} {{0}}" for act in _DOING),
    *(f"{act} {{0}} for {{1}} {of} {{2}}" for act in ("Swap", "Offer") for of in ("on", "with")),
    *(f"Offer {{0}} for {{1}}, and {{2}} more for others {of} {{3}}" for of in ("on", "with")),
    *(f"Offer {{0}} for {{1}} {of} {{2}} ({{3}} of what is offered goes to others)" for of in ("on", "with")),
    *(f"{act} {{0}} for {{1}} paid to {{2}} {of} {{3}}" for act in ("Offer", "Swap") for of in ("on", "with")),
    *(f"Swap {{0}} and pay what it gives to {{1}} {of} {{2}}" for of in ("on", "with")),
    *(f"{act} {{0}} to {{1}} {of} {{2}}" for act in _BACK for of in ("on", "with")),
    "{0} orders: {1}", "{0}, and pay {1} for the gas", "whoever delivers it", "Order {0} of {1}: {2}", "any NFT of {0}",
    "Calls {0} and sends {1}; what it does is unknown", "Calls {0}; what it does is unknown", "{0}, sending {1}",
    "Calls {0}, perhaps its function “{1}”", "Calls {0}, perhaps its function “{1}”, sending {2}", "{0} calls: {1}",
    "{0}, and {1} gets it", "Sell {0}", "what is yours", "tokens", "Claim what is owed to you",
    *(f"{act}{name}" for act in (
        "Vote", "Cancel an order or permission", "Register or change a name", "Propose calls that others may run later",
        "Run calls that the request does not show", "Several calls in one",
    ) for name in ("", " ({0})")),
    *(f"{text} {of} {{{n}}}" for text, n in (
        ("Sell {0} for {1}", 2), ("Sell {0}", 1), ("Buy {0} for {1}", 2), ("Receive {0}", 1),
        ("Lock what is staked for longer", 0),
    ) for of in ("on", "with")),
    "looks like an address", "looks like a number", "32 bytes, perhaps a hash", "looks like text", "looks like bytes",
    "looks like a list", "looks like a time",
    "Perhaps inside: {0}", "Perhaps inside: {0}, and {1} more",
    "{0} times: {1}", "From the Safe {0}: {1}", "Propose: {0}", "At worst {0} can take {1}, without an end.",
    "At worst {0} can take {1}, and what arrives later, without an end.", "At worst {0} can take {1} until {2}.",
    "At worst {0} can take {1}, more once you allow more, without an end.",
    "At worst {0} can take {1}, more once you allow more until {2}.",
    "At worst {0} can take {1}, and what arrives later until {2}.", "nothing", "others", "and", "all {0}",
    "At worst {0} can take everything this signature controls.", "{0}; then: {1}", "Create a contract",
    "Give {0} full control of this account", "Give {0} full control of this account on every chain",
    "Take the account's code back", "Sign a hash whose meaning is not given", "Sign bytes that are no text",
    "Sign a message of type “{0}”; what it allows is unknown", "Sign a message of type “{0}” for {1}; what it allows is unknown",
    "Sign bytes that are the preimage of typed data, dressed as a message", "Entry {0} of the batch runs {1} as the Safe {2}.",
    "no descriptor or list here knows the function {0}", "which orders this signs", "The amount is another.",
    "only the root of a tree of orders is given; each leaf may be anything", "Another account signed.",
    "{0} would get the code behind {1}.", "{0} would get control over {1}.", "Group {0} is another.",
    " ({0} times)", "the same payment stands {0} times in the list",
    "you never paid this address and it is no contact", "an address has 40 hex digits after 0x, not {0}",
    *(f"Invoice{number}{seller} for {{{(number + seller).count('{')}}}{due}"
      for number, of in ((" {0}", " of {1}"), ("", " of {0}")) for seller in (of, "")
      for due in ("", f" due {{{(number + seller).count('{') + 1}}}")),
    "{0} times likelier", "{0} times less likely", "{0} ({1} in a takeover than in this account's past)",
    "It looks as if somebody else used this account", "It looks like a usual payment that goes to somebody else",
    "It looks like money taken in small parts", "no feature stands out by itself",
    "Compared with {0} acts of this account and, since they are few, to {1} with what people usually do",
    "Compared with {0} acts of this account",
    "Close that program, or choose another port under Settings.",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "On the app's home screen press {0}. That turns on {1}.", "On the app's home screen touch the gear, then turn on {0}.",
    "It shows every field of the message.", "right", "both",
    "The audit log does not hold what it held when this program last wrote to it.", "It was noticed at {0} UTC.",
    "You saved {0} as {1}; this invoice wants {2}. Ask them by a way you used before.",
    "an address holds hex digits only", "its capital letters do not match the EIP-55 checksum: a digit may be wrong",
)  # fmt: skip
"""Sentences the core joins from parts whose borders would be lost: written out, so that their values are found."""

_QUIET: Final = ("devices/simulated", "app/checks/help_pages.py", "app/checks/base.py", "app/checks/examples.py")


def core_texts(root: Path = ROOT) -> tuple[str, ...]:
    """What the core can say, as templates: the values of an f-string are `{0}`, `{1}` … in its order."""
    found: dict[str, None] = {}
    for room in _ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(_QUIET):
                whole = room == "app/checks" or name in _WHOLE
                found.update(dict.fromkeys(_said_in(ast.parse(path.read_text(encoding="utf-8")), whole)))
    named = (*PUT_TOGETHER, *_rule_names(root), *_incidents(root))
    return tuple(sorted(found | dict.fromkeys(named)))


_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _incidents(root: Path) -> Iterator[str]:
    """The thefts of the past that a finding names, and the sentences that name them: a month and a sum are said in words."""
    for line in (root / "resources" / "known" / "incidents.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.partition("|")[0].strip()
    for month in _MONTHS:
        yield f"Same shape as the {{0}} of {month} {{1}}."
        yield f"Same shape as the {{0}} of {month} {{1}}, {{2}}."
    yield from ("${0} million", "${0} billion")


def _rule_names(root: Path) -> Iterator[str]:
    """What the presets call their rules: shown on the Policy page, and in the reason of a verdict."""
    for path in sorted((root / "app" / "policy" / "presets").glob("*.toml")):
        for rule in tomllib.loads(path.read_text(encoding="utf-8"))["rule"]:
            yield rule["name"]


def _said_in(tree: ast.Module, whole: bool) -> Iterator[str]:
    """The texts of one module. `whole`: all that reads like words; else only what is named a sentence, a step, a why."""
    skipped: set[int] = set()
    spoken: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Module() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                skipped.update(id(b.value) for b in node.body if isinstance(b, ast.Expr))
            case ast.Assign() | ast.AnnAssign() if node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                names = {t.id for t in targets if isinstance(t, ast.Name)}
                names |= {t.attr for t in targets if isinstance(t, ast.Attribute)}
                if names & _NOT_WORDS or any(n.isupper() for n in names):
                    skipped.update(map(id, ast.walk(node.value)))
                elif names & _SAYING:
                    spoken.update(map(id, ast.walk(node.value)))
            case ast.Call() if _name(node) == "count" and len(node.args) > 1:
                yield from _counted(node)
            case ast.Call() if _name(node) in _CALLS:
                said = node.args[1:] if _name(node) in _FIELD_FIRST else node.args
                spoken.update(id(n) for a in said for n in ast.walk(a))
            case ast.MatchValue():
                skipped.add(id(node.value))
            case ast.JoinedStr():
                skipped.update(id(v) for v in node.values if isinstance(v, ast.Constant))
            case ast.Raise() | ast.Assert():
                if whole and not (
                    isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and _name(node.exc) in _CALLS
                ):
                    skipped.update(map(id, ast.walk(node)))
            case ast.keyword(arg=str(arg)) if arg in _SAYING or arg == "what":
                spoken.update(map(id, ast.walk(node.value)))
            case _:
                pass
    for node in ast.walk(tree):
        if id(node) in skipped or not (whole or id(node) in spoken):
            continue
        texts = [t for t in templates(node) if _is_sentence(t)]
        if texts:
            skipped.update(map(id, ast.walk(node)))  # its parts are in it
            yield from texts


def _counted(call: ast.Call) -> Iterator[str]:
    """The two forms of a counted noun: `facts.count(n, "day")` says `1 day` or `3 days`."""
    given = [a.value for a in call.args[1:] if isinstance(a, ast.Constant)]
    if given:
        yield f"1 {given[0]}"
        yield f"{{0}} {given[1] if len(given) > 1 else f'{given[0]}s'}"


def _is_sentence(text: str) -> bool:
    """Words enough to be known again among others; places side by side could not be told apart."""
    letters = sum(c.isalpha() for c in re.sub(r"\{\d\}", "", text))
    return bool(_WORDS.search(text)) and "}{" not in text and (letters > 5 or text.endswith(".") or "{" not in text)


_MANY: Final = 12


def templates(node: ast.AST) -> list[str]:
    """A literal, an f-string or a sum of them as templates, one for each way its conditions can fall."""
    return [_numbered(t) for t in _pieces(node)][:_MANY]


_HOLE: Final = "\0"


def _pieces(node: ast.AST) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr():
            out = [""]
            for part in node.values:
                inner = _pieces(part.value) if isinstance(part, ast.FormattedValue) else _pieces(part)
                out = [a + b for a in out for b in (inner or [_HOLE])][:_MANY]
            return out
        case ast.IfExp():
            return [*(_pieces(node.body) or [_HOLE]), *(_pieces(node.orelse) or [_HOLE])]
        case ast.BinOp(op=ast.Add()):
            left, right = _pieces(node.left) or [_HOLE], _pieces(node.right) or [_HOLE]
            return [a + b for a in left for b in right][:_MANY]
        case ast.BoolOp(op=ast.Or()):
            return [t for v in node.values for t in (_pieces(v) or [_HOLE])]
        case _:
            return []


def _numbered(text: str) -> str:
    parts = text.split(_HOLE)
    return "".join(f"{part}{{{i}}}" for i, part in enumerate(parts[:-1])) + parts[-1]
