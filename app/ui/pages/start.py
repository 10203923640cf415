"""What is set up and what is not: the first-run guide's steps and the first page's lines, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.signing.model import Account, Network
from app.ui.i18n.core import spoken
from app.ui.reading.numbers import plural
from devices.hub import Found


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("start", text, "", count), count)


@dataclass(frozen=True, slots=True)
class Situation:
    """What the guide looks at."""

    devices: Sequence[Found] = ()
    accounts: Sequence[Account] = ()
    networks: Sequence[Network] = ()
    policy_chosen: bool = False
    dismissed: bool = False
    demo: bool = False


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: what to do, why, and which page does it. `optional` ones do not hold the guide open."""

    key: str
    title: str
    sentence: str
    done: bool
    page: str
    verb: str
    optional: bool = False


def guide(s: Situation) -> list[GuideStep]:
    """The steps from nothing to a protected account, in order."""
    ready = [f for f in s.devices if f.error is None and f.accounts]
    trouble = next((f.error for f in s.devices if f.error is not None), None)
    if ready:
        device = tr("{0} is connected.").format(ready[0].identity.label)
    elif trouble is not None:
        device = f"{spoken(trouble.sentence)} {spoken(trouble.next_step)}"
    elif s.accounts:
        device = tr("Your accounts are known. Plug the device in to sign.")
    else:
        device = tr("Plug in a Ledger or Trezor, unlock it, and open its Ethereum app. It appears by itself.")
    named = any(a.label for a in s.accounts)
    nodes = [n for n in s.networks if n.rpc_url]
    return [
        GuideStep("device", tr("Connect your device"), device, bool(ready or s.accounts), "devices", tr("Devices")),
        GuideStep(
            "name", tr("Name your account"),
            tr("A name is easier to tell apart than forty digits.") if not named else tr("Your account has a name."),
            named, "accounts", tr("Accounts"),
        ),
        GuideStep(
            "policy", tr("Choose how careful to be"),
            tr("Careful individual is in force until you choose. It suits most people."), s.policy_chosen, "policy",
            tr("Choose"),
        ),
        GuideStep(
            "node", tr("Add a node (optional)"),
            tr("With a node of your choice, requests are simulated and fees filled in. Without one, more stays unknown.")
            if not nodes
            else tr("Nodes are set for {0}.").format(", ".join(n.name for n in nodes)),
            bool(nodes), "networks", tr("Add a node"), True,
        ),
        GuideStep(
            "try", tr("Try it without risk (optional)"),
            tr("The demonstration has a simulated device and six requests, four of them attacks."), s.demo, "demo",
            tr("Open the demonstration"), True,
        ),
    ]  # fmt: skip


def guide_open(s: Situation) -> bool:
    """Whether the guide still belongs on the first page."""
    return not s.dismissed and not s.demo and not all(step.done for step in guide(s) if not step.optional)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of state: a word for the chip, its kind, and a sentence."""

    word: str
    kind: str
    sentence: str
    next_step: str = ""


def device_lines(devices: Sequence[Found]) -> list[Line]:
    """Each device's state with its sentence and next step."""
    out = []
    for f in devices:
        i = f.identity
        name = i.label + (tr(" (SIMULATED)") if i.simulated else "")
        if f.error is not None:
            out.append(Line(tr("not ready"), "warn", f"{name}: {spoken(f.error.sentence)}", spoken(f.error.next_step)))
        elif f.busy:
            out.append(Line(tr("working"), "", tr("{0} is working.").format(name)))
        elif not f.accounts:
            out.append(Line(tr("reading"), "", tr("{0} was found; its accounts are being read.").format(name)))
        else:
            out.append(Line(tr("ready"), "good", tr("{0}, %n account(s)", len(f.accounts)).format(name)))
    return out


def ago(when: datetime, now: datetime) -> str:
    """How long ago, in words short enough for a list."""
    seconds = max(0, int((now - when).total_seconds()))
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("{0} min ago").format(seconds // 60)
    if seconds < 86_400:
        return tr("{0} h ago").format(seconds // 3600)
    return tr("%n day(s) ago", seconds // 86_400)
